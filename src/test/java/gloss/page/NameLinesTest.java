package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLinesTest {
  private static final int ROOM = 1000;

  @Test
  void aShortNameIsOneLine() {
    assertThat(NameLines.of("Bucket", ROOM)).containsExactly("Bucket");
  }

  @Test
  void aLongerOneIsBrokenBetweenWords() {
    assertThat(NameLines.of("Shared responsibility", ROOM))
        .containsExactly("Shared", "responsibility");
  }

  @Test
  void whatDoesNotFitIntoTwoEndsWithAnEllipsis() {
    assertThat(NameLines.of("From bare metal to functions and back again", ROOM))
        .containsExactly("From bare metal to", "functions and bac…");
  }

  @Test
  void aWordWithoutBlanksIsBrokenBetweenSigns() {
    assertThat(NameLines.of("界".repeat(30), ROOM))
        .containsExactly("界".repeat(9), "界".repeat(8) + "…");
    assertThat(NameLines.of("🦉".repeat(30), ROOM).get(0)).isEqualTo("🦉".repeat(9));
  }
}
