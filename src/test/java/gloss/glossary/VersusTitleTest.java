package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles set things against each other, and what their sides are. */
class VersusTitleTest {
  @ParameterizedTest
  @CsvSource({
    "SQS vs SNS, SQS/SNS",
    "SQS vs. SNS, SQS/SNS",
    "Scaling up versus scaling out, Scaling up/scaling out",
    "SNS vs. SES vs. Pinpoint vs. WorkMail, SNS/SES/Pinpoint/WorkMail",
    "Video Transcoding: MediaConvert vs. Elastic Transcoder, MediaConvert/Elastic Transcoder",
    "CAPEX vs. OPEX: A Quick Recap, CAPEX/OPEX",
    "Costs: CAPEX vs. OPEX: A Quick Recap, CAPEX/OPEX",
    "SQS vs SNS - what to take, SQS/SNS",
    "3.2 Security Groups vs NACLs, Security Groups/NACLs",
    "12 - Vault vs Safe, Vault/Safe",
    "Difference between Vault vs Safe, Vault/Safe",
    "When to use SQS vs SNS?, SQS/SNS",
    "SQS vs SNS comparison, SQS/SNS"
  })
  void theSidesOfATitle(String title, String sides) {
    assertThat(VersusTitle.sides(title)).containsExactly(sides.split("/", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VS Code",
        "Using VS Code",
        "Os Vs do Big Data",
        "RISE VS FALL",
        "vs SNS",
        "SQS vs",
        "SQS vs. : a recap",
        "Canvas and versus-mode",
        "Storage classes",
        ""
      })
  void whatSetsNothingAgainstEachOther(String title) {
    assertThat(VersusTitle.sides(title)).isEmpty();
  }

  @Test
  void aSideMayLeaveOutWhatOnlyTheLastSpellsOut() {
    assertThat(VersusTitle.readings("Horizontal", "Vertical Pod Scaling"))
        .containsExactly("Horizontal", "Horizontal Pod Scaling", "Horizontal Scaling");
  }
}
