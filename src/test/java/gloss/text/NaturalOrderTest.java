package gloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final List<String> SORTED =
      List.of(
          "",
          "3 - Basics",
          "5 - Shared",
          "05 - Shared",
          "10 - Compute",
          "10 - compute b",
          "99999999999999999999",
          "100000000000000000000",
          "a/x",
          "a b/x",
          "Bar",
          "bar",
          "b\u00E4r 2",
          "bar 10",
          "EC2",
          "EC10",
          "\u00DCber",
          "Zebra");

  @Test
  void numbersAreNumbersAndFoldersStayTogether() {
    List<String> expected =
        List.of(
            "3 - x",
            "5 - x",
            "10 - x",
            "a/x",
            "a b/x",
            "b\u00E4r 2",
            "bar 10",
            "EC2",
            "EC10",
            "\u00DCber",
            "Zebra");
    List<String> shuffled = new ArrayList<>(expected);
    Collections.reverse(shuffled);
    shuffled.sort(NaturalOrder.BY_NAME);
    assertThat(shuffled).isEqualTo(expected);
  }

  @Test
  void theOrderIsTotal() {
    List<String> first = new ArrayList<>(SORTED);
    first.sort(NaturalOrder.BY_NAME);
    for (int seed = 0; seed < 50; seed++) {
      List<String> other = new ArrayList<>(SORTED);
      Collections.shuffle(other, new Random(seed));
      other.sort(NaturalOrder.BY_NAME);
      assertThat(other).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void namesThatLookAlikeStillDiffer() {
    assertThat(NaturalOrder.BY_NAME.compare("05", "5")).isNotZero();
    assertThat(NaturalOrder.BY_NAME.compare("Bar", "bar")).isNegative();
  }
}
