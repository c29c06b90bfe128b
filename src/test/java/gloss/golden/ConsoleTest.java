package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How problems are shown in a terminal: the worst first, grouped, and never too many. */
class ConsoleTest {
  private static final String A_HINT = "What is a quay? :: A wall\n";

  @TempDir Path project;

  @Test
  void equalProblemsAreOneLineWithTheFirstPlaceAndTheNumberOfTheOthers() throws IOException {
    assertThat(check("-- One.md --\n[[Elsewhere]] [[Elsewhere]]\n\n[[Elsewhere]]\n").out())
        .startsWith(
            "warning: One.md:1:1 and 2 more places: [[Elsewhere]] leads nowhere, so it is shown as text;"
                + " write or publish that note, or correct the link [link-leads-nowhere]\n");
  }

  @Test
  void warningsComeInTheOrderOfTheirPlaces() throws IOException {
    String vault = "-- One.md --\n[[Zebra]]\n\n[[Ant]]\n-- Two.md --\n[[Bee]] [[Ant]]\n";
    assertThat(check(vault).out().lines().limit(3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("warning: One.md:1:1: [[Zebra]] leads nowhere"),
            line -> assertThat(line).startsWith("warning: One.md:3:1 and 1 more place: [[Ant]]"),
            line -> assertThat(line).startsWith("warning: Two.md:1:1: [[Bee]] leads nowhere"));
  }

  @Test
  void aReadingOrderThatWasLeftBehindIsOneLine() throws IOException {
    String order = "-- site.yml --\norder:\n  - Zebra\n  - Ant\n  - Bee\n  - Cat\n  - Gnu\n";
    assertThat(check("-- One.md --\nText.\n" + order).out().lines().limit(2))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "warning: site.yml:2:5: 'order' names 5 notes that this vault does not have: Zebra, Ant,"
                            + " Bee and 2 more; correct the name, or take out the lines of notes"
                            + " that are gone [order-names-no-note]"),
            line -> assertThat(line).startsWith("more about "));
  }

  @Test
  void aMisspeltNameInTheReadingOrderHasALineOfItsOwn() throws IOException {
    String order = "-- site.yml --\norder: [Harbour, Elephant, Quya]\n";
    assertThat(check("-- Quay.md --\nText.\n" + order).out().lines().limit(2))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "warning: site.yml:1:9: 'order' names 2 notes that this vault does not have: Harbour,"
                            + " Elephant; "),
            line ->
                assertThat(line)
                    .startsWith(
                        "warning: site.yml:1:28: 'order' names a note that this vault does not have: Quya; did"
                            + " you mean Quay? "));
  }

  @Test
  void hintsComeBehindWarningsAndAreNoProblemsOfTheSummary() throws IOException {
    List<String> lines = check("-- One.md --\n" + A_HINT + "\n[[Gone]]\n").out().lines().toList();
    assertThat(lines.get(0)).startsWith("warning: One.md:3:1: ");
    assertThat(lines.get(1)).startsWith("hint: One.md:1:17: ").endsWith(" [looks-like-a-card]");
    assertThat(lines.get(lines.size() - 1)).contains(" · 1 problem · 1 hint · ");
  }

  @Test
  void aSummaryWithoutHintsDoesNotSpeakOfThem() throws IOException {
    assertThat(check("-- One.md --\nText.\n").out()).contains("0 problems").doesNotContain("hint");
  }

  @Test
  void aHintNeverFailsABuildNotEvenAStrictOne() throws IOException {
    Run run = check("-- One.md --\n" + A_HINT, "--strict");
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).contains("hint: One.md:1:17: ");
  }

  @Test
  void aHintIsALineOfJsonWithItsSeverity() throws IOException {
    Path file = project.resolve("problems.jsonl");
    check("-- One.md --\n" + A_HINT, "--problems", file.toString());
    assertThat(Files.readString(file)).contains("\"severity\":\"hint\"").hasLineCount(1);
  }

  @Test
  void warningsAndHintsAreTwentyLinesAtMostAndTheRestIsCounted() throws IOException {
    String links =
        IntStream.range(0, 19).mapToObj(i -> "[[Gone " + i + "]]\n").collect(Collectors.joining());
    String more = A_HINT + "\nWhat is a pier? ::: A bridge\n\n" + A_HINT;
    String vault = "-- One.md --\n" + links + "\n" + more + "\n" + more;
    List<String> lines = check(vault).out().lines().toList();
    assertThat(lines.subList(0, 18)).allMatch(line -> line.startsWith("warning: "));
    assertThat(lines.get(18)).startsWith("hint: One.md:21:17 and 3 more places: ");
    assertThat(lines.get(19)).startsWith("hint: One.md:23:17 and 1 more place: ");
    assertThat(lines.get(20)).isEqualTo("and 1 more: --problems FILE writes them all");
  }

  @Test
  void ofOneKindOfHintFiveLinesAreEnough() throws IOException {
    StringBuilder vault = new StringBuilder("-- Start.md --\n");
    IntStream.range(0, 8).forEach(i -> vault.append("[[PORT ").append(i).append("]]\n"));
    IntStream.range(0, 8).forEach(i -> vault.append("-- Port ").append(i).append(".md --\nx\n"));
    List<String> lines = check(vault.toString()).out().lines().toList();
    assertThat(lines.subList(0, 5)).allMatch(line -> line.endsWith(" [link-by-case-only]"));
    assertThat(lines.get(5)).isEqualTo("and 3 more: --problems FILE writes them all");
  }

  @Test
  void errorsAreShownWholeAndTenAtMost() throws IOException {
    String keys =
        IntStream.range(0, 45).mapToObj(i -> "oddity" + i + ": x\n").collect(Collectors.joining());
    Run run = check("-- One.md --\nText.\n-- site.yml --\n" + keys);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.startsWith("error: "))).hasSize(10);
    assertThat(run.out()).contains("and 35 more errors: --problems FILE writes them all\n");
  }

  @Test
  void aFolderIsNamedAsItWasTyped() throws IOException {
    Path vault = Files.createDirectory(project.resolve("My vault"));
    assertThat(Run.of("check", vault).out())
        .startsWith("warning: " + vault + ": there is nothing to study in this folder");
    Path inside = vault.resolve("pages");
    assertThat(Run.of("build", vault, "--out", inside).out())
        .contains("error: the site cannot be written to " + inside, "\n  --> " + inside + "\n");
  }

  @Test
  void aLineOfJsonNamesTheFolderToo() throws IOException {
    Path vault = Files.createDirectory(project.resolve("My vault"));
    Path file = project.resolve("problems.jsonl");
    Run.of("check", vault, "--problems", file);
    assertThat(Files.readString(file)).contains("\"file\":\"" + vault + "\",\"line\":0");
  }

  @Test
  void whatANameInBracketsMeansCanBeAsked() throws IOException {
    assertThat(check("-- One.md --\n[[Gone]]\n").out())
        .contains("[brackets]", "gloss.jar explain link-leads-nowhere");
    assertThat(check("-- One.md --\nText.\n").out()).doesNotContain("explain");
  }

  private Run check(String vault, String... more) throws IOException {
    Path notes = Files.createTempDirectory(project, "vault").resolve("notes");
    Object[] words = new Object[more.length + 2];
    words[0] = "check";
    words[1] = Vaults.write(vault, notes);
    System.arraycopy(more, 0, words, 2, more.length);
    return Run.of(words);
  }
}
