package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippedTest {
  @Test
  void aShortTextStaysAsItIs() {
    assertThat(Clipped.to(5, "abcde")).isEqualTo("abcde");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Clipped.to(12, "seven words in it")).isEqualTo("seven words…");
  }

  @Test
  void aLongWordIsCutInside() {
    assertThat(Clipped.to(8, "a Donaudampfschifffahrt")).isEqualTo("a Donau…");
  }

  @Test
  void aSignOfTwoUnitsIsNeverCutInHalf() {
    String parties = "🎉".repeat(100);

    assertThat(Clipped.to(140, parties)).isEqualTo("🎉".repeat(69) + "…");
    assertThat(Clipped.to(141, parties)).isEqualTo("🎉".repeat(70) + "…");
  }
}
