package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyWordsTest {
  private final Matrix matrix = Matrices.read(Matrices.KINDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vm | data | You.",
        "vm | os | You. See patching.",
        "vm | keys | Shared. AWS: Offers keys. You: Rotates them.",
        "vm | room | Not applicable: it is =rented.",
        "fn | os | AWS. AWS patches it. If you bring an image: You. Only you can build it.",
        "fn | keys | Shared. Google: Offers keys. You: Picks one.",
      })
  void aCellIsSaidInPlainWords(String subject, String layer, String words) {
    Subject column = matrix.subject(subject).orElseThrow();

    assertThat(new DutyWords(matrix, Phrases.of(Language.ENGLISH)).all(column, column.duty(layer)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "a [[Note]] b ¦ a Note b",
        "[[N#H]] and [[N|n]] ¦ N > H and n",
        "[[open ¦ [[open",
        "[[]] ¦ [[]]",
      })
  void wikilinksBecomeTheWordsThatTheyShow(String text, String plain) {
    assertThat(DutyWords.plain(text)).isEqualTo(plain);
  }
}
