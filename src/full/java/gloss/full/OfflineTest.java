package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser keeps of a site on a web server, and what it does with it without a network. */
@BrowserTest
@Timeout(120)
class OfflineTest {
  private static final String READY =
      """
      navigator.serviceWorker.ready.then(r => r.active.state === 'activated' ? 1
        : new Promise(done => r.active.addEventListener('statechange', () => done(1))))
      """;

  private static final String KEPT =
      """
      async () => {
        const found = [];
        for (const name of await caches.keys()) {
          for (const request of await (await caches.open(name)).keys()) {
            found.push(name.split(':')[3] + ' ' + new URL(request.url).pathname.replace('/repo/', ''));
          }
        }
        return found;
      }
      """;

  /** Waits until another store is whole, and the only one. */
  private static final String CHANGED =
      """
      async before => {
        const isNew = name => name.includes(':whole:') && !before.includes(name);
        for (let now = before; now.length !== before.length || !now.some(isNew); now = await caches.keys()) {
          await new Promise(done => setTimeout(done, 100));
        }
      }
      """;

  private static final String WHOLE = "[data-offline-kept]:has-text('whole site is kept')";

  @TempDir Path project;

  private final Chromium chromium;
  private Loopback server;
  private Window window;

  OfflineTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void aSiteIsServed() throws IOException {
    write("site.yml", "title: Birds\nid: birds\n");
    write("Owls.md", "# Owls\n\nAn **owl** is a bird that hunts at night.\n");
    write("Swifts.md", "# Swifts\n\nA **swift** is a bird that sleeps in the air.\n");
    server = Loopback.serve(build());
    window = chromium.open(Look.DESKTOP);
  }

  @AfterEach
  void allIsClosed() {
    window.close();
    server.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve("notes").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SampleSite build() {
    return SampleSite.build(project.resolve("notes"), project.resolve("site"));
  }

  /** Opens a page, and waits until the worker stands beside it. */
  private Page visited(String path) {
    Page page = window.visit(server.address() + path);
    page.evaluate(READY);
    return page;
  }

  private void offline(boolean off) {
    window.context().setOffline(off);
  }

  private Page keepWhole() {
    Page page = visited("offline.html");
    page.locator("button:has-text('Keep the whole site')").click();
    page.waitForSelector(WHOLE);
    return page;
  }

  @Test
  void whatWasReadIsThereWithoutANetwork() {
    Page page = visited("index.html");
    visited("notes/owls.html");
    offline(true);
    window.visit(server.address() + "notes/owls.html#owls");
    assertThat(page.locator("h1")).hasText("Owls");
    assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).flexGrow"))
        .as("the style sheet is there, too")
        .isEqualTo("1");
    window.visit(server.address());
    assertThat(page).hasTitle("Birds");
  }

  @Test
  void whatWasNotReadLeadsToThePageThatSaysSo() {
    Page page = visited("index.html");
    offline(true);
    window.visit(server.address() + "notes/swifts.html");
    assertThat(page.locator("h1")).hasText("Read offline");
    assertThat(page.locator("[data-offline-missing]")).containsText("notes/swifts.html");
  }

  @Test
  void theWholeSiteIsKeptAndRemoved() {
    visited("index.html");
    Page page = keepWhole();
    assertThat(page.locator("[data-offline]")).containsText("It is the newest version.");
    offline(true);
    window.visit(server.address() + "terms/swift.html");
    assertThat(page.locator("h1")).hasText("Swift");
    window.visit(server.address() + "offline.html");
    page.locator("button:has-text('Remove')").click();
    page.waitForSelector("[data-offline-kept]:has-text('Nothing is kept')");
    assertThat((List<?>) page.evaluate(KEPT)).isEmpty();
  }

  @Test
  void aNewVersionFetchesWhatDiffersAndDropsTheOldOne() throws IOException {
    visited("index.html");
    Page page = keepWhole();
    Object before = page.evaluate("caches.keys()");
    write("Owls.md", "# Owls\n\nAn **owl** is a bird with a soft flight.\n");
    build();
    server.forget();
    visited("index.html");
    page.evaluate("navigator.serviceWorker.getRegistration().then(r => r.update())");
    page.evaluate(CHANGED, before);
    assertThat(server.asked())
        .contains("notes/owls.html", "offline.json")
        .doesNotContain("notes/swifts.html", "terms/swift.html", "assets/icon-512.png");
    offline(true);
    window.visit(server.address() + "notes/owls.html");
    assertThat(page.locator("main")).containsText("soft flight");
    window.visit(server.address() + "notes/swifts.html");
    assertThat(page.locator("main")).containsText("sleeps in the air");
  }

