package gloss.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobTest {

  @ParameterizedTest(name = "{0} matches {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "Journal/**          ¦ Journal/2025/May.md",
        "journal/**          ¦ Journal/May.md",
        "Journal             ¦ Journal/May.md",
        "Journal/            ¦ Work/Journal/May.md",
        "/Journal/           ¦ Journal/May.md",
        "Work/Journal        ¦ Work/Journal/May.md",
        "*.canvas            ¦ Map.canvas",
        "*.canvas            ¦ a/b/Map.CANVAS",
        "Secret*             ¦ a/Secret plan.md",
        "**/drafts/**        ¦ drafts/a.md",
        "**/drafts/**        ¦ a/b/drafts/c/d.md",
        "a/**/z.md           ¦ a/z.md",
        "a/**/z.md           ¦ a/b/c/z.md",
        "a/*/z.md            ¦ a/b/z.md",
        "May ?.md            ¦ May 1.md",
        "Rezepte/Äpfel.md    ¦ Rezepte/Äpfel.md"
      })
  void itMatches(String pattern, String path) {
    assertThat(PathGlob.of(pattern).matches(new SourcePath(path))).isTrue();
  }

  @ParameterizedTest(name = "{0} does not match {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "Journal/**          ¦ Work/Journal/May.md",
        "Journal/            ¦ Journal",
        "Journal/            ¦ Journal.md",
        "Journal             ¦ Journal.md",
        "/Journal/           ¦ Work/Journal/May.md",
        "a/*                 ¦ b/a/c.md",
        "a/*.md              ¦ a/b/c.md",
        "*.canvas            ¦ a.canvas.md",
        "May ?.md            ¦ May 10.md"
      })
  void itDoesNotMatch(String pattern, String path) {
    assertThat(PathGlob.of(pattern).matches(new SourcePath(path))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/", "//", "a//b", "../a", "a/./b", "!a", "a\\b", "a[b", "{a,b}/**"})
  void whatIsNoPatternIsSaidInWords(String written) {
    assertThat(PathGlob.fault(written)).isNotEmpty();
  }

  @Test
  void manyStarsEndInTime() {
    PathGlob glob = PathGlob.of("**/".repeat(200) + "*a".repeat(200) + "b");
    assertThat(glob.matches(new SourcePath("x/".repeat(200) + "a".repeat(2000)))).isFalse();
  }
}
