package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gloss.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What scripts show comes from phrases: in a language whose phrases stand in brackets, on a site
 * whose notes are Greek, no Latin word stands outside of them but what the browser's {@code Intl}
 * says.
 */
@BrowserTest
class MarkedWordsTest {
  private static final String SITE =
      """
      title: Λιμάνι
      language: en-XA
      """;
  private static final String NOTE =
      """
      # Προβλήτα

      - **Δέστρα:** Ένα σίδερο όπου δένουν τα πλοία.
      - **Άγκυρα:** Ένα βαρύ σίδερο που κρατά το πλοίο.
      - **Φάρος:** Ένα φως που δείχνει τον δρόμο.
      - **Μόλος:** Ένα τείχος μέσα στο νερό.
      """;
  private static final String MATRIX =
      """
      title: Ποιος κάνει τι
      checked: 2020-01-01
      stale-after: P1Y
      parties:
        port: {label: Λιμένας, role: provider}
        crew: {label: Πλήρωμα, role: customer}
      layers: [{id: rope, label: Σχοινί}, {id: light, label: Φως}, {id: deck, label: Κατάστρωμα}]
      subjects:
        - {id: a, label: Αλφα, provider: port, duties: {rope: port, light: crew, deck: crew}}
        - {id: b, label: Βήτα, provider: port, duties: {rope: crew, light: port, deck: crew}}
        - id: c
          label: Γάμα
          provider: port
          duties:
            rope: {shared: {kind: dependent, provider: Δίνει., customer: Δένει.}}
            light: {not-applicable: Δεν έχει.}
            deck: crew
      views: [{id: all, label: Όλα, subjects: [a, b, c]}]
      """;

  private static final Pattern LINE = Pattern.compile("(?m)^([a-z][a-z0-9.-]*) = (.*)$");
  private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** Of units and dates. */
  private static final Pattern BY_INTL =
      Pattern.compile(
          "(?:minute|hour|day|month|year)s?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec");

  /** All that can be seen or heard in places, line by line. */
  private static final String SEEN =
      """
      places => [...document.querySelectorAll(places)].flatMap(place => [place.innerText].concat(
        [place, ...place.querySelectorAll('*')].filter(node => node.checkVisibility()).flatMap(node =>
          ['aria-label', 'title', 'placeholder'].map(name => node.getAttribute(name)).filter(Boolean)))).join('\\n')
      """;

  private static final String PRACTICE = "[data-practice]";

  @TempDir Path folder;
  private final Chromium chromium;
  private final List<String> unmarked = new ArrayList<>();

  MarkedWordsTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void build() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("site.yml"), SITE);
    Files.writeString(notes.resolve("Προβλήτα.md"), NOTE);
    Files.writeString(notes.resolve("port.matrix.yml"), MATRIX);
    Path words = Files.createDirectories(folder.resolve("own/words"));
    String english = Files.readString(Path.of("templates/words/en.properties"));
    StringBuilder marked = new StringBuilder();
    LINE.matcher(english)
        .results()
        .forEach(
            l -> marked.append(l.group(1)).append(" = ").append(mark(l.group(2))).append('\n'));
    Files.writeString(words.resolve("en-XA.properties"), marked);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    String site = folder.resolve("site").toString();
    String own = folder.resolve("own").toString();
    int code = Main.run(out, out, "build", notes.toString(), "--out", site, "--templates", own);
    assertThat(code).as(said.toString()).isZero();
  }

  /** A phrase in brackets; of a plural, which scripts need whole, each form. */
  private static String mark(String pattern) {
    boolean chooses = pattern.contains(", plural,") || pattern.contains(", select,");
    if (!pattern.startsWith("{") || !chooses) {
      return "⟦" + pattern + "⟧";
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '}' && depth == 2) {
        out.append('⟧');
      }
      out.append(c);
      if (c == '{' && depth == 1) {
        out.append('⟦');
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return out.toString();
  }

  private void look(Page page, String places) {
    String seen = (String) page.evaluate(SEEN, places);
    assertThat(seen).as(page.url()).contains("⟦");
    String rest = seen;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = MARKED.matcher(rest).replaceAll("");
    }
    WORD.matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(word -> !BY_INTL.matcher(word).matches())
        .forEach(unmarked::add);
  }

  private Page visit(Window window, String address) {
    Page page = window.visit(folder.resolve("site").toUri() + address);
    page.waitForTimeout(200);
    return page;
  }

  @Test
  void practiceSaysItsWordsByPhrases() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      look(visit(window, "review.html"), PRACTICE);
      look(visit(window, "review.html?mode=settings"), PRACTICE);
      look(visit(window, "review.html?mode=backup"), PRACTICE);
      Page page = visit(window, "review.html?deck=all");
      look(page, PRACTICE);
      tool(page, 2);
      look(page, PRACTICE);
      page.locator(".practice-bar .main").click();
      look(page, PRACTICE);
      page.locator("[data-grade='1']").click();
      for (int step = 0; step < 60 && page.locator(".practice-done").count() == 0; step++) {
        page.locator(".practice-bar .main").click();
        page.locator("[data-grade='4']").click();
        page.waitForTimeout(60);
        if (page.locator(".practice-done").count() == 0 && step == 0) {
          tool(page, 5);
          look(page, PRACTICE);
          page.locator("dialog .main").click();
          tool(page, 7);
          look(page, PRACTICE);
          page.locator("dialog .main").click();
        }
      }
      look(page, PRACTICE);
      look(visit(window, "review.html"), PRACTICE);
      look(visit(window, "review.html?mode=numbers"), PRACTICE);
      page.locator("details summary").first().click();
      look(page, PRACTICE);
    }
    assertThat(unmarked).isEmpty();
  }

  private static void tool(Page page, int number) {
    page.locator(".practice-tools summary").click();
    page.locator(".practice-menu button").nth(number).click();
    page.waitForTimeout(100);
  }

  @Test
  void anExamSaysItsWordsByPhrases() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      look(visit(window, "review.html?mode=exam"), PRACTICE);
      Page page = visit(window, "review.html?mode=exam&deck=all&n=2&min=5&tell=once&seed=1");
      look(page, PRACTICE);
      page.locator("button.main").click();
      look(page, PRACTICE);
      page.locator(".practice-bar button").nth(2).click();
      look(page, PRACTICE);
      page.locator("fieldset input").first().check();
      page.locator(".practice-bar button").nth(1).click();
      page.locator(".practice-bar button").nth(2).click();
      look(page, PRACTICE);
      page.locator(".practice-bar .main").click();
      page.locator(".practice-bar .main").click();
      look(page, PRACTICE);
      page.locator(".practice-bar .main").click();
      look(page, PRACTICE);
      page.locator("dialog button").first().click();
      page.locator(".exam-item").first().waitFor();
      look(page, PRACTICE);
      page.locator(".practice-tools button").last().click();
      page.waitForTimeout(100);
      look(page, PRACTICE);
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void decksAndTablesSayTheirWordsByPhrases() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      look(visit(window, "cards/all.html"), ".deck-bar, .deck-help");
      look(visit(window, "matrix/port.html"), ".table-tools, .table-count, .old-note");
      Page page = visit(window, "matrix/port.html");
      page.locator(".table-tools details summary").click();
      page.locator(".table-tools details input").first().uncheck();
      look(page, ".table-tools, .table-count, .old-note");
      look(visit(window, "compare/port/index.html"), ".table-tools, .table-count");
      look(
          visit(window, "compare/port/index.html?s=a,b,c"),
          ".table-tools, .table-count, .moves, .becomes");
      look(visit(window, "matrix/port/a.html"), ".old-note");
    }
    assertThat(unmarked).isEmpty();
  }
}
