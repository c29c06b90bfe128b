package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  private static List<Problem> met(String one, String two, String more) {
    TestVault vault =
        TestVault.of(
            "-- One.md --\n# Tidal Gate\n\n"
                + one
                + "\n-- Two.md --\n# Tidal Gate\n\n"
                + two
                + "\n"
                + more);
    return vault.problems().sorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is open for up to 15 minutes.|is open for up to 5 minutes.",
        "is a door of 12cm.|is a door of 15cm.",
        "is a door that closes to 99% at night.|is a door that closes to 90% at night.",
        "is a wooden door against high water.|is a small room that sells tickets for trains."
      })
  void whatDoesNotGoTogetherIsReported(String one, String two) {
    List<Problem> met = met("A tidal gate " + one, "A tidal gate " + two, "");
    assertThat(met).extracting(Problem::kind).containsExactly(ProblemKind.CONFLICTING_DEFINITIONS);
    assertThat(met.get(0).message()).contains(".md:3");
    assertThat(met.get(0).location().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is open for up to 15 minutes.|is open for up to 15 minutes at night.",
        "is open for up to 1,000 minutes.|is open for up to 1000 minutes.",
        "is open for up to 15 minutes.|is open after at least 5 minutes.",
        "is open for 2 hours and for 3 hours.|is open for 4 hours and for 5 hours.",
        "is a wooden door against high water.|is what closes a harbour with doors.",
        "is a wooden store against high water.|is what keeps a harbour in storage.",
        "is a door.|is a small room that sells tickets for trains."
      })
  void whatMayMeanTheSameIsNot(String one, String two) {
    assertThat(met("A tidal gate " + one, "A tidal gate " + two, "")).isEmpty();
  }

  @Test
  void anotherLongFormIsReported() {
    TestVault vault =
        TestVault.of(
            """
            -- One.md --
            - **TG** (Tidal Gate): A door.
            -- Two.md --
            - **TG** (Tow Gear): A door.
            """);
    assertThat(vault.problems().sorted())
        .extracting(Problem::message)
        .containsExactly(
            "'TG' is defined here in another way than in One.md:1: 'Tow Gear' here, 'Tidal Gate'"
                + " there");
  }

  @Test
  void theAuthorsWordDecides() {
    String decided =
        """
        -- terms.yml --
        terms:
          - term: Tidal Gate
            definition: A door.
        """;
    assertThat(
            met(
                "A tidal gate is open for 15 minutes.",
                "A tidal gate is open for 5 minutes.",
                decided))
        .isEmpty();
  }
}
