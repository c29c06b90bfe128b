package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppSettingsTest {
  @TempDir private Path outer;

  private final Problems problems = new Problems();

  private AppSettings read(String json) throws IOException {
    Path folder = Files.createDirectories(outer.resolve("vault/.obsidian"));
    Files.writeString(folder.resolve("app.json"), json);
    return AppSettings.read(outer.resolve("vault"), problems);
  }

  @Test
  void twoSettingsAreReadAndAllOthersPassedOver() throws IOException {
    String json =
        "{\n\t\"attachmentFolderPath\": \"./Bilder \\u00e4\",\n\t\"strictLineBreaks\": true,\n"
            + "\t\"userIgnoreFilters\": [\"a/\"],\n\t\"nothing\": null\n}";
    assertThat(read(json)).isEqualTo(new AppSettings("./Bilder ä", Optional.of(true)));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aVaultWithoutThemSaysNothing() {
    assertThat(AppSettings.read(outer, problems)).isEqualTo(AppSettings.NONE);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "{\"attachmentFolderPath\": \"/\"}"})
  void nothingAndTheRootAreNoFolder(String json) throws IOException {
    assertThat(read(json)).isEqualTo(AppSettings.NONE);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{\"attachmentFolderPath\": ¦ the file is not JSON with keys",
        "[1, 2] ¦ the file is not JSON with keys",
        "plain ¦ the file is not JSON with keys",
        "{\"attachmentFolderPath\": 1} ¦ 'attachmentFolderPath' has a value of another kind",
        "{\"attachmentFolderPath\": \"../..\"} ¦ 'attachmentFolderPath' has a value of another kind",
        "{\"strictLineBreaks\": \"true\"} ¦ 'strictLineBreaks' has a value of another kind",
        "{\"strictLineBreaks\": [true]} ¦ 'strictLineBreaks' has a value of another kind"
      })
  void whatIsOddIsPassedOverWithOneWarning(String json, String why) throws IOException {
    assertThat(read(json)).isEqualTo(AppSettings.NONE);
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(
                ProblemKind.ODD_APP_SETTINGS,
                Location.of(new SourcePath(".obsidian/app.json")),
                why));
  }

  @Test
  void settingsThatLieElsewhereAreNotOpened() throws IOException {
    Path elsewhere = Files.createDirectories(outer.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("app.json"), "{\"strictLineBreaks\": true}");
    Path vault = Files.createDirectories(outer.resolve("vault"));
    Files.createSymbolicLink(vault.resolve(".obsidian"), elsewhere);
    assertThat(AppSettings.read(vault, problems)).isEqualTo(AppSettings.NONE);
    assertThat(problems.sorted()).hasSize(1);
  }
}
