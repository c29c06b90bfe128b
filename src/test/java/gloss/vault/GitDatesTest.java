package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file's date is that of its last commit, where git knows one; nothing else of git matters. */
class GitDatesTest {
  private final Problems problems = new Problems();

  @TempDir Path temporary;

  @Test
  void aFileHasTheDayOfItsLastCommitWhereItWasCommitted() throws Exception {
    Path vault = repository();
    commit(vault, "2026-01-02T23:30:00-0500", "sub folder/Größe.md", "a");
    commit(vault, "2026-02-03T00:30:00+0900", "b.md", "b");
    commit(vault, "2026-03-04T12:00:00Z", "b.md", "bb");
    Files.writeString(vault.resolve("new.md"), "not committed");
    assertThat(dates(vault, "b.md", "new.md", "sub folder/Größe.md").toString())
        .isEqualTo("{b.md=2026-03-04, sub folder/Größe.md=2026-01-02}");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aVaultMayBeAFolderOfARepository() throws Exception {
    Path root = repository();
    commit(root, "2026-01-02T12:00:00Z", "vault/a.md", "a");
    commit(root, "2026-01-03T12:00:00Z", "a.md", "another one");
    assertThat(dates(root.resolve("vault"), "a.md").toString()).isEqualTo("{a.md=2026-01-02}");
  }

  @Test
  void namesWithOddSignsAreNotTakenApart() throws Exception {
    Path vault = repository();
    commit(vault, "2026-01-02T12:00:00Z", "line\nend \"quoted\".md", "a");
    assertThat(dates(vault, "line\nend \"quoted\".md")).hasSize(1);
  }

  @Test
  void outsideOfGitThereAreNoDatesAndThatIsNoProblem() throws Exception {
    assertThat(dates(temporary, "a.md")).isEmpty();
    assertThat(dates(repository(), "a.md")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aHistoryThatIsCutOffGivesOneWarningAndNoDates() throws Exception {
    Path vault = repository();
    commit(vault, "2026-01-02T12:00:00Z", "a.md", "a");
    commit(vault, "2026-01-03T12:00:00Z", "b.md", "b");
    Path copy = temporary.resolve("copy");
    git(temporary, "", "clone", "-q", "--depth", "1", vault.toUri().toString(), copy.toString());
    assertThat(dates(copy, "a.md", "b.md")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.SHALLOW_HISTORY);
  }

  @Test
  void noProgramRunsThatARepositoryNames() throws Exception {
    Path vault = repository();
    commit(vault, "2026-01-02T12:00:00Z", "a.md", "a");
    Path trap = temporary.resolve("trap");
    Path sprung = temporary.resolve("sprung");
    Files.writeString(trap, "#!/bin/sh\ntouch '" + sprung + "'\n");
    assumeThat(trap.toFile().setExecutable(true)).isTrue();
    for (String key :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "pager.log",
            "diff.external",
            "diff.trap.textconv",
            "diff.trap.command",
            "gpg.program",
            "core.alternateRefsCommand",
            "alias.log")) {
      git(vault, "", "config", key, key.startsWith("alias") ? "!" + trap : trap.toString());
    }
    git(vault, "", "config", "log.showSignature", "true");
    Files.writeString(vault.resolve(".gitattributes"), "*.md diff=trap\n");
    assertThat(dates(vault, "a.md")).hasSize(1);
    assertThat(sprung).doesNotExist();
  }

  private SortedMap<SourcePath, String> dates(Path vault, String... files) {
    List<SourcePath> wanted = new ArrayList<>();
    for (String file : files) {
      wanted.add(new SourcePath(file));
    }
    return GitDates.of(vault, wanted, problems);
  }

  private Path repository() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("repository"));
    git(folder, "", "init", "-q");
    return folder;
  }

  private static void commit(Path folder, String date, String file, String text) throws Exception {
    Path written = folder.resolve(file);
    Files.createDirectories(written.getParent());
    Files.writeString(written, text);
    git(folder, date, "add", "--all");
    git(folder, date, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "one");
  }

  private static void git(Path folder, String date, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    if (!date.isEmpty()) {
      git.environment().put("GIT_COMMITTER_DATE", date);
    }
    try {
      assertThat(git.start().waitFor()).as("git %s", List.of(words)).isZero();
    } catch (IOException none) {
      assumeThat(none).as("a machine with git").isNull();
    }
  }
}
