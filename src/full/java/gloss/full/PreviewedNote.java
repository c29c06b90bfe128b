package gloss.full;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A note with terms to preview, and enough other terms for several files of previews. */
final class PreviewedNote {
  private static final String NOTES =
      """
      # Birds

      ## Night

      - **Barn owl:** A white bird that hunts at night, and <b>not</b> by day. %s

      ## Garden

      A barn owl sat in the tree. The next bird was a Part 7, then a Part 1999.

      | Where | Who |
      |---|---|
      | barn | a barn owl |
      """;

  private static final Path FOLDER = Path.of("target", "full");

  private PreviewedNote() {}

  /** Built at the first call, and never twice. */
  private static final class Ready {
    static final SampleSite SITE = build();
  }

  private static SampleSite build() {
    try {
      Path vault = Files.createDirectories(FOLDER.resolve("previewed-vault"));
      Files.writeString(
          vault.resolve("Birds.md"), NOTES.formatted("It flies without a sound. ".repeat(12)));
      Files.writeString(
          vault.resolve("terms.yml"),
          "terms:\n"
              + IntStream.range(0, 2000)
                  .mapToObj(
                      i -> "  - {term: Part " + i + ", definition: The part number " + i + "}")
                  .collect(Collectors.joining("\n")));
      return SampleSite.build(vault, FOLDER.resolve("previewed-site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page open(Window window) {
    return window.visit(Ready.SITE.root().resolve("notes/birds.html").toUri().toString());
  }

  static Locator link(Page page, String words) {
    return page.locator("a.term", new Page.LocatorOptions().setHasText(words)).first();
  }

  static Locator preview(Page page) {
    return page.locator(".preview");
  }

  static Locator more(Page page) {
    return page.locator(".preview a");
  }

  static void tabTo(Page page, String words) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (link(page, words).evaluate("node => node === document.activeElement").equals(true)) {
        return;
      }
    }
    throw new AssertionError("the tabulator key never comes to " + words);
  }
}
