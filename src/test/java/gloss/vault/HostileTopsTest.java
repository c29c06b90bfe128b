package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tops of files that are made to cost time or stack. */
class HostileTopsTest {
  private static final int MANY = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "- ",
        "*",
        "[[",
        "#",
        "]]",
        " ",
        "\t",
        "1",
        "---\n",
        "--- ",
        "a:",
        "\"",
        "...\n",
        "Tags:\n",
        "made ",
        "15-06-2025 ",
        "15-06-2025\n",
        "\u00A0",
        ","
      })
  @Timeout(20)
  void aTopOfOneRepeatedPieceIsReadAtOnce(String piece) {
    String body = piece.repeat(MANY);
    for (String top :
        new String[] {"", "---\na", "15-06-2025\nTags :", "15-06-2025", "Made - ", "---\n"}) {
      String text = top + body + "x";
      FrontmatterReader.Block front =
          FrontmatterReader.read(new SourcePath("a.md"), text, new Problems());
      PreambleReader.Block block = PreambleReader.read(text, front.end());
      assertThat(block.end()).isBetween(0, text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!--", "<?", "<svg ", "<svg width=\"", "<!-- -->", " ", "\"", "viewBox='"})
  @Timeout(20)
  void aDrawingOfOneRepeatedPieceIsReadAtOnce(String piece) throws IOException {
    byte[] bytes = ("<" + piece.repeat(MANY)).getBytes(StandardCharsets.UTF_8);
    assertThat(ImageDimensions.read(new ByteArrayInputStream(bytes)))
        .isEqualTo(ImageDimensions.UNKNOWN);
  }
}
