package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Follows every link of the sample site from its first page on, on disk. */
class CrawlTest {
  private static final Pattern HOST = Pattern.compile("(?:https?:)?//[A-Za-z0-9][A-Za-z0-9.-]*");

  /** The name of a vocabulary, which nobody fetches. */
  private static final String SVG = "http://www.w3.org";

  /**
   * Served at any depth, so without an address it names the root of the server, which no disk has.
   */
  private static final String HOME_OF_NOT_FOUND = "404.html: no such file: /";

  private final SampleSite site = SampleSite.get();
  private final List<String> pages = site.pages().stream().map(SamplePage::path).toList();

  @Test
  void everyLinkAndAnchorLeadsSomewhere() {
    Crawl crawl = Crawl.from(pages, site);
    assertThat(crawl.followed()).isGreaterThan(site.pages().size());
    assertThat(crawl.broken()).allMatch(HOME_OF_NOT_FOUND::equals);
  }

  @Test
  void everyPageIsReachedFromTheFirst() {
    List<String> old = site.ofKind("redirect").stream().map(SamplePage::path).toList();
    assertThat(Crawl.from(List.of("index.html"), site).reached())
        .containsAll(
            pages.stream()
                .filter(page -> !page.equals("404.html") && !old.contains(page))
                .toList());
  }

  @Test
  void everyStyleAndScriptAndFileIsUsed() {
    assertThat(Crawl.from(List.of("index.html"), site).reached())
        .containsAll(
            site.files().stream()
                .filter(file -> file.contains("/"))
                .filter(CrawlTest::isUsedByPages)
                .filter(file -> !isAskedForBesidesPages(file))
                .toList());
  }

  /** The sample has no formulas and no diagrams: {@link DrawnTest} looks at pages that have. */
  private static boolean isUsedByPages(String file) {
    return (file.startsWith("assets/")
            && !file.startsWith("assets/drawn.")
            && !file.startsWith("assets/diagram.")
            && !file.startsWith("assets/previews/")
            && !file.startsWith("assets/cards/")
            && !file.startsWith("assets/search/"))
        || file.startsWith("files/");
  }

  /**
   * The manifest and the worker name some files; a device asks for its icon by a script, and who
   * shows a card of a page asks for the picture where the site knows its address.
   */
  private boolean isAskedForBesidesPages(String file) {
    return Stream.of("manifest.webmanifest", "sw.js")
            .map(name -> new String(site.bytes(name), StandardCharsets.UTF_8))
            .anyMatch(text -> text.contains('"' + file + '"'))
        || List.of("assets/apple-touch-icon.png", "assets/share.png").contains(file);
  }

  /** They are asked for when a reader points at a term, so no page names them. */
  @Test
  void thereAreAsManyPreviewsAsEachPageKnows() {
    List<String> previews =
        site.files().stream().filter(file -> file.startsWith("assets/previews/")).toList();
    assertThat(previews)
        .isNotEmpty()
        .allMatch(file -> file.endsWith("-of-" + previews.size() + ".js"));
    assertThat(site.pages())
        .allSatisfy(
            page ->
                assertThat(page.document().select("html").attr("data-previews"))
                    .isEqualTo(String.valueOf(previews.size())));
  }

  @Test
  void onlyLinksForReadersLeadOutside() {
    assertThat(site.pages())
        .allSatisfy(
            page ->
                assertThat(
                        page.document().select(":not(a)[href], [src], [srcset], [poster], [data]"))
                    .filteredOn(element -> !element.attr("rel").equals("canonical"))
                    .flatExtracting(CrawlTest::addresses)
                    .allSatisfy(
                        address -> assertThat(address).doesNotContainPattern("^(https?:|//|/)")));
  }

  @Test
  void linksOutsideGoOverTheWebOrToAPerson() {
    assertThat(Crawl.from(pages, site).outside())
        .allSatisfy(link -> assertThat(link).matches("(https?|mailto|tel):.*"));
  }

  @Test
  void noStyleAndNoScriptOfOursNamesAHost() {
    List<String> sources =
        site.files().stream()
            .filter(file -> file.endsWith(".css") || file.endsWith(".js"))
            .toList();
    assertThat(sources)
        .isNotEmpty()
        .filteredOn(file -> !file.contains("search") && !file.startsWith("assets/cards/"))
        .allSatisfy(file -> assertThat(hosts(file)).isEmpty());
  }

  private List<String> hosts(String file) {
    String text = new String(site.bytes(file), StandardCharsets.UTF_8);
    return HOST.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(host -> !host.equals(SVG))
        .toList();
  }

  private static List<String> addresses(Element element) {
    return List.of(
        element.attr("href"),
        element.attr("src"),
        element.attr("srcset"),
        element.attr("poster"),
        element.attr("data"));
  }
}
