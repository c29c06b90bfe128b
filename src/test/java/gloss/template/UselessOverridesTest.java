package gloss.template;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UselessOverridesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir Path folder;

  @Test
  void theNamesThatCanBeOverriddenAreThoseOfTheFolderTemplates() throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      List<String> files =
          all.filter(Files::isRegularFile)
              .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.endsWith(".md"))
              // Examples, to be copied to another name.
              .filter(name -> !name.startsWith("assets/palettes/"))
              // Phrases are overridden key by key.
              .filter(name -> !name.startsWith("words/"))
              .toList();
      assertThat(BuiltIn.names()).containsExactlyInAnyOrderElementsOf(files);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page/nots.ftlh,     page/note.ftlh",
    "page/Note.ftlh,     page/note.ftlh",
    "note.ftlh,          page/note.ftlh",
    "pages/search.ftlh,  page/search.ftlh",
    "assets/tokns.css,   assets/tokens.css",
    "reading.js,         assets/reading.js"
  })
  void aNameThatIsNearlyRightIsSaid(String name, String meant) throws IOException {
    write(name, "");
    assertThat(fixes()).containsExactly("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page/note.ftlh", "partial/tide.ftlh", "README.md", "note.txt"})
  void anyOtherNameIsMeantAsItIs(String name) throws IOException {
    write(name, "");
    assertThat(fixes()).isEmpty();
  }

  @Test
  void whatAnotherTemplateImportsIsMeantAsItIs() throws IOException {
    write("partial/cart.ftlh", "");
    write("page/note.ftlh", "<#import \"../partial/cart.ftlh\" as cart>");
    assertThat(fixes()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> fixes() {
    Problems problems = new Problems();
    UselessOverrides.report(folder, problems);
    return problems.sorted().stream().map(Problem::fix).toList();
  }
}
