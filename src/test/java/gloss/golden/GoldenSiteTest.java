package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Builds each folder of {@code src/test/vaults} and compares what comes out with what lies there:
 *
 * <ul>
 *   <li>{@code expected/}: what is inside {@code <main>} of the pages that lie there (whole pages
 *       in the vault {@code everything}), and other text files as they are;
 *   <li>{@code problems.txt}: all problems as people read them; no such file, no problem;
 *   <li>{@code files.txt}, where there is one: every file of the site but styles and scripts.
 * </ul>
 */
class GoldenSiteTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final String HOW_TO_UPDATE =
      "%s: %s is not as expected. If the new text is right, run `mvn test -Dgolden=update`,"
          + " which rewrites what is expected, and review the diff before you commit it";

  @TestFactory
  Stream<DynamicTest> eachVaultBecomesWhatItsFolderSays() {
    return GoldenVault.all().stream()
        .map(
            vault ->
                DynamicTest.dynamicTest(
                    vault.name(), vault.folder().toUri(), () -> compare(vault)));
  }

  private static void compare(GoldenVault vault) throws IOException {
    vault.assumeItCanBeRead();
    Outcome outcome = Outcome.of(vault.notes());
    SortedMap<String, String> made = made(vault, outcome);
    if (UPDATE) {
      update(vault, outcome, made);
    }
    assertThat(outcome.problemText())
        .as(HOW_TO_UPDATE, vault.name(), "problems.txt")
        .isEqualTo(GoldenVault.text(vault.problemsFile()));
    if (Files.exists(vault.listFile())) {
      assertThat(list(outcome))
          .as(HOW_TO_UPDATE, vault.name(), "files.txt")
          .isEqualTo(GoldenVault.text(vault.listFile()));
    }
    vault
        .expectedFiles()
        .forEach(
            (path, text) ->
                assertThat(made.getOrDefault(path, "the site has no such file\n"))
                    .as(HOW_TO_UPDATE, vault.name(), "expected/" + path)
                    .isEqualTo(text));
  }

  private static void update(GoldenVault vault, Outcome outcome, SortedMap<String, String> made)
      throws IOException {
    GoldenVault.rewrite(vault.problemsFile(), outcome.problemText());
    if (Files.exists(vault.listFile())) {
      GoldenVault.rewrite(vault.listFile(), list(outcome));
    }
    Collection<String> there = vault.expectedFiles().keySet();
    for (String path : there.isEmpty() ? firstChoice(made) : List.copyOf(there)) {
      GoldenVault.rewrite(vault.expected(path), made.getOrDefault(path, ""));
    }
  }

  /** What a vault without expectations gets: the pages of its notes and terms. */
  private static List<String> firstChoice(SortedMap<String, String> made) {
    return made.keySet().stream()
        .filter(path -> path.startsWith("notes/") || path.startsWith("terms/"))
        .filter(path -> path.endsWith(".html") && !path.endsWith("/index.html"))
        .toList();
  }

  /** The files of the site in the form in which they are compared. */
  private static SortedMap<String, String> made(GoldenVault vault, Outcome outcome) {
    SortedMap<String, String> made = new TreeMap<>(outcome.files());
    made.replaceAll((path, text) -> path.endsWith(".html") ? form(vault, text) : text);
    return made;
  }

  private static String form(GoldenVault vault, String html) {
    return vault.isWhole() ? PrettyPage.whole(html) : PrettyPage.main(html);
  }

  private static String list(Outcome outcome) {
    StringBuilder list = new StringBuilder();
    outcome.files().keySet().stream()
        .filter(path -> !path.startsWith("assets/"))
        .forEach(path -> list.append(path).append('\n'));
    return list.toString();
  }
}
