package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.SiteConfig;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are private: those that only something unpublished has. */
class PrivateNamesTest {
  @TempDir private Path root;

  private PrivateNames names = PrivateNames.NONE;

  @BeforeEach
  void aVaultIsRead() throws IOException {
    file("Plans/Secret.md", "---\ndraft: true\naliases: [Plan B, Shared]\n---\n# The plan ##\n");
    file("Plans/Twin.md", "---\ndraft: true\n---\n");
    file("Open/Twin.md", "# Twin\n");
    file("Open/Other.md", "---\naliases: Shared\n---\n# Other\n");
    file("Open/sketch.excalidraw.md", "");
    file("templates/Daily.md", "");
    file("Open/.env", "");
    names = VaultReader.read(root, SiteConfig.defaults("n"), new Problems()).privateNames();
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secret",
        "secret.MD",
        "Plans/Secret",
        "../Plans/Secret.md",
        "/Plans/Secret",
        "Wrong folder/Secret",
        "Plan B",
        "the plan",
        "Plans/Twin",
        "Plans/Nothing",
        "sketch.excalidraw",
        "Daily",
        "templates/Daily",
        ".trash/Gone",
        ".env",
        "Open/.hidden/x"
      })
  void theyArePrivate(String written) {
    assertThat(names.has(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twin",
        "Open/Twin",
        "Shared",
        "Other",
        ".NET",
        "Nowhere",
        "Open/Nowhere",
        "",
        "..",
        "/"
      })
  void theyAreNot(String written) {
    assertThat(names.has(written)).isFalse();
  }

  @Test
  void textsKeepTheWordsThatTheirAuthorChose() {
    assertThat(names.leftOutOf("See [[Secret]], [[Secret#At night|the night]] and [[Twin]]."))
        .isEqualTo("See (not published), the night and [[Twin]].");
    assertThat(names.leftOutOf("[[Plans/Secret|Secret]] [[Secret|plan b]] [[Secret#A|]]"))
        .as("editors put names there by themselves")
        .isEqualTo("(not published) (not published) (not published)");
  }
}
