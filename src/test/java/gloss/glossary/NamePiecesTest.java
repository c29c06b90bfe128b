package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePiecesTest {
  @ParameterizedTest(name = "{0} is {1}, also {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Infrastructure as a Service (IaaS) | Infrastructure as a Service | IaaS | true",
        "Auto Scaling Groups (ASGs) | Auto Scaling Groups | ASG | true",
        "Amazon EC2 (Elastic Compute Cloud) | Amazon EC2 | Elastic Compute Cloud,Amazon Elastic"
            + " Compute Cloud | true",
        "Volumes (EBS - Elastic Block Store) | Volumes | Elastic Block Store,EBS | true",
        "EFS - Elastic File System | Elastic File System | EFS | true",
        "Amazon QuickSight (formerly SPICE) | Amazon QuickSight | SPICE | false",
        "AWS SSO (now IAM Identity Center) | AWS SSO | IAM Identity Center | false",
        "Bare Metal (EC2 Bare Metal) | Bare Metal | '' | false",
        "The Root User | Root User | '' | false"
      })
  void aLabelIsTakenApart(String label, String name, String aliases, boolean shortForm) {
    NamePieces pieces = NamePieces.of(label);
    assertThat(pieces.name()).isEqualTo(name);
    assertThat(String.join(",", pieces.aliases())).isEqualTo(aliases);
    assertThat(pieces.shortForm()).isEqualTo(shortForm);
  }

  @Test
  void headingsLoseNumberQuestionAndSubtitle() {
    assertThat(HeadingName.of("3.2. Security Groups")).isEqualTo("Security Groups");
    assertThat(HeadingName.of("Chapter 4: Storage")).isEqualTo("Storage");
    assertThat(HeadingName.of("What is a VPC?")).isEqualTo("a VPC");
    assertThat(HeadingName.of("AWS CloudTrail: Auditing API Calls")).isEqualTo("AWS CloudTrail");
    assertThat(HeadingName.of("\uD83D\uDE80 Launch day")).isEqualTo("Launch day");
    assertThat(HeadingName.of("5G networks")).isEqualTo("5G networks");
  }

  @Test
  void anArticleBeforeAVendorShowsThatTheNameIsTheRest() {
    assertThat(HeadingName.canonical("The AWS Well-Architected Framework"))
        .isEqualTo("Well-Architected Framework");
    assertThat(HeadingName.canonical("AWS Lambda")).isEqualTo("AWS Lambda");
  }

  @Test
  void namesAreTheSameWhateverNumberHyphenAndCase() {
    assertThat(NameKey.of("On-Premises")).isEqualTo(NameKey.of("on premise"));
    assertThat(NameKey.of("the Security Groups")).isEqualTo(NameKey.of("Security group"));
    assertThat(NameKey.of("Security policies")).isEqualTo(NameKey.of("Security policy"));
    assertThat(NameKey.of("AWS")).isEqualTo("aws");
  }
}
