package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTest {
  private static Term term(String name, String... aliases) {
    return new Term(name, List.of(aliases), List.of(), false);
  }

  private static List<String> found(List<Term> terms, String text) {
    return TermMatcher.of(terms).matches(text).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  @ParameterizedTest(name = "{0} is found in: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Security Group | Two security groups. | security groups",
        "Security Groups | One security group. | security group",
        "Security policy | All security policies. | security policies",
        "AZ | Several AZs, an AZ's door | AZs,AZ's",
        "AZ | az, Az, the AZoth | ''",
        "AWS | AWS\u2019s own | AWS\u2019s",
        "S3 | s3 and S3 | S3",
        "IaaS | IAAS iaas IaaS | IaaS",
        "Internet Gateway | an internet\u00A0gateway | internet\u00A0gateway",
        "Internet Gateway | an internet   gateway | internet   gateway",
        "Caf\u00E9 | a Cafe\u0301 here | Cafe\u0301",
        "Driver's Seat | the driver\u2019s seat | driver\u2019s seat",
        "Serverless | a non-serverless one, serverless | serverless",
        "ECS | ECS/EKS | ECS",
        "CI/CD | a CI/CD line and CI / CD | CI/CD,CI / CD",
        "on-premises | on premises, On-Premise | on premises,On-Premise",
        "Access | Acces, access | access",
        "C++ | C++ and C | C++",
        "DynamoDB | Dynamo DB, a dynamo DB, DynamoDB | Dynamo DB,DynamoDB",
        "EventBridge | Event Bridge | Event Bridge",
        "Dynamo DB | DynamoDB | DynamoDB",
        "AWS Organizations | AWS Organisations | AWS Organisations",
        "load balancer | a load-balancer, load balancers | load-balancer,load balancers",
        "Color space | a colour space | colour space",
        "No SQL | No SQL | No SQL",
        "NoSQL | There is no SQL. No SQL here. | ''",
        "NoSQL | No-SQL and NoSQL | No-SQL,NoSQL",
        "\u0E04\u0E25\u0E32\u0E27\u0E14\u0E4C | \u0E43\u0E0A\u0E49\u0E04\u0E25\u0E32\u0E27\u0E14\u0E4C\u0E44\u0E14\u0E49 | \u0E04\u0E25\u0E32\u0E27\u0E14\u0E4C",
        "Availability Zone | availability, zone | ''",
        "\u6A5F\u68B0\u5B66\u7FD2 | \u79C1\u306F\u6A5F\u68B0\u5B66\u7FD2\u304C | \u6A5F\u68B0\u5B66\u7FD2"
      })
  void formsOfANameAreFound(String name, String text, String surfaces) {
    assertThat(String.join(",", found(List.of(term(name)), text))).isEqualTo(surfaces);
  }

  @Test
  void theLongestNameWinsThenTheEarliest() {
    List<Term> terms = List.of(term("Zone"), term("Availability Zone"), term("Zone Plan Book"));
    assertThat(found(terms, "availability zone, zone"))
        .containsExactly("availability zone", "zone");
    assertThat(found(terms, "zone plan book zone")).containsExactly("zone plan book", "zone");
    assertThat(found(List.of(term("red door"), term("door sign")), "red door sign"))
        .containsExactly("door sign");
    assertThat(found(List.of(term("red door"), term("door red")), "red door red"))
        .containsExactly("red door");
  }

  @Test
  void aLongFormWithItsShortFormInBracketsIsOneMatch() {
    List<Term> terms = List.of(term("Virtual Private Cloud", "VPC"), term("Subnet"));
    assertThat(found(terms, "a virtual private cloud (VPC) and VPC (subnet)"))
        .containsExactly("virtual private cloud (VPC)", "VPC", "subnet");
  }

  @Test
  void aTermWithExactCaseIsFoundAsWrittenOnly() {
    Term lambda = new Term("Lambda", List.of(), List.of(), true);
    assertThat(found(List.of(lambda), "lambda Lambda LAMBDA Lambdas"))
        .containsExactly("Lambda", "Lambdas");
  }

  @Test
  void namesAreReplaced() {
    Term term = term("Virtual Private Cloud", "VPC");
    assertThat(TermMatcher.of(List.of(term)).without("A VPC is a cloud; VPCs are many.", "_"))
        .isEqualTo("A _ is a cloud; _ are many.");
  }

  /** The oracle looks at each place for each name, as the definition of a match says. */
  @ParameterizedTest(name = "as the oracle says, seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void matchesAreThoseOfANaiveSearch(long seed) {
    Random random = new Random(seed);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = words(random, 1 + random.nextInt(4));
      if (terms.stream().noneMatch(t -> t.name().equals(name))) {
        terms.add(term(name));
      }
    }
    for (int i = 0; i < 20; i++) {
      String text = words(random, 60);
      assertThat(found(terms, text)).isEqualTo(naive(terms, text));
    }
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(List.of("red", "blue", "green", "door", "gate").get(random.nextInt(5)));
    }
    return String.join(" ", words);
  }

  private static List<String> naive(List<Term> terms, String text) {
    boolean[] taken = new boolean[text.length()];
    List<int[]> places = new ArrayList<>();
    for (Term term : terms) {
      String padded = " " + text + " ";
      for (int at = padded.indexOf(" " + term.name() + " ");
          at >= 0;
          at = padded.indexOf(" " + term.name() + " ", at + 1)) {
        places.add(new int[] {at, at + term.name().length()});
      }
    }
    places.sort((a, b) -> a[1] - a[0] == b[1] - b[0] ? a[0] - b[0] : (b[1] - b[0]) - (a[1] - a[0]));
    List<int[]> kept = new ArrayList<>();
    for (int[] place : places) {
      boolean free = true;
      for (int i = place[0]; i < place[1]; i++) {
        free &= !taken[i];
      }
      if (free) {
        kept.add(place);
        java.util.Arrays.fill(taken, place[0], place[1], true);
      }
    }
    kept.sort((a, b) -> a[0] - b[0]);
    return kept.stream().map(p -> text.substring(p[0], p[1])).toList();
  }
}
