package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts are set as in a good book: lines of 66 letters or six more or less, counted with the serif
 * of this machine. A line holds 53 figures of the font; that is 61 letters of Noto Serif, 64 of
 * DejaVu Serif, 66 of Charter, Charis and Times, 68 of Cambria and 71 of Georgia.
 */
@BrowserTest
class TypographyTest {
  private static final int LEAST = 60;
  private static final int MOST = 72;

  /** How many letters each line of each paragraph has, but for its last line. */
  private static final String LINES =
      """
      () => [...document.querySelectorAll('.prose > p')].flatMap(paragraph => {
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const lines = [];
        let left = Infinity;
        while (texts.nextNode()) {
          for (let i = 0; i < texts.currentNode.length; i++) {
            const letter = document.createRange();
            letter.setStart(texts.currentNode, i);
            letter.setEnd(texts.currentNode, i + 1);
            const box = letter.getClientRects()[0];
            if (box) {
              if (box.left < left - 100) {
                lines.push(0);
              }
              left = box.left;
              lines[lines.length - 1]++;
            }
          }
        }
        return lines.slice(0, -1);
      })
      """;

  private static final String GERMAN =
      """
      # Gemeinsame Verantwortung

      Das Modell der gemeinsamen Verantwortung beschreibt, welche Aufgaben der Anbieter übernimmt und welche beim Kunden bleiben. Wer eine virtuelle Maschine mietet, kümmert sich selbst um das Betriebssystem, um die Aktualisierungen und um alles, was darüber läuft; das Gebäude, der Strom und die Kühlung sind dagegen Sache des Anbieters.

      Je mehr von einem Dienst der Anbieter verwaltet, desto weniger bleibt zu tun. Ganz ohne eigene Aufgaben ist man jedoch nie: Die Daten gehören immer dem Kunden, und wer auf sie zugreifen darf, entscheidet ebenfalls er allein. Darum lohnt es sich, vor der Wahl eines Dienstes genau nachzulesen, wo die Grenze verläuft.
      """;

  private static final String STYLE =
      "getComputedStyle(document.querySelector('%s')).getPropertyValue('%s')";

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  TypographyTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 1280, 1920})
  void aLineHasAsManyLettersAsInABook(int width) {
    try (Window window = chromium.open(Look.DESKTOP.wide(width))) {
      List<String> notes = site.ofKind("note").stream().map(site::address).toList();
      assertLines("English at " + width + " px", lines(window, notes));
    }
  }

  @Test
  void soHasALineOfGerman() throws IOException {
    Path vault = Files.createDirectories(Path.of("target", "full", "german-vault"));
    Files.writeString(vault.resolve("Modell.md"), GERMAN);
    Files.writeString(vault.resolve("site.yml"), "language: de\n");
    SampleSite german = SampleSite.build(vault, Path.of("target", "full", "german-site"));
    try (Window window = chromium.open(Look.DESKTOP)) {
      assertLines("German", lines(window, List.of(german.address(german.largest("note")))));
      assertThat(window.page().evaluate(style(".prose p", "hyphens"))).isEqualTo("auto");
    }
  }

  @Test
  void lettersAreLargeAndLinesApartAlsoOnAPhone() {
    for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
      try (Window window = chromium.open(look)) {
        Page page = window.visit(site.address(site.largest("note")));
        assertThat(pixels(page, ".prose p", "font-size")).isBetween(17.0, 18.0);
        assertThat(leading(page)).isEqualTo("1.60");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh-Hant", "ja", "hi"})
  void scriptsThatWantMoreRoomHaveIt(String language) {
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (String place : List.of("html", "article")) {
        Page page = window.visit(site.address(site.largest("note")));
        page.evaluate("document.querySelector('" + place + "').lang = '" + language + "'");
        assertThat(leading(page)).as(place).isEqualTo("1.80");
      }
    }
  }

  @Test
  void figuresInTablesHaveOneWidthAndCodeRunsFromTheLeft() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("note")));
      page.evaluate("document.documentElement.dir = 'rtl'");
      page.evaluate(
          "document.querySelector('.prose').innerHTML = '<table><tr><td>1</table><pre><code>x'");
      assertThat(page.evaluate(style("td", "font-variant-numeric"))).asString().contains("tabular");
      assertThat(page.evaluate(style("pre", "direction"))).isEqualTo("ltr");
      assertThat(page.evaluate(style("code", "direction"))).isEqualTo("ltr");
    }
  }

  @Test
  void headingsAreSmallerTheLowerTheyRankAndNeverSmallerThanText() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("note")));
      page.evaluate(
          "document.querySelector('.prose').innerHTML = '<h2>a</h2><h3>b</h3><h4>c</h4><p>d'");
      List<Double> sizes = new ArrayList<>();
      for (String name : List.of("h1", "h2", "h3", "h4", "p")) {
        sizes.add(
            pixels(page, ".note " + name + (name.equals("p") ? ":last-child" : ""), "font-size"));
      }
      for (int i = 1; i < 4; i++) {
        assertThat(sizes.get(i)).isLessThan(sizes.get(i - 1));
      }
      assertThat(sizes.get(3)).isGreaterThanOrEqualTo(sizes.get(4));
    }
  }

  private static void assertLines(String what, List<Integer> lines) {
    double mean = lines.stream().mapToInt(Integer::intValue).average().orElse(0);
    System.out.println(
        String.format(
            Locale.ROOT, "Letters in a line, %s: %.1f, over %d lines", what, mean, lines.size()));
    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(mean).isBetween((double) LEAST, (double) MOST);
  }

  private static List<Integer> lines(Window window, List<String> addresses) {
    List<Integer> lines = new ArrayList<>();
    for (String address : addresses) {
      ((List<?>) window.visit(address).evaluate(LINES))
          .forEach(line -> lines.add(Integer.valueOf(String.valueOf(line))));
    }
    return lines;
  }

  private static String style(String selector, String property) {
    return STYLE.formatted(selector, property);
  }

  private static double pixels(Page page, String selector, String property) {
    return Double.parseDouble(
        String.valueOf(page.evaluate(style(selector, property))).replace("px", ""));
  }

  private static String leading(Page page) {
    double lines = pixels(page, ".prose p", "line-height") / pixels(page, ".prose p", "font-size");
    return String.format(Locale.ROOT, "%.2f", lines);
  }
}
