package gloss.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Styles name sides by the direction of reading, so that a page also reads from right to left. */
class DirectionTest {
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?<![\\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)"
              + "|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\\s*:"
              + "|:\\s*(?:left|right)\\s*[;}]"
              + "|(?:margin|padding):\\s*[^\\s;]+ ([^\\s;]+) [^\\s;]+ (?!\\1[;} ])[^\\s;]+\\s*[;}]");

  /** Cards to cut out have the sides of the sheet, whatever is written on them. */
  private static final String OF_PAPER = "paper.css";

  /** Windows are measured as they are. */
  private static final Pattern QUERY = Pattern.compile("@(?:media|page)[^{]*\\{");

  @Test
  void noSideOfTheScreenIsNamed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
      List<Path> sheets =
          files
              .filter(file -> file.toString().endsWith(".css"))
              .filter(file -> !file.endsWith(OF_PAPER))
              .sorted()
              .toList();
      assertThat(sheets).isNotEmpty();
      for (Path sheet : sheets) {
        String rules = QUERY.matcher(Files.readString(sheet)).replaceAll("{");
        assertThat(PHYSICAL.matcher(rules).results().map(found -> found.group()).toList())
            .as(sheet.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void aSideIsSeen() {
    assertThat(PHYSICAL.matcher("a { margin-left: 1em; }").find()).isTrue();
    assertThat(PHYSICAL.matcher("a { text-align: right; }").find()).isTrue();
    assertThat(PHYSICAL.matcher("a { padding: 0 1em 0 2em; }").find()).isTrue();
    assertThat(PHYSICAL.matcher("a { padding: 0 1em 2em 1em; inset-inline: 0; }").find()).isFalse();
  }
}
