package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page is made of, for those who hear it: headings, landmarks, tables, places for news. */
class StructureTest {
  private static final String LANDMARKS =
      "nav, aside, form[aria-label], form[aria-labelledby], section[aria-label],"
          + " section[aria-labelledby], [role=region], [role=search]";

  private final SampleSite site = SampleSite.get();

  @Test
  void aPageHasOneHeadingOfTheFirstRankAndSkipsNoRank() {
    Faults faults = new Faults();
    for (SamplePage page : site.lasting()) {
      faults.addAll(page, headings(page.document()));
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void landmarksOfOneKindHaveNamesOfTheirOwn() {
    Faults faults = new Faults();
    for (SamplePage page : site.lasting()) {
      List<String> names = new ArrayList<>();
      for (Element each : page.document().select(LANDMARKS)) {
        names.add(each.normalName() + " " + name(each));
      }
      if (new TreeSet<>(names).size() < names.size()
          || page.document().select("main").size() != 1) {
        faults.add(page, "landmarks: " + names);
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void eachCellOfATableHasAColumnHeaderAndInAMatrixARowHeader() {
    Faults faults = new Faults();
    for (SamplePage page : site.lasting()) {
      for (Element table : page.document().select("table")) {
        boolean matrix = table.closest(".prose") == null || table.closest(".matrix") != null;
        faults.addAll(page, TableHeaders.of(table).missing(matrix));
      }
    }
    assertThat(faults.told()).isEmpty();
  }

  @Test
  void faultsAreSeen() {
    Document page =
        Jsoup.parse(
            "<h1>a</h1><h3>b</h3><table><tr><th>a<th>b<tr><td>1<td>2</table><table><tr><td>3</table>");
    assertThat(headings(page)).hasSize(1);
    assertThat(TableHeaders.of(page.select("table").get(0)).missing(false)).isEmpty();
    assertThat(TableHeaders.of(page.select("table").get(0)).missing(true)).hasSize(2);
    assertThat(TableHeaders.of(page.select("table").get(1)).missing(false)).hasSize(1);
  }

  /** The text of a note may rank its headings as it likes. */
  private static List<String> headings(Document page) {
    List<String> found = new ArrayList<>();
    if (page.select("h1").size() != 1) {
      found.add("headings of the first rank: " + page.select("h1").size());
    }
    int before = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int rank = heading.normalName().charAt(1) - '0';
      if (heading.closest(".prose, .back, .front") == null && rank > before + 1) {
        found.add("h" + rank + " behind h" + before + ": " + heading.text());
      }
      before = rank;
    }
    return found;
  }

  private static String name(Element landmark) {
    String label = landmark.attr("aria-labelledby");
    return label.isEmpty()
        ? landmark.attr("aria-label")
        : landmark.root().select("[id=\"" + label + "\"]").text();
  }
}
