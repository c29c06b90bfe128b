package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How much a reader waits for: bytes as a host sends them, compressed, and requests. */
class WeightTest {
  private static final int KB = 1024;
  private static final int TYPICAL_NOTE = 7 * KB;
  private static final int ANY_PAGE = 14 * KB;

  /** A table with what is said of each of its cells, about a hundred. */
  private static final int TABLE = 9 * KB;

  private static final int STYLES = 8 * KB;

  /** What the page to practise cards has beside the style sheet of all pages. */
  private static final int PRACTICE_STYLES = 2 * KB;

  /** What a page with tables of a matrix has beside that. */
  private static final int TABLE_STYLES = 4 * KB;

  private static final int TABLE_SCRIPTS = 5 * KB;

  private static final int PRACTICE_SCRIPTS = 25 * KB;

  /** What comes when somebody takes an exam. */
  private static final int EXAM_SCRIPT = 10 * KB;

  /** What comes when somebody searches, beside the index. */
  private static final int SEARCH_SCRIPT = 12 * KB;

  private static final int SEARCH_STYLES = 2 * KB;

  private static final int SCRIPTS = 5 * KB;

  /** A deck has what pages to read have, and walks through its cards. */
  private static final int DECK_SCRIPTS = 5 * KB + KB / 2;

  private static final int REQUESTS = 4;
  private static final int FIRST_LOAD = 20 * KB;

  private static final SampleSite SITE = SampleSite.get();

  @Test
  void aTypicalNoteIsLight() {
    int[] sizes = SITE.ofKind("note").stream().mapToInt(WeightTest::html).sorted().toArray();
    assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(TYPICAL_NOTE);
  }

  @Test
  void noPageIsHeavyAndAMatrixNoHeavierThanItsTables() {
    List<SamplePage> matrices = SITE.ofKind("matrix");
    assertThat(heavier(WeightTest::html, ANY_PAGE))
        .filteredOn(heavy -> !isAllNotes(heavy))
        .allMatch(heavy -> matrices.stream().anyMatch(page -> heavy.startsWith(page + ":")));
    assertThat(matrices)
        .allSatisfy(page -> assertThat(html(page)).isLessThanOrEqualTo(tables(page) * TABLE));
  }

  private static int tables(SamplePage matrix) {
    return matrix.document().select("table.duties").size();
  }

  @Test
  void stylesAreLight() {
    assertThat(heavier(WeightTest::styles, STYLES))
        .allMatch(
            heavy -> isPractice(heavy) || isSearch(heavy) || hasTables(heavy) || isAllNotes(heavy));
    assertThat(heavier(WeightTest::styles, STYLES + TABLE_STYLES)).isEmpty();
    assertThat(styles(SITE.largest("review"))).isLessThanOrEqualTo(STYLES + PRACTICE_STYLES);
  }

  /** The one page with scripts of some size, and with a style sheet of its own. */
  private static boolean isPractice(String told) {
    return told.startsWith("review.html");
  }

  private static boolean isDeck(String told) {
    return told.startsWith("cards/");
  }

  private static boolean isSearch(String told) {
    return told.startsWith("search.html");
  }

  /** The page of all notes: as long as they are, and with a style sheet of its own. */
  private static boolean isAllNotes(String told) {
    return told.startsWith("print.html");
  }

  /** A page with what tables of a matrix need; notes that show a view, terms that have cells. */
  private static boolean hasTables(String told) {
    return SITE.pages().stream()
        .filter(page -> told.startsWith(page + ":"))
        .anyMatch(
            page ->
                !page.document()
                    .select(".matrix, .pairs, .subject, .comparison, .cells")
                    .isEmpty());
  }

  @Test
  void practiceIsLight() {
    assertThat(scripts(SITE.largest("review"))).isLessThanOrEqualTo(PRACTICE_SCRIPTS);
    String exam = SITE.largest("review").document().expectFirst("[data-exam]").attr("data-exam");
    assertThat(file(exam)).isLessThanOrEqualTo(EXAM_SCRIPT);
  }

