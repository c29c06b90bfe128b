package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final String NOTES =
      """
      -- a.md --
      # Widget Store

      A Widget Store is a place.

      ## Widget Shelf

      A Widget Shelf is a board. See the queue, the Queue and Frobs.
      -- compute/b.md --
      A Widget Store and a frob.
      """;

  private static TestVault with(String yaml) {
    return TestVault.of(NOTES + "-- terms.yml --\n" + yaml);
  }

  @Test
  void termsAreAddedWithTheirNamesAndDefinition() {
    TestVault vault =
        with(
            "terms:\n  - term: Queue\n    aliases: [Line, waiting line]\n    definition: A line.\n");
    Term queue = vault.term("Queue");
    assertThat(queue.aliases()).containsExactly("Line", "waiting line");
    assertThat(queue.definitions().get(0).meaning().plain()).isEqualTo("A line.");
    assertThat(queue.definitions().get(0).rule()).isEqualTo(Rule.YML);
    assertThat(queue.definitions().get(0).location().line()).isEqualTo(2);
  }

  @Test
  void onlyTheseTermsMakeTheGlossaryAndTheNotesStillDefineThem() {
    TestVault vault = with("only: true\nterms:\n  - term: Widget store\n  - Queue\n");
    assertThat(vault.terms()).containsExactly("Queue", "Widget store");
    assertThat(vault.term("Widget store").definitions())
        .extracting(Definition::rule)
        .containsExactly(Rule.A);
    assertThat(vault.term("Queue").definitions().get(0).meaning().plain()).isEmpty();
  }

  @Test
  void whatIsDroppedIsNoTerm() {
    assertThat(with("drop: [widget shelf, Widget stores]\n").terms()).isEmpty();
  }

  @Test
  void aRenamedTermKeepsItsOldNameAsAnAlias() {
    TestVault vault = with("rename: {Widget Store: Depot}\n");
    assertThat(vault.terms()).containsExactly("Depot", "Widget Shelf");
    assertThat(vault.term("Depot").aliases()).containsExactly("Widget Store");
  }

  @Test
  void decisionsThatFitNothingAreReportedWhereTheyStand() {
    TestVault vault =
        with(
            """
            drop: [Nothing]
            rename: {Nobody: Somebody, Widget Store: Widget Shelf}
            terms:
              - term: Queue
                note: "[[No such note]]"
            """);
    assertThat(vault.problems().sorted())
        .extracting(Problem::kind)
        .containsExactly(
            ProblemKind.UNKNOWN_TERM_TO_DROP,
            ProblemKind.UNKNOWN_TERM_TO_RENAME,
            ProblemKind.NEW_NAME_TAKEN,
            ProblemKind.UNKNOWN_NOTE_OF_TERM);
    assertThat(vault.problems().sorted().get(0).location()).hasToString("terms.yml:1:8");
  }

  @Test
  void anUnknownKeyIsReported() {
    assertThat(with("terms:\n  - term: Queue\n    alias: Q\n").kinds())
        .containsExactly(ProblemKind.UNKNOWN_KEY);
  }

  @Test
  void aTermLivesInTheNoteThatIsGiven() {
    TestVault vault = with("terms:\n  - term: frob\n    note: '[[b]]'\n");
    Definition frob = vault.term("frob").definitions().get(0);
    assertThat(frob.meaning().plain()).isEqualTo("A Widget Store and a frob.");
    assertThat(vault.suppressed()).contains("frob:own-place");
  }

  @Test
  void theCaseThatCountsCanBeGiven() {
    assertThat(with("terms: [{term: Queue, case: exact}]").linked()).contains("Queue>Queue");
    assertThat(with("terms: [{term: Queue, case: exact}]").mentions())
        .extracting(Mention::surface)
        .doesNotContain("queue");
    assertThat(with("terms: [{term: QUEUE, case: ignore}]").linked()).contains("queue>QUEUE");
  }

  @Test
  void aSenseCanHoldInSomeFoldersOnly() {
    TestVault vault = with("terms: [{term: frob, in: [compute/]}]");
    assertThat(vault.linked()).contains("frob>frob");
    assertThat(vault.suppressed()).contains("Frobs:other-folder");
  }

  @Test
  void anEmptyFileDecidesNothing() {
    TestVault vault = with("# nothing yet\n");
    assertThat(vault.terms()).containsExactly("Widget Shelf", "Widget Store");
    assertThat(vault.problems().sorted()).isEmpty();
  }
}
