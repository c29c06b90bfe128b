package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A matrix of 100 layers and 40 subjects is still a page that a phone can open. */
class LargeMatrixPageTest {
  private static final int MOST_BYTES = 300 * 1000;

  private final String page = LargeMatrixSite.page();
  private final Document document = Jsoup.parse(page);

  @Test
  void itsPageIsBelow300Kilobytes() {
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
  }

  @Test
  void allCellsAreInItAndThoseThatSayMoreLeadToThePageOfTheirColumn() {
    assertThat(document.select("#all td")).hasSize(4000);
    assertThat(document.select("#all tbody th[scope=row][id]")).hasSize(100);
    assertThat(document.select("#all td.shared a").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(href).matches("size/[a-z-]+\\.html#[a-z-]+"));
    assertThat(document.select("#all .cell-notes, #all .boundary")).isEmpty();
  }

  @Test
  void aSmallViewOfItHasNotesIdsAndAPicture() {
    assertThat(document.select("#first td[id]")).hasSize(48);
    assertThat(document.select("#first .cell-notes")).hasSize(1);
    assertThat(document.select("#first .boundary")).hasSize(1);
  }

  @Test
  void theSameSeedMakesTheSamePage() {
    assertThat(LargeMatrixSite.page()).isEqualTo(page);
  }
}
