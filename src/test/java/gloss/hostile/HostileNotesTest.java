package gloss.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gloss.Build;
import gloss.golden.Vaults;
import gloss.markdown.MarkdownParser;
import gloss.markdown.MarkdownTree;
import gloss.markdown.PlainText;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.site.SiteFile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No note holds a build up or breaks it, whatever stands in it. How long each takes is measured by
 * {@code HostileBench}; here is only a guard.
 */
class HostileNotesTest {
  private static final Duration GUARD = Duration.ofSeconds(20);
  private static final int PART = 16;

  @TestFactory
  Stream<DynamicTest> aSmallOneBecomesASite() {
    return HostileInput.all().stream().map(input -> test(input, PART));
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> oneOfFullSizeBecomesASite() {
    return HostileInput.all().stream().map(input -> test(input, 1));
  }

  private static DynamicTest test(HostileInput input, int divided) {
    return DynamicTest.dynamicTest(
        input.name(),
        () -> assertTimeoutPreemptively(GUARD, () -> becomesASite(input.divided(divided))));
  }

  /** Both notes are there, and what is not shown as it was meant is told with its line. */
  private static void becomesASite(String note) {
    Build.Checked checked = HostileVault.checked(note);
    assertThat(checked.files())
        .extracting(file -> file.path().value())
        .contains("notes/words/note.html", HostileVault.OTHER_PAGE);
    assertThat(checked.report().problems())
        .extracting(Problem::location)
        .allMatch(location -> location.place().equals(HostileVault.NOTE));
  }

  @Test
  void whatWouldBeEmbeddedAMillionTimesIsBounded() {
    StringBuilder vault = new StringBuilder();
    for (char note = 'a'; note < 'g'; note++) {
      vault.append("-- ").append(note).append(".md --\n");
      vault.append(("![[" + (char) (note + 1) + "]]\n\n").repeat(10));
    }
    vault.append("-- g.md --\nThe last word.\n");
    Build.Checked checked = Vaults.check(vault.toString());
    assertThat(checked.report().problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.EMBEDS_TOO_MUCH)
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.location().line()).isPositive());
    assertThat(checked.files())
        .filteredOn(file -> file.path().value().endsWith(".html"))
        .allSatisfy(file -> assertThat(length(file)).isLessThan(1_000_000));
  }

  private static int length(SiteFile file) throws java.io.IOException {
    return file.content().bytes().length;
  }

  @Test
  void aTableThatLacksMostCellsIsText() {
    int size = 300;
    String table = "|a".repeat(size) + "|\n" + "|-".repeat(size) + "|\n" + "|b|\n".repeat(size);
    Problems problems = new Problems();
    MarkdownTree tree = MarkdownParser.parse(new SourcePath("a.md"), "x\n\n" + table, 0, problems);
    assertThat(PlainText.ofBlocks(tree.blocks())).startsWith("x |a|a").endsWith("|b| |b|");
    assertThat(problems.sorted())
        .extracting(problem -> problem.location().toString())
        .isEqualTo(List.of("a.md:4:2"));
  }
}
