package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> NAMES =
      List.of("customer", "aws", "Amazon EC2", "guest-os", "host-os", "runtime", "data");

  @ParameterizedTest
  @CsvSource({
    "custmoer, customer",
    "Customers, customer",
    "amazn ec2, Amazon EC2",
    "awz, aws",
    "ghost-os, host-os",
    "runtimes, runtime",
    "AWS, aws"
  })
  void theNearestNameIsMeant(String wanted, String meant) {
    assertThat(Suggestion.nearest(wanted, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"network", "xy", "provider", "az"})
  void nothingIsSuggestedWhereNothingIsNear(String wanted) {
    assertThat(Suggestion.nearest(wanted, List.of("customer", "aws2", "Amazon EC2"))).isEmpty();
  }

  @Test
  void amongEquallyNearNamesTheFirstIsTaken() {
    assertThat(Suggestion.nearest("bats", List.of("cats", "rats"))).contains("cats");
    assertThat(Suggestion.nearest("bats", List.of("rats", "cats"))).contains("rats");
  }

  @Test
  void rulingOutByBoundNeverChangesTheDistance() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String a = word(random);
      String b = word(random);
      int exact = EditDistance.within(a, b, 100);
      for (int limit = 0; limit < 6; limit++) {
        int found = EditDistance.within(a, b, limit);
        assertThat(Math.min(found, limit + 1))
            .as("%s %s %d", a, b, limit)
            .isEqualTo(Math.min(exact, limit + 1));
      }
    }
  }

  private static String word(Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(7); n > 0; n--) {
      out.append((char) ('a' + random.nextInt(3)));
    }
    return out.toString();
  }
}