  @Test
  void anOpenPageSaysThatItIsOldAndStaysUntilSomebodyWantsTheNewOne() throws IOException {
    visited("index.html");
    Page page = visited("notes/owls.html");
    write("Owls.md", "# Owls\n\nAn **owl** is a bird with a soft flight.\n");
    build();
    page.evaluate("navigator.serviceWorker.getRegistration().then(r => r.update())");
    page.waitForSelector("[data-newer]");
    assertThat(page.locator("[data-newer]")).containsText("A newer version of this site is here.");
    assertThat(page.locator("main")).containsText("hunts at night");
    page.locator("[data-newer] button:has-text('Show it')").click();
    assertThat(page.locator("main")).containsText("soft flight");
    assertThat(page.locator("[data-newer]")).hasCount(0);
  }

  @Test
  void aPageThatDidNotChangeSaysNothing() throws IOException {
    visited("index.html");
    Page page = visited("notes/swifts.html");
    write("Owls.md", "# Owls\n\nAn **owl** is a bird with a soft flight.\n");
    build();
    page.evaluate(
        """
        navigator.serviceWorker.getRegistration().then(r => new Promise(done => {
          navigator.serviceWorker.addEventListener('controllerchange', () => setTimeout(done, 1000));
          r.update();
        }))
        """);
    assertThat(page.locator("[data-newer]")).hasCount(0);
  }

  @Test
  void onlyGoodAnswersOfOwnFilesAreKept() throws IOException {
    Files.writeString(project.resolve("site").resolve("other.txt"), "not of this site");
    Page page = visited("index.html");
    window.visit(server.address() + "notes/gone.html");
    visited("index.html");
    page.evaluate("fetch('other.txt').then(answer => answer.text())");
    page.evaluate("fetch('notes/owls.html', {method: 'HEAD'})");
    assertThat((List<?>) page.evaluate(KEPT))
        .map(String::valueOf)
        .contains("visited index.html", "visited offline.html")
        .noneMatch(
            kept -> kept.contains("gone") || kept.contains("other") || kept.contains("owls"));
  }

  @Test
  void aPartOfAKeptFileIsCutOutWithoutANetwork() {
    visited("index.html");
    Page page = keepWhole();
    offline(true);
    assertThat(
            page.evaluate(
                """
                fetch('assets/icon.svg', {headers: {Range: 'bytes=1-3'}}).then(async answer =>
                  answer.status + ' ' + answer.headers.get('Content-Range').split('/')[0] + ' ' + await answer.text())
                """))
        .isEqualTo("206 bytes 1-3 svg");
  }

  @Test
  void namesOfStoresBeginWithTheSite() {
    Page page = visited("index.html");
    assertThat((List<?>) page.evaluate("caches.keys()"))
        .map(String::valueOf)
        .allMatch(name -> name.startsWith("gloss:birds:/repo/:"));
  }

  @Test
  void anInstalledSiteHasAManifestWithIcons() {
    Page page = visited("notes/owls.html");
    assertThat(
            page.evaluate(
                """
                fetch(document.querySelector('link[rel=manifest]').href).then(answer => answer.json())
                  .then(async manifest => {
                    const base = new URL('..', location.href);
                    const icons = await Promise.all(manifest.icons.map(icon => fetch(new URL(icon.src, base))));
                    const start = await fetch(new URL(manifest.start_url, base));
                    const apple = await fetch(document.querySelector('link[rel=apple-touch-icon]').href);
                    return [...icons, start, apple].every(answer => answer.status === 200) + ' ' + manifest.name;
                  })
                """))
        .isEqualTo("true Birds");
  }

  @Test
  void fromDiskNothingOfItIsTried() {
    Page page = window.visit(project.resolve("site/offline.html").toUri().toString());
    assertThat(page.locator("h1")).hasText("Read offline");
    assertThat(page.locator("[data-offline]")).isHidden();
    assertThat(page.locator("link[rel=manifest]")).hasCount(0);
    assertThat(page.locator("main button")).hasCount(0);
    page.waitForTimeout(300);
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void withoutScriptsThePageTellsOtherWays() {
    try (Window still = chromium.open(Look.DESKTOP.withoutScripts())) {
      Page page = still.visit(server.address() + "offline.html");
      assertThat(page.locator("[data-offline]")).isHidden();
      assertThat(page.locator("main button")).hasCount(0);
      assertThat(page.locator("main")).containsText("gloss export zip");
    }
  }
}
