package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can only be seen in the source: sizes, comments, and who is told where to start reading. */
class SourceRulesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int MOST_LINES = 250;

  /** All wording in one place: a table is as long as there is to say, and is not read through. */
  private static final Path TABLE_OF_SENTENCES = Path.of("ProblemKind.java");

  /**
   * A backslash in the pattern is two in the source; before them stand only pairs of such pairs.
   */
  private static final Pattern ASCII_BOUNDARY = Pattern.compile("(?<!\\\\)(\\\\{4})*\\\\{2}[bB]");

  @Test
  void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
    assertThat(packageFolders())
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("\n@NullMarked\n"));
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    assertThat(javaFiles())
        .isNotEmpty()
        .filteredOn(file -> !file.endsWith(TABLE_OF_SENTENCES))
        .allSatisfy(
            file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    assertThat(javaFiles())
        .allSatisfy(
            file ->
                assertThat(Files.readString(file))
                    .doesNotContainPattern(
                        "(//|\\*).*(?<![\\p{L}\\d])(TODO|FIXME|XXX)(?![\\p{L}\\d])"));
  }

  @Test
  void noPatternLooksForWordBoundariesByAscii() throws IOException {
    assertThat(javaFiles())
        .allSatisfy(
            file ->
                assertThat(usesAsciiBoundary(Files.readString(file)))
                    .as("regex \\b in " + file + ": Words knows boundaries in every script")
                    .isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\\\bword\"", "\"a|\\\\b\"", "\"\\\\\\\\\\\\b\""})
  void anAsciiBoundaryIsSeen(String literal) {
    assertThat(usesAsciiBoundary("Pattern.compile(" + literal + ")")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\b\"", "\"\\\\\\\\b\"", "'\\b'", "\"\\\\p{L}b\""})
  void aBackspaceOrABackslashIsNone(String literal) {
    assertThat(usesAsciiBoundary("out.append(" + literal + ")")).isFalse();
  }

  private static boolean usesAsciiBoundary(String source) {
    return ASCII_BOUNDARY.matcher(source).find();
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Path> packageFolders() throws IOException {
    return javaFiles().stream().map(Path::getParent).distinct().toList();
  }
}
