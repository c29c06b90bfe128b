package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltNamesTest {
  private static final String TERMS =
      """
      -- Terms.md --
      # Terms

      ## GuardDuty

      GuardDuty is a watchman.

      ## AWS Wavelength

      AWS Wavelength is a place near a mast.

      ## Tidal Bridge

      A Tidal Bridge is a bridge that swims.

      ## Organisation Chart

      An Organisation Chart is a picture.

      ## Jetty

      A Jetty is a wall in the water.
      """;

  private static List<String> fixes(String files) {
    return TestVault.of(TERMS + files).problems().sorted().stream()
        .map(p -> p.kind().id() + " " + p.location() + " " + p.fix())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "GaurdDuty,GuardDuty",
    "GuardDutty,GuardDuty",
    "Wavelegnth,Wavelength",
    "Wavelengths or Wavelngth,Wavelength",
    "Jetyt,Jetty",
    "Tidal Brigde,Tidal Bridge"
  })
  void aNameWithATypingErrorIsReported(String written, String name) {
    int column = 5 + written.lastIndexOf(' ') + 1;
    assertThat(fixes("-- Note.md --\nThe " + written + " there.\n"))
        .containsExactly("misspelt-name Note.md:1:" + column + " did you mean " + name + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The GuardDuties there.",
        "The gaurdduty there.",
        "The Organization Chart there.",
        "The Brigde there.",
        "Jetly it is.",
        "The Petty there.",
        "The Jett there.",
        "The `GaurdDuty` there.",
        "The Jetly and a jetly there.",
        "One Jetly, two Jetly, three Jetly."
      })
  void whatMayBeAnotherWordIsNot(String text) {
    assertThat(fixes("-- Note.md --\n" + text + "\n")).isEmpty();
  }

  @Test
  void headingsAndFileNamesAreReadToo() {
    assertThat(fixes("-- GaurdDuty.md --\nText.\n-- Note.md --\n# About Wavelegnth\n\nText.\n"))
        .containsExactly(
            "misspelt-name GaurdDuty.md did you mean GuardDuty?",
            "misspelt-name Note.md:1:9 did you mean Wavelength?");
  }

  @Test
  void oneMisspellingIsOneProblemAtItsFirstPlace() {
    List<Problem> met =
        TestVault.of(TERMS + "-- Note.md --\nThe GaurdDuty there.\n\nA GaurdDuty here.\n")
            .problems()
            .sorted();
    assertThat(met).hasSize(1);
    assertThat(met.get(0).message()).contains("'GaurdDuty'", "stands only twice");
    assertThat(met.get(0).location().line()).isEqualTo(1);
  }

  @Test
  void theAuthorMayMeanIt() {
    assertThat(fixes("-- Note.md --\nThe GaurdDuty there.\n-- terms.yml --\ndrop: [GaurdDuty]\n"))
        .isEmpty();
  }
}
