package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "One. The @XY is two. Three.              | The XY is two.",
        "Use it, e.g. The @XY there. End.         | Use it, e.g. The XY there.",
        "S3 vs. @XY is a choice. Next             | S3 vs. XY is a choice.",
        "Made by Acme Inc. Boston with @XY. Then. | Made by Acme Inc. Boston with XY.",
        "Version 2.0 of @XY came. So?             | Version 2.0 of XY came.",
        "Really? @XY does! Yes.                   | XY does!",
        "He said \"stop.\" Then @XY went on.      | Then XY went on.",
        "(This ends.) And @XY begins              | And XY begins",
        "Ask J. Smith about @XY. Bye.             | Ask J. Smith about XY.",
        "1. The @XY item. Two.                    | 1. The XY item.",
        "It costs 5. The @XY is free.             | The XY is free.",
        "\u4E91\u3002@XY\u662F\u4E91\u3002\u5B8C\u3002 | XY\u662F\u4E91\u3002",
        "well... maybe @XY. End.                  | well... maybe XY.",
        "alone @XY                                | alone XY",
      })
  void theSentenceAroundAWordIsFound(String marked, String sentence) {
    int at = marked.indexOf('@');
    String text = marked.replace("@", "");
    assertThat(Sentences.around(text, at, at + 2)).isEqualTo(sentence);
  }

  @Test
  void aPieceThatSpansTwoSentencesGetsBoth() {
    String text = "A. One two. Three four. Five.";
    assertThat(Sentences.around(text, text.indexOf("two"), text.indexOf("four")))
        .isEqualTo("A. One two. Three four.");
  }

  @Test
  void theWholeOfAnEmptyTextIsEmpty() {
    assertThat(Sentences.around("", 0, 0)).isEmpty();
  }

  @Test
  void aTextWithoutStopsIsCutAtABlank() {
    String text = "word ".repeat(5_000);
    String found = Sentences.around(text, 10_000, 10_004);
    assertThat(found).startsWith("word ").endsWith(" word");
    assertThat(found.length()).isBetween(1_000, 1_300);
  }

  @Test
  @Timeout(10)
  void oddTextsTakeNoTime() {
    for (String odd : new String[] {")", ".", ". ", "a.", "\u3002", " "}) {
      String text = odd.repeat(100_000);
      for (int i = 0; i < 1_000; i++) {
        Sentences.around(text, text.length() / 2, text.length() / 2 + 1);
      }
    }
  }
}
