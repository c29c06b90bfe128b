package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final SourcePath PATH = new SourcePath("a.md");
  private final Problems problems = new Problems();

  private String text(byte[] bytes) {
    return TextDecoder.text(PATH, bytes, problems);
  }

  @Test
  void markAndLineEndsDoNotMatter() {
    String plain = "# \u00C4\n\nText\n";
    assertThat(text(plain.getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
    assertThat(text(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
    assertThat(text(plain.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
    assertThat(text(plain.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
    assertThat(text(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(plain);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aByteThatIsNoUtf8IsNamedAndTheRestIsKept() {
    byte[] bytes = "ok\r\nGr\u00F6\u00DFe\r\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(text(bytes)).isEqualTo("ok\nGr\uFFFD\uFFFDe\n");
    Problem problem = problems.sorted().get(0);
    assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF8);
    assertThat(problem.location()).hasToString("a.md:2:3");
    assertThat(problem.message()).contains("0xF6 at byte 6");
  }

  @Test
  void aCutCharacterAtTheEndIsNamed() {
    assertThat(text(new byte[] {'a', (byte) 0xC3})).isEqualTo("a\uFFFD");
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void theCharacterZeroIsReplaced() {
    assertThat(text(new byte[] {'a', 0, 'b'})).isEqualTo("a\uFFFDb");
  }
}
