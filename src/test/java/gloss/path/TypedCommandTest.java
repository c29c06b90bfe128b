package gloss.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"notes", "../My-notes_2.0", "/home/you/Bücher", "build"})
  void aPlainWordStaysAsItIs(String word) {
    assertThat(TypedCommand.quoted(word, false)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "My notes,   'My notes'",
        "~/Vault,    '~/Vault'",
        "a&b,        'a&b'",
        "$HOME,      '$HOME'",
        "c#,         'c#'",
        "it's,       'it'\\''s'",
        "\"\",       ''"
      })
  void whatMeansSomethingToTheShellIsQuoted(String word, String typed) {
    assertThat(TypedCommand.quoted(word, false)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({"C:\\Notes,C:\\Notes", "C:\\My notes,\"C:\\My notes\""})
  void windowsHasItsOwnQuotes(String word, String typed) {
    assertThat(TypedCommand.quoted(word, true)).isEqualTo(typed);
  }

  @Test
  void theJarIsNamedFromTheWorkingFolderIfItLiesInIt() {
    Path work = Path.of("work").toAbsolutePath();
    Path jar = work.resolve("target").resolve("gloss.jar");
    assertThat(TypedCommand.seenFrom(work, jar))
        .isEqualTo(Path.of("target", "gloss.jar").toString());
    assertThat(TypedCommand.seenFrom(work.resolve("deeper"), jar)).isEqualTo(jar.toString());
  }

  @Test
  void compiledClassesNameTheJarThatTheBuildOfTheProjectMakes() {
    assertThat(TypedCommand.gloss("build", "My notes"))
        .startsWith("java -jar ")
        .contains("gloss.jar build ")
        .endsWith("My notes" + (Path.of("a", "b").toString().equals("a\\b") ? "\"" : "'"));
  }
}
