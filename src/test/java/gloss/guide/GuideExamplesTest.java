package gloss.guide;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.MarkdownParser;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.spec.SpecVault;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the guide. */
class GuideExamplesTest {
  private static final Guide GUIDE = Guide.read();

  @Test
  void everyBlockIsOfAKindThatATestReads() {
    assertThat(GUIDE.fences())
        .isNotEmpty()
        .allSatisfy(
            fence ->
                assertThat(fence.kind())
                    .as(fence.place())
                    .isIn("markdown", "vault", "result", "sh", "matrix", "python", "mermaid"));
  }

  @TestFactory
  Stream<DynamicTest> markdownIsFollowedByItself() {
    return GUIDE.fences().stream()
        .filter(fence -> fence.kind().equals("markdown"))
        .map(
            fence ->
                DynamicTest.dynamicTest(
                    fence.place(),
                    () -> {
                      assertThat(fence.behind().stripLeading() + "\n\n")
                          .as(fence.place())
                          .startsWith(fence.text().strip() + "\n\n");
                      assertThat(isPlain(fence.text())).as("nothing to see").isFalse();
                    }));
  }

  /** Whether readers would see the source, and nothing else. */
  private static boolean isPlain(String markdown) {
    Element body = Jsoup.parseBodyFragment(SpecVault.written(markdown)).body();
    String source = markdown.strip().replaceAll("\\s+", " ");
    return body.select(":not(body, p, br)").isEmpty() && body.text().equals(source);
  }

  @Test
  void plainMarkdownIsSeenToBePlain() {
    assertThat(isPlain("two\nlines\n")).isTrue();
    assertThat(isPlain("a %%b%% c\n")).isFalse();
    assertThat(isPlain("*a*\n")).isFalse();
  }

  @Test
  void resultsStandBelowVaultsOnly() {
    for (Guide.GuideNote note : GUIDE.notes()) {
      String before = "";
      for (Fence fence : note.fences()) {
        if (fence.kind().equals("result")) {
          assertThat(before).as(fence.place()).isEqualTo("vault");
        }
        before = fence.kind();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyVaultBecomesWhatTheGuideSays() {
    return GUIDE.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.place(), () -> run(example)));
  }

  private static void run(Example example) {
    assertThat(example.claims()).as(example.place() + " says what it becomes").isNotEmpty();
    ExampleSite site = ExampleSite.of(example);
    List<String> claimed =
        example.claims().stream().map(Claim::problem).filter(kind -> !kind.isEmpty()).toList();
    assertThat(site.problems().stream().map(problem -> problem.kind().id()).distinct())
        .as(example.place() + " has " + site.problems())
        .containsExactlyInAnyOrderElementsOf(claimed);
    example.claims().forEach(line -> new Claim(example, site, line).check());
  }

  @Test
  void theMarkdownOfTheExamplesIsRead() {
    Problems problems = new Problems();
    GUIDE.fences().stream()
        .filter(fence -> fence.kind().equals("markdown"))
        .forEach(
            fence -> MarkdownParser.parse(new SourcePath("Here.md"), fence.text(), 0, problems));
    assertThat(problems.sorted()).isEmpty();
  }
}
