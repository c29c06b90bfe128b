package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.ProblemText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks like a key is said aloud, with its place, and never repeated. */
class KeysInTextTest {
  /** Made up, and in two parts here, so that nobody who looks for keys finds one. */
  private static final String KEY = "AKI" + "AQ3EGRIZ5NLW2KP7D";

  private static final String VAULT =
      """
      -- site.yml --
      title: Keys
      description: Not KEY
      -- terms.yml --
      terms:
        - {term: Widget, definition: The KEY}
      -- Note.md --
      # Note

      Text and `KEY`, [a file](keys.env), ![[dot.bin]] and [[gone KEY]].
      -- Draft.md --
      ---
      draft: true
      ---
      KEY
      -- keys.env --
      # keys
      id=KEY
      -- unused.env --
      id=KEY
      -- dot.bin base64 --
      AAECAwQFBgc=
      -- wall.matrix.yml --
      title: Wall KEY
      parties: {a: {label: A, role: provider}, b: {label: B, role: customer}}
      layers: [{id: one, label: One}]
      subjects: [{id: s, label: S, duties: {one: a}}]
      """
          .replace("KEY", KEY);

  private static List<Problem> problems() {
    return Vaults.check(VAULT).report().problems();
  }

  @Test
  void eachPlaceThatIsPublishedIsNamed() {
    assertThat(problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.KEY_IN_TEXT)
        .extracting(problem -> problem.location().toString())
        .containsExactly(
            "Note.md:3:11",
            "Note.md:3:78",
            "keys.env:2:4",
            "site.yml:2:18",
            "terms.yml:2:36",
            "wall.matrix.yml:1:13");
  }

  @Test
  void theMessageSaysTheSortAndFourSigns() {
    assertThat(problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.KEY_IN_TEXT)
        .extracting(Problem::message)
        .allMatch(message -> message.startsWith("this looks like an AWS access key id (AKIA…)"));
  }

  @Test
  void noMessageAboutAnythingRepeatsTheKey() {
    assertThat(problems())
        .extracting(Problem::kind)
        .contains(ProblemKind.KEY_IN_TEXT, ProblemKind.LINK_LEADS_NOWHERE);
    assertThat(problems())
        .allSatisfy(
            problem ->
                assertThat(ProblemText.of(problem) + problem.message() + problem.fix())
                    .doesNotContain(KEY.substring(0, 6)));
  }
}
