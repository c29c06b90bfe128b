package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only follows from another problem of the file is silent as long as that one stands. */
class OneCauseTest {
  private static final String SHARED =
      "{shared: {kind: dependent, provider: Offers keys., customer: Rotates them.}}";

  private static final String WHOLE =
      """
      title: Small
      parties:
        aws: {label: AWS, role: provider}
        you: {label: You, role: customer}
      layers:
        - {id: data, label: Data}
        - {id: guest-os, label: Operating system}
        - {id: network, label: Network}
      defaults: {network: aws}
      subjects:
        - {id: machine, label: Machine, duties: {data: you, guest-os: you}}
        - {id: function, label: Function, provider: aws, duties: {data: you, guest-os: %s}}
        - {id: image, label: Image, same-as: function}
      pairs: [[machine, function]]
      views:
        - {id: both, label: Both, subjects: [machine, function, image]}
      """
          .formatted(SHARED);

  @Test
  void theMatrixOfTheseExamplesIsWhole() {
    assertThat(kinds(WHOLE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        // a misspelt id: of the layer it was meant for, something is said
        "data: you, guest-os: you ¦ data: you, gest-os: you ¦ unknown-id",
        "data: you, guest-os: you ¦ data: you, machinery: you ¦ unknown-id",
        "{network: aws} ¦ {netwrk: aws} ¦ unknown-id",
        "{id: network, label: Network} ¦ {id: n, label: N} ¦ unknown-id",
        "same-as: function ¦ same-as: funtion ¦ unknown-id",
        // an id that is defined in a wrong way
        "id: guest-os, ¦ ~~ ¦ missing-key",
        "id: guest-os, ¦ id: data, ¦ duplicate-id",
        "id: guest-os, ¦ id: Guest OS, ¦ not-a-slug",
        "id: function, ¦ ~~ ¦ missing-key",
        "id: function, ¦ id: machine, ¦ duplicate-id",
        "aws: {label: AWS, role: provider} ¦ aws: AWS ¦ wrong-type",
        "role: provider ¦ role: providr ¦ unknown-value",
        "role: provider ¦ rolle: provider ¦ unknown-key",
        "you: {label ¦ shared: {label ¦ reserved-id unknown-id unknown-id unknown-id",
        // a list that is broken, missing or misspelt
        "defaults: {network: aws} ¦ defaults: aws ¦ wrong-type",
        "defaults: {network: aws} ¦ default: {network: aws} ¦ unknown-key",
        "duties: {data: you, guest-os: you} ¦ duties: you ¦ wrong-type",
        "duties: {data: you, guest-os: you} ¦ dutis: {data: you, guest-os: you} ¦ unknown-key",
        "same-as: function ¦ same-as: [function] ¦ wrong-type",
        "same-as: function ¦ sameas: function ¦ unknown-key",
        "same-as: function ¦ provider: [aws], same-as: function ¦ wrong-type",
        "layers: ¦ layer: ¦ unknown-key",
        "subjects: ¦ subject: ¦ unknown-key",
        "parties: ¦ partis: ¦ unknown-key",
        // a key that is misspelt is not missing
        "{id: data, label ¦ {id: data, lable ¦ unknown-key",
        "guest-os: you ¦ guest-os: {prty: you} ¦ unknown-key",
        "guest-os: you ¦ guest-os: {party: aws, when: [{iff: x, party: you}]} ¦ unknown-key",
        "guest-os: you ¦ guest-os: {party: aws, when: [{if: x, prty: you}]} ¦ unknown-key",
        // a pair of which one is no text
        "[[machine, function]] ¦ [[machine, [function]]] ¦ wrong-type",
        "[[machine, function]] ¦ [machine, function] ¦ wrong-type wrong-type",
      })
  void theCauseAloneIsReported(String part, String replacement, String kinds) {
    assertThat(kinds(with(part, replacement))).containsExactly(kinds.split(" ", -1));
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "data: you, guest-os: you ¦ data: you ¦ missing-duties",
        "data: you, guest-os: you ¦ gest-os: you ¦ missing-duties unknown-id",
        "{network: aws} ¦ {data: aws} ¦ missing-duties missing-duties",
        "guest-os: you ¦ guest-os: {because: x} ¦ no-holder",
        "[[machine, function]] ¦ [[machine]] ¦ not-a-pair",
        "[machine, function, image] ¦ [machine, pictures] ¦ unknown-id",
        "provider: aws, ¦ provider: you, ¦ unknown-id",
      })
  void whatDoesNotFollowIsReported(String part, String replacement, String kinds) {
    assertThat(kinds(with(part, replacement))).containsExactly(kinds.split(" ", -1));
  }

  private static String with(String part, String replacement) {
    assertThat(WHOLE).contains(part);
    int at = WHOLE.indexOf(part);
    return WHOLE.substring(0, at) + replacement + WHOLE.substring(at + part.length());
  }

  private static List<String> kinds(String yaml) {
    Problems problems = new Problems();
    SourcePath file = new SourcePath("small.matrix.yml");
    MatrixReader.read(file, yaml, LocalDate.of(2026, 11, 25), problems);
    return problems.sorted().stream().map(p -> p.kind().id()).toList();
  }
}
