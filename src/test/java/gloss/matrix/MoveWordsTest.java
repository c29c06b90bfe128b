package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveWordsTest {
  private static final Phrases WORDS = Phrases.of(Language.ENGLISH);

  /** Each kind of cell, by a letter. */
  private static String duty(String kind) {
    return switch (kind) {
      case "you" -> "you";
      case "aws" -> "aws";
      case "gcp" -> "gcp";
      case "shared" ->
          "{shared: {kind: dependent, provider: Offers keys., customer: Rotates them.}}";
      case "other" -> "{shared: {kind: dependent, provider: Offers keys., customer: Picks one.}}";
      case "none" -> "{not-applicable: There is none.}";
      case "aws-if" -> "{party: aws, when: [{if: you bring an image, party: you}]}";
      case "aws-so" ->
          "{party: aws, when: [{if: you bring an image, party: you, because: It is so.}]}";
      default -> "{party: aws, when: [{if: you ask for it, party: you}]}";
    };
  }

  private static Comparison move(String from, String to) {
    Matrix matrix =
        Matrices.read(
            """
            title: Kinds
            parties:
              aws: {label: AWS, role: provider}
              gcp: {label: Google, role: provider}
              you: {label: You, role: customer}
            layers: [{id: keys, label: Keys}]
            subjects:
              - {id: a, label: A, provider: aws, duties: {keys: %s}}
              - {id: b, label: B, provider: gcp, duties: {keys: %s}}
            """
                .formatted(duty(from), duty(to)));
    return Comparison.of(matrix, matrix.subjects().get(0), matrix.subjects().get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "you    | you    | Keys stays yours | 1 duty stays yours.",
        "aws    | aws    | Keys stays AWS’s | 1 duty stays AWS’s.",
        "shared | shared | Keys stays shared; your half: Rotates them | 1 duty stays shared.",
        "none   | none   | Keys stays not applicable | 1 duty stays not applicable.",
        "you    | aws    | Keys becomes AWS’s | 1 duty goes to AWS.",
        "aws    | you    | Keys becomes yours | 1 duty becomes yours.",
        "aws    | gcp    | Keys passes from AWS to Google | 1 duty passes from AWS to Google.",
        "gcp    | aws    | Keys passes from Google to AWS | 1 duty passes from Google to AWS.",
        "you    | shared | Keys is shared now; your half: Rotates them | 1 duty becomes shared.",
        "shared | you    | Keys is no longer shared: it is yours | 1 duty becomes yours alone.",
        "aws    | shared | Keys is shared now; your half: Rotates them | 1 duty becomes shared.",
        "shared | aws    | Keys is no longer shared: it is AWS’s | 1 duty becomes AWS’s alone.",
        "shared | other  | Keys is split otherwise; your half: Picks one | 1 duty is split otherwise.",
        "other  | shared | Keys is split otherwise; your half: Rotates them | 1 duty is split otherwise.",
        "you    | none   | Keys no longer exists: There is none | 1 duty no longer exists.",
        "none   | you    | Keys is new: it is yours | 1 duty is new.",
        "shared | none   | Keys no longer exists: There is none | 1 duty no longer exists.",
        "none   | shared | Keys is new: it is shared; your half: Rotates them | 1 duty is new.",
        "aws    | aws-if | Keys stays AWS’s, but under a condition now | 1 duty stays AWS’s under other conditions.",
        "aws-if | aws    | Keys stays AWS’s, and now without a condition | 1 duty stays AWS’s under other conditions.",
        "aws-if | aws-of | Keys stays AWS’s, but under other conditions | 1 duty stays AWS’s under other conditions.",
        "aws-if | aws-so | Keys stays AWS’s | 1 duty stays AWS’s.",
        "you    | aws-if | Keys becomes AWS’s | 1 duty goes to AWS.",
      })
  void everyChangeIsSaidInBothDirections(String from, String to, String phrase, String sum) {
    Comparison comparison = move(from, to);
    Comparison.Row row = comparison.rows().get(0);
    assertThat(row.layer().label() + " " + new ChangeWords(comparison, WORDS).of(row))
        .isEqualTo(phrase);
    assertThat(new MoveWords(comparison, WORDS).sum()).isEqualTo(sum);
  }

  @Test
  void theSumSaysFirstWhatChangesAndCountsTheSameTogether() {
    Matrix matrix = Matrices.read(Matrices.KINDS);
    Subject vm = matrix.subject("vm").orElseThrow();
    Subject fn = matrix.subject("fn").orElseThrow();
    assertThat(new MoveWords(Comparison.of(matrix, vm, fn), WORDS).sum())
        .isEqualTo("1 duty goes to AWS, 1 is split otherwise, 1 is new and 1 stays yours.");
    assertThat(new MoveWords(Comparison.of(matrix, fn, vm), WORDS).sum())
        .isEqualTo(
            "1 duty becomes yours, 1 is split otherwise, 1 no longer exists and 1 stays yours.");
  }

  @Test
  void whatStaysIsSaidByWhoKeepsIt() {
    for (List<String> kept :
        List.of(
            List.of("you", "You keep"),
            List.of("aws", "AWS keeps"),
            List.of("shared", "Shared as before"),
            List.of("none", "Not applicable to either"))) {
      assertThat(new MoveWords(move(kept.get(0), kept.get(0)), WORDS).kept())
          .extracting(MoveWords.Kept::holder)
          .containsExactly(kept.get(1));
    }
    assertThat(new MoveWords(move("aws", "aws-if"), WORDS).kept()).isEmpty();
  }
}
