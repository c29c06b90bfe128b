package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Shared Model    | shared model",
        "IAM             | iam",
        "AWS\u2019s      | aws's",
        "on\u2011premise | on-premise",
        "A\u00A0B        | a b",
        "A \t B          | a b",
        "Cafe\u0301      | caf\u00E9",
        "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2 | \u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3",
        "ser\u00ADver    | server",
        "C++ a_b         | c++ a_b",
      })
  void namesThatLookAlikeHaveOneKey(String text, String key) {
    assertThat(Folding.fold(text)).isEqualTo(key);
  }

  @Test
  void blanksAtTheEndsAreCut() {
    assertThat(Folding.fold("  a\n b\u202F")).isEqualTo("a b");
  }

  @Test
  void theKeyDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Folding.fold("INDIGO")).isEqualTo("indigo");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (String text :
        new String[] {"\u0130stanbul", "\u0345", "\u1E9E", "\uFB01le", "a\u0327\u0301"}) {
      assertThat(Folding.fold(Folding.fold(text))).as(text).isEqualTo(Folding.fold(text));
    }
  }
}
