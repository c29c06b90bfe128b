package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages open without a word in the console, and ask for nothing but the site's own files. */
@BrowserTest
class QuietTest {
  /** The page, its style, two scripts. */
  private static final int REQUESTS = 4;

  /** The search has a style sheet and a script more, and data: an index of the shards. */
  private static final int REQUESTS_OF_SEARCH = 7;

  /** Practice has a style sheet more, and data: an index, then ids. */
  private static final int REQUESTS_OF_PRACTICE = 7;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  QuietTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void everyPageIsQuietFromDisk() {
    String root = site.root().toUri().toString();
    assertThat(complaints(root, site.lasting())).isEmpty();
  }

  @Test
  void everyKindOfPageIsQuietBelowASubPath() throws IOException {
    try (Loopback server = Loopback.serve(site)) {
      assertThat(complaints(server.address(), site.ofEachKind(2))).isEmpty();
    }
  }

  @Test
  void anAddressThatIsNotThereShowsAPageWithoutFaults() throws IOException {
    try (Loopback server = Loopback.serve(site);
        Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(server.address() + "notes/long/gone.html");
      assertThat(page.locator("h1").innerText()).isEqualTo("There is nothing here");
      assertThat(window.requests()).allMatch(request -> request.startsWith(server.address()));
      assertThat(window.complaints())
          .hasSizeLessThanOrEqualTo(1)
          .allMatch(told -> told.contains("404"));
    }
  }

  @Test
  void anOldAddressLeadsOn() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (SamplePage old : site.ofKind("redirect")) {
        Page page = window.visit(site.address(old));
        page.waitForSelector("body:not(.kind-redirect)");
        assertThat(page.url()).isNotEqualTo(site.address(old));
      }
    }
  }

  @Test
  void whatPagesComplainOfIsHeard() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("home")));
      page.evaluate("document.body.append(document.createElement('style'))");
      page.evaluate("document.body.lastChild.textContent = 'p { color: red }'");
      page.evaluate("setTimeout(() => { throw new Error('lost'); })");
      page.evaluate("fetch('https://elsewhere.invalid/').catch(() => 0)");
      page.waitForTimeout(100);
      assertThat(window.complaints())
          .anyMatch(told -> told.contains("policy: style-src"))
          .anyMatch(told -> told.contains("policy: connect-src"))
          .anyMatch(told -> told.contains("lost"));
    }
  }

  private List<String> complaints(String root, List<SamplePage> pages) {
    Faults faults = new Faults();
    try (Window window = chromium.open(Look.DESKTOP)) {
      // Lists of decks ask what waits when there is nothing else to do; NumbersTest looks at that.
      window.context().addInitScript("window.requestIdleCallback = () => 0;");
      for (SamplePage page : pages) {
        window.visit(root + page.path().replace(" ", "%20"));
        faults.addAll(page, window.complaints());
        window.requests().stream()
            .filter(request -> !request.startsWith(root))
            .forEach(request -> faults.add(page, "asks for " + request));
        int most =
            switch (page.kind()) {
              case "search" -> REQUESTS_OF_SEARCH;
              case "print" -> REQUESTS + 1;
              case "review" -> REQUESTS_OF_PRACTICE;
              default -> REQUESTS;
            };
        if (weightless(window.requests()) > most + ofTables(page)) {
          faults.add(page, "asks too often: " + window.requests());
        }
      }
    }
    return faults.told();
  }

  /** A style sheet and a script more, where the page shows tables of a matrix. */
  private static int ofTables(SamplePage page) {
    return page.document().select(".matrix, .pairs, .subject, .comparison, .cells").isEmpty()
        ? 0
        : 2;
  }

  /** How often a page asks, without the pictures of its note. */
  private static long weightless(List<String> requests) {
    return requests.stream().filter(request -> !request.contains("/files/")).count();
  }
}
