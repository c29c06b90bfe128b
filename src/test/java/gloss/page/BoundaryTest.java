package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {
  @ParameterizedTest
  @CsvSource({
    "yyyy, 8",
    "aaaa, 0",
    "yyaa, 4",
    // A shared layer belongs to both sides: the line cuts it.
    "ysaa, 3",
    "yssa, 4",
    "ssss, 4",
    // Where there is nothing to look after, the line has room.
    "ynaa, 3",
    // One layer on the wrong side is better than three.
    "yyayya, 10",
    "ayyyaa, 8",
    // Two places as good: the upper one.
    "yaya, 2"
  })
  void theLineLeavesAsLittleAsPossibleOnTheWrongSide(String column, int halfLayers) {
    assertThat(Boundary.of(List.of(kinds(column))).steps()).containsExactly(halfLayers);
  }

  @Test
  void theLineClimbsFromColumnToColumn() {
    Boundary boundary = Boundary.of(List.of(kinds("yyyy"), kinds("yyaa"), kinds("ysaa")));
    assertThat(boundary.path()).isEqualTo("M0 8H1V4H2V3H3");
  }

  @Test
  void equalNeighboursAreOneRun() {
    assertThat(Boundary.runs(kinds("yyaay")))
        .containsExactly(new Boundary.Run(0, 2), new Boundary.Run(2, 2), new Boundary.Run(4, 1));
  }

  private static List<String> kinds(String column) {
    List<String> kinds = new ArrayList<>();
    column
        .chars()
        .forEach(
            c ->
                kinds.add(
                    c == 'y'
                        ? "customer"
                        : c == 'a' ? "provider" : c == 's' ? "shared" : "not-applicable"));
    return kinds;
  }
}
