package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontmatterReaderTest {
  private static final SourcePath PATH = new SourcePath("a.md");
  private final Problems problems = new Problems();

  private FrontmatterReader.Block read(String text) {
    return FrontmatterReader.read(PATH, text, problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: A\n---\nBody",
        "---\ntitle: A\n...\nBody",
        "---  \ntitle: A\n--- \nBody",
        "---\n{\"title\": \"A\"}\n---\nBody"
      })
  void theBlockEndsAtAFence(String text) {
    FrontmatterReader.Block block = read(text);
    assertThat(text.substring(block.end())).isEqualTo("Body");
    assertThat(block.frontmatter().values().entries())
        .extracting(YamlValue.Entry::key)
        .containsExactly("title");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "Text\n---\na: 1\n---\n",
        "---\n\nText\n",
        "---\n\nText, between lines\n\n---\n",
        "---\n\n# A heading\n\n---\n",
        "----\na: 1\n---\n"
      })
  void withoutAFenceOnTheFirstLineThereIsNone(String text) {
    assertThat(read(text).end()).isZero();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aBlockBelowAnEmptyLineIsTextAndAProblem() {
    assertThat(read("\n---\na: 1\n---\n").end()).isZero();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.FRONTMATTER_LATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\nBody", "---\n\n---\nBody", "---\n# remark\n---\nBody"})
  void anEmptyBlockHasNoKeysAndNoProblem(String text) {
    FrontmatterReader.Block block = read(text);
    assertThat(text.substring(block.end())).isEqualTo("Body");
    assertThat(block.frontmatter().values().entries()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aBrokenBlockIsAWarningWithItsLineAndTheBodyIsKept() {
    String text = "---\nok: 1\ntitle: a: b: [\n---\nBody";
    assertThat(text.substring(read(text).end())).isEqualTo("Body");
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().get(0);
    assertThat(problem.location().line()).isEqualTo(3);
    assertThat(problem.kind().severity()).isEqualTo(gloss.problem.Severity.WARNING);
  }

  @Test
  void aListIsNoFrontMatter() {
    assertThat(read("---\n- a\n---\n").frontmatter().values().entries()).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.FRONTMATTER_NOT_KEYS);
  }

  @Test
  void aBlockThatNeverEndsIsSaidAloud() {
    assertThat(read("---\ntitle: A\n\nText\n").end()).isZero();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.FRONTMATTER_NOT_CLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ndraft: true\n---\n",
        "---\nDraft: Yes\n---\n",
        "---\npublish: false\n---\n",
        "---\npublish: \"no\"\n---\n",
        "---\n{\"draft\": true}\n---\n",
        "---\ntitle: a: b: [\ndraft: true\n---\n",
        "---\n{\"a\": [, \"draft\": true}\n---\n",
        "---\ndraft: true\nText\n",
        "---\npublish: 'OFF'\n---\n",
        "---\nPUBLISH: False # not yet\n---\n",
        "---\npublish: 0\n---\n",
        "---\n\"draft\" : yes\n---\n",
        "---\nprivate: true\n---\n",
        "---\npublished: false\n---\n",
        "---\npublish: true\ndraft: true\n---\n"
      })
  void aPrivateNoteIsKnownAlsoWhenTheBlockIsBroken(String text) {
    assertThat(read(text).wish()).isEqualTo(Wish.PRIVATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\npublish: flase\n---\n",
        "---\ndraft: ture\n---\n",
        "---\npublish: false,\n---\n",
        "---\npublish: [true]\n---\n",
        "---\ndraft: {is: so}\n---\n",
        "---\nprivate: my own thoughts\n---\n"
      })
  void aValueThatIsNotUnderstoodKeepsTheNotePrivateAndIsSaidAloud(String text) {
    assertThat(read(text).wish()).isEqualTo(Wish.PRIVATE);
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNCLEAR_PUBLISHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\npublish: true\npublish: false\n---\n",
        "---\npublish: !!bool false\n---\n",
        "---\na: &x false\npublish: *x\n---\n",
        "---\na: b: [\ndraft: trueish\n---\n",
        "---\na: b: [\npublish: true\n---\n",
        "---\ntitle: a\npublish:false\n---\n",
        "---\npublish:false\n---\n",
        "---\ntitle: A\ndraft: true\n\nText\n",
        "\n\n---\ntitle: A\npublish: false\n---\nText\n",
        "---\ndrfat: true\n---\n",
        "---\nprivat: yes\n---\n",
        "---\npubish: false\n---\n",
        "draft: true\n",
        "\nPublish: no\nText\n"
      })
  void inDoubtANoteIsPrivateAndThatIsSaidAloud(String text) {
    assertThat(read(text).wish()).isEqualTo(Wish.PRIVATE);
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .contains(ProblemKind.KEPT_PRIVATE_IN_DOUBT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "Yes", "'on'", "\"TRUE\"", "1"})
  void aNoteCanBeMarkedForPublishing(String yes) {
    assertThat(read("---\npublish: " + yes + "\n---\n").wish()).isEqualTo(Wish.PUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ndraft: false\n---\n",
        "---\nbook: {draft: true}\n---\n",
        "---\npublish:\n---\n",
        "---\ndraft: null\n---\n",
        "---\npublished: 2024-05-01\n---\n",
        "---\ntitle: How to draft: a letter\n---\n",
        "---\nbook: |\n  draft: true\n---\n",
        "---\ndraught: true\n---\n",
        "---\npublisher: Quay Press\n---\n",
        "---\ndrafts: the first three\n---\n",
        "# Plans\ndraft: true\n",
        "draft: true to scale\n"
      })
  void otherNotesSayNothing(String text) {
    assertThat(read(text).wish()).isEqualTo(Wish.UNSAID);
  }
}
