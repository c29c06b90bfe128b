package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of problem has an example, {@code src/test/problems/<kind>.txt} (its form: {@link
 * ProblemExample}), which makes the problem and, cured, makes it no more. The kind's page in the
 * guide is written from it: {@code mvn test -Dtest=ProblemPagesTest -Dgolden=update}.
 */
class ProblemPagesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final String HOW_TO_UPDATE =
      "%s is not as its example says. `mvn test -Dtest=ProblemPagesTest -Dgolden=update` rewrites"
          + " it; review the diff before you commit it";

  @TempDir static Path temporary;

  @TestFactory
  Stream<DynamicTest> theExampleOfEachKindMakesItAndIsItsPage() {
    return Stream.of(ProblemKind.values())
        .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> makesItAndIsItsPage(kind)));
  }

  private static void makesItAndIsItsPage(ProblemKind kind) throws IOException {
    assertThat(ProblemExample.file(kind))
        .as("each kind of problem needs an example; ProblemExample says how it is written")
        .exists();
    ProblemExample example = ProblemExample.of(kind);
    Path project = project();
    List<Problem> problems = ProblemMakings.problems(example, project);
    assertThat(problems).as(problems.toString()).extracting(Problem::kind).contains(kind);
    String said = ProblemPage.said(kind, problems).replace(project.toString(), "~/project");
    String page = ProblemPage.of(example, said);
    compare(ProblemPage.file(kind), page);
  }

  @TestFactory
  Stream<DynamicTest> theCureOfEachExampleHelps() {
    return Stream.of(ProblemKind.values())
        .filter(kind -> Files.exists(ProblemExample.file(kind)))
        .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> helps(ProblemExample.of(kind))));
  }

  private static void helps(ProblemExample example) throws IOException {
    if (!example.isCurable()) {
      assertThat(example.cure()).as("what one does about it").isNotEmpty();
      return;
    }
    if (ProblemMakings.isOfDrafts(example.kind())) {
      assertThat(ProblemMakings.draft(example.writeCured(project()))).contains("wrote ");
      return;
    }
    List<Problem> left = ProblemMakings.checked(example.writeCured(project()));
    assertThat(left).as(left.toString()).extracting(Problem::kind).doesNotContain(example.kind());
    assertThat(left).extracting(p -> p.kind().severity()).doesNotContain(Severity.ERROR);
  }

  @Test
  void theListNamesEveryKind() throws IOException {
    compare(ProblemPage.FOLDER.resolve(ProblemPage.INDEX), ProblemPage.index());
  }

  @Test
  void nothingIsLeftOfKindsThatAreGone() throws IOException {
    List<String> ids = Stream.of(ProblemKind.values()).map(ProblemKind::id).toList();
    assertThat(Trees.contents(ProblemExample.FOLDER).keySet())
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(id -> id + ".txt").toList());
    assertThat(Trees.contents(ProblemPage.FOLDER).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ids.stream().map(id -> id + ".md"), Stream.of(ProblemPage.INDEX))
                .toList());
  }

  @Test
  void thePagesAreNotesWithoutAProblem() throws IOException {
    Path vault = project().resolve("notes");
    Trees.copy(ProblemPage.FOLDER, vault);
    Outcome outcome = Outcome.of(vault);
    assertThat(outcome.problemText()).isEmpty();
    assertThat(outcome.files().keySet()).noneMatch(path -> path.matches("(terms|cards)/.*"));
  }

  private static void compare(Path file, String page) throws IOException {
    if (UPDATE) {
      Files.createDirectories(ProblemPage.FOLDER);
      Files.writeString(file, page);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(HOW_TO_UPDATE, file)
        .isEqualTo(page);
  }

  private static Path project() throws IOException {
    return Files.createTempDirectory(temporary, "problem");
  }
}
