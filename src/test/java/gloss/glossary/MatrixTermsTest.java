package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixTermsTest {
  private static final TestVault VAULT =
      TestVault.of(
          """
          -- a.md --
          # Amazon Widget

          Amazon Widget is a machine.

          ## Control Desk

          A Control Desk is a table.

          ## Gate

          A gate is a door.

          ## Fence

          A fence is a wall of wood.
          -- x.matrix.yml --
          title: X
          checked: 2026-11-01
          parties: {aws: {label: AWS, role: provider}, customer: {label: You, role: customer}}
          layers:
            - {id: data, label: Customer data, terms: [user data], about: What you put in.}
            - {id: desk, label: Steering, terms: [Control Desk], about: What steers.}
            - {id: edge, label: Borders, terms: [Gate, Fence], about: What keeps apart.}
          subjects:
            - {id: w, label: Amazon Widget, about: A machine., duties: {data: customer, desk: aws, edge: aws}}
            - {id: v, label: Valve (big), about: A tap., duties: {data: customer, desk: aws, edge: aws}}
          defaults:
            data: {party: customer, because: B, source: "[s](https://example.org)"}
          views: [{id: all, label: All, subjects: [w, v]}]
          """);

  @Test
  void layersAndSubjectsAreTermsAndMergeWithThoseOfTheNotes() {
    assertThat(VAULT.matrices()).hasSize(1);
    assertThat(VAULT.terms())
        .containsExactly(
            "Amazon Widget",
            "Borders",
            "Control Desk",
            "Customer data",
            "Fence",
            "Gate",
            "Valve (big)");
    assertThat(VAULT.term("Amazon Widget").definitions())
        .extracting(Definition::rule)
        .containsExactly(Rule.A, Rule.MATRIX);
  }

  @Test
  void namesThatNoNoteKnowsAreOtherNamesOfTheRow() {
    assertThat(VAULT.term("Customer data").aliases()).containsExactly("user data");
    assertThat(VAULT.term("Customer data").definitions().get(0).meaning().plain())
        .isEqualTo("What you put in.");
  }

  @Test
  void aRowThatPointsAtOneTermIsThatTermUnderAnotherLabel() {
    assertThat(VAULT.term("Control Desk").aliases()).containsExactly("Steering");
    assertThat(VAULT.term("Control Desk").definitions()).hasSize(2);
  }

  @Test
  void aRowThatPointsAtSeveralTermsStaysItself() {
    assertThat(VAULT.term("Borders").aliases()).isEmpty();
    assertThat(VAULT.term("Gate").definitions()).hasSize(1);
  }
}
