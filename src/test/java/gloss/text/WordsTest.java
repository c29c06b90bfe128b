package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Use S3, not EC2.               | Use S3 not EC2",
        "CI/CD and R&D                  | CI CD and R&D",
        "AWS's and AWS\u2019s           | AWS's and AWS\u2019s",
        "the customers' data            | the customers data",
        "Node.js 1.2. End               | Node.js 1.2 End",
        "non-serverless                 | non-serverless",
        "a--b a - b                     | a b a b",
        "C++ is not C, C# neither       | C++ is not C C# neither",
        "A+B 10+ #tag                   | A+B 10 tag",
        "AT&T & co                      | AT&T co",
        "\u00DCber-Gr\u00F6\u00DFe      | \u00DCber-Gr\u00F6\u00DFe",
        "Cafe\u0301s                    | Cafe\u0301s",
        "\u4E91\u8BA1\u7B97S3           | \u4E91 \u8BA1 \u7B97 S3",
        "aws_s3_bucket                  | aws_s3_bucket",
        "x\uFFFCy                       | x y",
      })
  void aTextIsReadAsWords(String text, String words) {
    List<String> expected = List.of(words.split(" "));
    assertThat(Words.in(text).stream().map(w -> w.of(text))).isEqualTo(expected);
  }

  @Test
  void aBoundaryIsWhereNoWordGoesOn() {
    String text = "an EC2-based R&D lab";
    List<Span> words = Words.in(text);
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      boolean inside = words.stream().anyMatch(w -> w.start() < at && at < w.end());
      assertThat(Words.isBoundary(text, at)).as("offset %d", at).isEqualTo(!inside);
    }
  }

  @Test
  void signsBeyondTheFirstPlaneStayWhole() {
    String text = "\uD83D\uDE80 x \uD840\uDC00\uD840\uDC01";
    assertThat(Words.in(text).stream().map(w -> w.of(text)))
        .containsExactly("x", "\uD840\uDC00", "\uD840\uDC01");
  }
}
