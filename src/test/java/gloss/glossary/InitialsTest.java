package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest(name = "{1} is short for {0}")
  @CsvSource({
    "Virtual Private Cloud, VPC",
    "Amazon Simple Storage Service, S3",
    "Elastic Compute Cloud, EC2",
    "Infrastructure as a Service, IaaS",
    "Identity and Access Management, IAM",
    "AWS Identity and Access Management, IAM",
    "Kubernetes, K8s",
    "Internationalization, I18N",
    "Amazon Elastic Kubernetes Service, EKS",
    "Auto Scaling Groups, ASGs",
    "Demilitarized Zone, DMZ",
    "Point-in-Time Recovery, PITR",
    "CI/CD pipeline, CICDP",
    "Research & Development, R&D",
    "Denial of Service, DoS",
    "Recovery Time Objective, RTO"
  })
  void shortFormsAreReadAsInitials(String longForm, String shortForm) {
    assertThat(Initials.fit(longForm, shortForm)).isTrue();
  }

  @ParameterizedTest(name = "{1} is not short for {0}")
  @CsvSource({
    "Glacier Deep Archive, Coldest",
    "On-Demand, Default",
    "Functions, Lambda",
    "Virtual Machines, EC2",
    "Containers, ECS",
    "Imperative, CDK",
    "Symmetric Encryption, 'e.g., AES'",
    "Bare Metal, EC2 Bare Metal",
    "Containers, ECS/EKS",
    "Guest operating system, OS",
    "Data center, DR",
    "IAM, IAM"
  })
  void lookAlikesAreNot(String longForm, String other) {
    assertThat(Initials.fit(longForm, other)).isFalse();
  }
}
