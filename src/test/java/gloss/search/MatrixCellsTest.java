package gloss.search;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search knows of the cells of a matrix: names and texts once each. */
class MatrixCellsTest {
  private final MatrixCells cells =
      SearchIndex.of(
              Vaults.study(
                  """
                  -- cat.matrix.yml --
                  title: Who feeds the cat
                  parties:
                    sitter: {label: The sitter, role: provider}
                    you: {label: You, role: customer}
                  layers:
                    - {id: food, label: Cat food}
                    - {id: door, label: Front door}
                  defaults:
                    door: {party: sitter, because: It sticks., team: Keys, when: [{if: it rains, party: you}]}
                  subjects:
                    - id: home
                      label: At home
                      duties:
                        food: {shared: {kind: independent, provider: Buys it., customer: Serves it.}}
                        door: you
                    - {id: weekend, label: Weekend, duties: {food: {not-applicable: It comes along.}}}
                    - {id: week, label: Week, duties: {food: sitter}}
                  """))
          .cells()
          .get(0);

  @Test
  void whatCellsSayStandsOnceWithoutTheNameOfTheHolder() {
    assertThat(cells.texts())
        .extracting(MatrixCells.CellText::words)
        .containsExactly(
            "The sitter: Buys it. You: Serves it.",
            "",
            "It comes along.",
            "It sticks. If it rains: You. Team: Keys.",
            "");
  }

  @Test
  void aSubjectHasTheNumberOfATextForEachLayer() {
    assertThat(cells.columns())
        .extracting(MatrixCells.Column::cells)
        .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4, 3));
  }
}
