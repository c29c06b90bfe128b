package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that would like to be more than text stays text, in every place where a page shows it. */
@BrowserTest
class HostileTextTest {
  private static final String ATTACK = "<img src=x onerror=\"window.hacked=1\">";

  private static final String NOTE =
      """
      ---
      title: '%1$s "quoted" ''single'' </title></script>'
      term: '%1$s widget'
      tags: ['%1$s']
      ---

      ## %1$s heading

      A **%1$s gadget** is a thing with <script>window.hacked=1</script> in it.

      <svg onload="window.hacked=1"></svg> [click](javascript:window.hacked=1)

      <details open ontoggle="window.hacked=1"><summary>x</summary></details>
      """;

  private final Chromium chromium;

  HostileTextTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void nothingThatANoteSaysRuns(@TempDir Path folder) throws IOException {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("hostile.md"), NOTE.replace("%1$s", ATTACK));
    SampleSite site = SampleSite.build(vault, folder.resolve("site"));
    Faults faults = new Faults();
    try (Window window = chromium.open(Look.DESKTOP)) {
      for (SamplePage each : site.pages()) {
        Page page = window.visit(site.address(each) + "?q=img");
        if (each.kind().equals("search")) {
          page.locator("[data-search-results] mark").first().waitFor();
        }
        faults.addAll(each, look(page));
        faults.addAll(each, window.complaints());
      }
    }
    assertThat(faults.told()).isEmpty();
    assertThat(site.ofKind("note")).isNotEmpty();
  }

  private static List<String> look(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    List<String> found = new ArrayList<>();
    if (!Boolean.TRUE.equals(page.evaluate("window.hacked === undefined"))) {
      found.add("a script of the note ran");
    }
    if (page.locator("img[src=x], main script, svg[onload], [ontoggle]").count() > 0) {
      found.add("an element of the note's text stands in the page");
    }
    if (page.locator("a[href^='javascript']").count() > 0) {
      found.add("a link that runs");
    }
    return found;
  }
}