  @Test
  void theSearchIsLightAndEveryPageCanAskForIt() {
    String[] names = SITE.largest("note").document().child(0).attr("data-search").split(" ", -1);
    assertThat(file("assets/" + names[0])).isLessThanOrEqualTo(SEARCH_SCRIPT);
    assertThat(file("assets/" + names[1])).isLessThanOrEqualTo(SEARCH_STYLES);
  }

  @Test
  void scriptsOfReadingPagesAreLight() {
    assertThat(heavier(WeightTest::scripts, SCRIPTS))
        .allMatch(
            heavy -> isSearch(heavy) || isPractice(heavy) || hasTables(heavy) || isDeck(heavy));
    assertThat(heavier(WeightTest::scripts, DECK_SCRIPTS)).noneMatch(WeightTest::isDeck);
    assertThat(heavier(WeightTest::scripts, SCRIPTS + TABLE_SCRIPTS))
        .noneMatch(WeightTest::hasTables);
  }

  @Test
  void aPageIsThereAfterFewRequestsTheSearchPracticeAndTablesAfterTwoMore() {
    assertThat(heavier(page -> 1 + linked(page).size(), REQUESTS))
        .allMatch(
            heavy ->
                List.of("search.html: 6 > 4", "review.html: 6 > 4", "print.html: 5 > 4")
                        .contains(heavy)
                    || (heavy.matches(".*: [56] > 4") && hasTables(heavy)));
  }

  @Test
  void theFirstLoadOfANoteIsLight() {
    assertThat(SITE.ofKind("note"))
        .allSatisfy(page -> assertThat(all(page)).isLessThanOrEqualTo(FIRST_LOAD));
  }

  private static List<String> heavier(ToIntFunction<SamplePage> weight, int most) {
    return SITE.pages().stream()
        .filter(page -> weight.applyAsInt(page) > most)
        .map(page -> page + ": " + weight.applyAsInt(page) + " > " + most)
        .toList();
  }

  @AfterAll
  static void tell() {
    System.out.println("Compressed bytes, the largest of each kind of page:");
    tell("kind", "html", "style", "script", "all");
    SITE.pages().stream().map(SamplePage::kind).distinct().sorted().forEach(WeightTest::tell);
  }

  private static void tell(String kind) {
    List<SamplePage> pages = SITE.ofKind(kind);
    tell(
        kind,
        most(pages, WeightTest::html),
        most(pages, WeightTest::styles),
        most(pages, WeightTest::scripts),
        most(pages, WeightTest::all));
  }

  private static void tell(String... columns) {
    System.out.println(String.format(Locale.ROOT, "  %-12s %7s %7s %7s %7s", (Object[]) columns));
  }

  private static String most(List<SamplePage> pages, ToIntFunction<SamplePage> weight) {
    return String.valueOf(pages.stream().mapToInt(weight).max().orElse(0));
  }

  private static int html(SamplePage page) {
    return SITE.compressed(page.path());
  }

  private static int styles(SamplePage page) {
    return linked(page).stream()
        .filter(file -> file.endsWith(".css"))
        .mapToInt(WeightTest::file)
        .sum();
  }

  private static int scripts(SamplePage page) {
    return linked(page).stream()
        .filter(file -> file.endsWith(".js"))
        .filter(file -> !file.startsWith("assets/cards/")) // data, whose size is the vault's
        .mapToInt(WeightTest::file)
        .sum();
  }

  private static int all(SamplePage page) {
    return html(page) + linked(page).stream().mapToInt(WeightTest::file).sum();
  }

  private static int file(String file) {
    return SITE.compressed(file);
  }

  /** What a browser asks for before it shows the page. */
  private static List<String> linked(SamplePage page) {
    URI place = URI.create("site:/").resolve("/" + page.path().replace(" ", "%20"));
    return page.document().select("link[rel=stylesheet], script[src]").stream()
        .map(WeightTest::address)
        .map(address -> place.resolve(address).getPath().substring(1))
        .toList();
  }

  private static String address(Element element) {
    return element.attr(element.hasAttr("href") ? "href" : "src");
  }
}
