package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "regions     | regions region",
        "classes     | classes classe class",
        "caches      | caches cache cach",
        "instances   | instances instance",
        "boxes       | boxes boxe box",
        "policies    | policies policie policy",
        "halves      | halves halve half halfe",
        "AZs         | AZs AZ",
        "AWS's       | AWS's AWS",
        "AWS\u2019s  | AWS\u2019s AWS",
        "customers'  | customers' customers customer",
        "Functions   | Functions Function",
      })
  void aPluralKnowsItsSingulars(String word, String forms) {
    assertThat(Plurals.forms(word)).isEqualTo(List.of(forms.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"Access", "status", "Kinesis", "analysis", "AWS", "DNS", "is", "as", "Lambda", "S"})
  void whatOnlyEndsLikeAPluralStaysAsItIs(String word) {
    assertThat(Plurals.forms(word)).containsExactly(word);
  }
}
