package gloss.site;

import static gloss.site.SiteOnDisk.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.path.SitePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  private Path site() {
    return folder.resolve("site");
  }

  private Optional<WriteReport> write(String... pathsAndTexts) throws IOException {
    return new SiteWriter().write(site(), files(pathsAndTexts), problems);
  }

  private List<String> reported() {
    return problems.sorted().stream().map(p -> p.kind().id() + " " + p.location()).toList();
  }

  @Test
  void theReportSaysWhatWasWrittenAndRemoved() throws IOException {
    write("a.html", "1", "b.html", "1", "c.html", "1");
    WriteReport report = write("a.html", "1", "b.html", "2", "d.html", "1").orElseThrow();
    assertThat(report)
        .isEqualTo(
            new WriteReport(
                List.of(new SitePath("b.html"), new SitePath("d.html")),
                1,
                List.of(new SitePath("c.html"))));
  }

  @Test
  void anUnchangedBuildWritesNoFileAtAll() throws IOException {
    write("a.html", "1", "x/y/b.html", "2");
    SortedMap<String, FileTime> before = aged();
    WriteReport report = write("a.html", "1", "x/y/b.html", "2").orElseThrow();
    assertThat(report).isEqualTo(new WriteReport(List.of(), 2, List.of()));
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void onlyTheChangedPageIsRewritten() throws IOException {
    write("a.html", "1", "b.html", "2");
    SortedMap<String, FileTime> before = aged();
    write("a.html", "1", "b.html", "3");
    SortedMap<String, FileTime> after = times();
    assertThat(after.get("a.html")).isEqualTo(before.get("a.html"));
    assertThat(after.get("b.html")).isNotEqualTo(before.get("b.html"));
  }

  @Test
  void deletingANoteRemovesItsPageAndTheFolderThatIsEmptyThen() throws IOException {
    write("index.html", "1", "notes/deep/a.html", "2", "notes/b.html", "3");
    write("index.html", "1", "notes/b.html", "3");
    assertThat(SiteOnDisk.published(site())).containsOnlyKeys("index.html", "notes/b.html");
  }

  @Test
  void twoFoldersBuiltFromTheSameFilesAreEqualWithTheirManifests() throws IOException {
    write("ä/ü.html", "1", "b.html", "2");
    Path other = folder.resolve("other");
    new SiteWriter().write(other, files("old.html", "0"), problems);
    new SiteWriter().write(other, files("b.html", "2", "ä/ü.html", "1"), problems);
    assertThat(SiteOnDisk.all(other)).isEqualTo(SiteOnDisk.all(site()));
    assertThat(SiteOnDisk.all(site()).get(".gloss/manifest"))
        .isEqualTo("gloss-manifest 1\n" + line("b.html", "2") + line("ä/ü.html", "1") + "end\n");
  }

  private static String line(String path, String text) {
    return Fingerprint.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        + "\t"
        + path
        + "\n";
  }

  @Test
  void aForeignFileIsNeverRemovedNorReplacedAndNothingIsTouched() throws IOException {
    write("a.html", "1");
    Files.writeString(site().resolve("b.html"), "mine");
    assertThat(write("a.html", "2", "b.html", "1")).isEmpty();
    assertThat(reported()).containsExactly("site-foreign-file site/b.html");
    assertThat(SiteOnDisk.published(site())).containsEntry("a.html", "1");
    assertThat(SiteOnDisk.published(site())).containsEntry("b.html", "mine");
  }

  @Test
  void whatElseLiesInTheFolderIsSaidAtTheFirstPublicationOnly() throws IOException {
    Files.createDirectories(site().resolve(".git"));
    Files.writeString(site().resolve("CNAME"), "example.org");
    Files.writeString(site().resolve("letters.txt"), "Dear all");
    write("a.html", "1");
    assertThat(reported()).containsExactly("site-among-others site/letters.txt");
    write("a.html", "2");
    assertThat(reported()).hasSize(1);
  }

  @Test
  void aPageThatSomebodyEditedIsReplacedButNotRemoved() throws IOException {
    write("a.html", "1", "b.html", "1");
    Files.writeString(site().resolve("a.html"), "edited");
    Files.writeString(site().resolve("b.html"), "edited");
    write("a.html", "1");
    assertThat(SiteOnDisk.published(site())).containsEntry("a.html", "1");
    assertThat(SiteOnDisk.published(site())).containsEntry("b.html", "edited");
    assertThat(reported()).containsExactly("site-file-edited site/b.html");
  }

  @Test
  void aPageThatBecomesAFolderAndBackIsReplaced() throws IOException {
    write("files/a", "1");
    write("files/a/b", "2");
    assertThat(SiteOnDisk.published(site())).containsOnlyKeys("files/a/b");
    write("files/a", "3");
    assertThat(SiteOnDisk.published(site())).containsOnlyKeys("files/a");
  }

  @Test
  void aFolderWithAFileOfSomebodyElseIsNotReplacedByAFile() throws IOException {
    write("files/a/b", "2");
    Files.writeString(site().resolve("files/a/mine"), "mine");
    assertThat(write("files/a", "3")).isEmpty();
    assertThat(reported()).containsExactly("site-foreign-file site/files/a");
    assertThat(SiteOnDisk.published(site())).containsOnlyKeys("files/a/b", "files/a/mine");
  }

  @Test
  void nothingIsWrittenOrRemovedThroughASymbolicLink() throws IOException {
    write("notes/a.html", "1", "index.html", "1");
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.move(site().resolve("notes/a.html"), outside.resolve("a.html"));
    Files.delete(site().resolve("notes"));
    Files.createSymbolicLink(site().resolve("notes"), outside);
    assertThat(write("notes/a.html", "2")).isEmpty();
    assertThat(reported()).containsExactly("site-foreign-file site/notes");
    assertThat(write("index.html", "2")).isPresent();
    assertThat(outside.resolve("a.html")).hasContent("1");
  }

  @Test
  void theSecondOfTwoBuildsAtOnceIsToldSo() throws IOException {
    write("a.html", "1");
    try (SiteLock lock = SiteLock.take(new GlossFolder(site()))) {
      assertThat(lock.holds()).isTrue();
      assertThatThrownBy(() -> write("a.html", "2"))
          .isInstanceOf(SiteBusy.class)
          .hasMessageContaining("another build is writing to " + site());
    }
    assertThat(SiteOnDisk.published(site())).containsEntry("a.html", "1");
    assertThat(write("a.html", "2")).isPresent();
  }

  @Test
  void aDiskThatIsTooSmallIsNoticedBeforeAnythingIsWritten() throws IOException {
    write("a.html", "1");
    SortedMap<String, FileTime> before = times();
    Disk small = new FaultyDisk(FaultyDisk.Fault.ONCE, Integer.MAX_VALUE, 100);
    assertThatThrownBy(() -> new SiteWriter(small).write(site(), files("a.html", "2"), problems))
        .isInstanceOf(NoSpaceLeft.class)
        .hasMessageContaining("100 are free");
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void aFileThatCameToAPlaceOfAnInterruptedPublicationIsNotReplaced() throws IOException {
    write("a.html", "1");
    FaultyDisk counting = FaultyDisk.counting();
    Path trial = folder.resolve("trial");
    new SiteWriter().write(trial, files("a.html", "1"), problems);
    new SiteWriter(counting).write(trial, files("a.html", "1", "b.html", "1"), problems);
    killedAfterTheDecision(counting.steps());
    Files.writeString(site().resolve("b.html"), "mine");
    assertThat(new SiteWriter().recover(site(), problems)).isFalse();
    assertThat(reported()).containsExactly("site-foreign-file site/b.html");
    assertThat(site().resolve("b.html")).hasContent("mine");
    Files.delete(site().resolve("b.html"));
    assertThat(new SiteWriter().recover(site(), problems)).isTrue();
    assertThat(site().resolve("b.html")).hasContent("1");
  }

  private void killedAfterTheDecision(int steps) throws IOException {
    for (int step = 1; step <= steps; step++) {
      try {
        new SiteWriter(new FaultyDisk(FaultyDisk.Fault.KILLED, step))
            .write(site(), files("a.html", "1", "b.html", "1"), problems);
      } catch (FaultyDisk.Killed expected) {
        if (Files.exists(new GlossFolder(site()).journal())) {
          return;
        }
      }
    }
    throw new AssertionError("no step after the decision");
  }

  @Test
  void aTornJournalMeansThatNothingWasDecided() throws IOException {
    write("a.html", "1");
    GlossFolder gloss = new GlossFolder(site());
    Files.createDirectory(gloss.stage());
    Files.writeString(gloss.staged(0), "2");
    Files.writeString(gloss.stagedManifest(), "gloss-manifest 1\nend\n");
    Files.writeString(gloss.journal(), "gloss-journal 1\nreplace\t1-00\ta.ht");
    new SiteWriter().recover(site(), problems);
    assertThat(SiteOnDisk.published(site())).containsEntry("a.html", "1");
    assertThat(SiteManifest.read(gloss.manifest()).lists(new SitePath("a.html"))).isTrue();
    assertThat(gloss.journal()).doesNotExist();
    assertThat(gloss.stage()).doesNotExist();
  }

  @Test
  void aDiskThatIgnoresCaseGetsTheNewNameInsteadOfLosingTheFile() throws IOException {
    write("files/A.png", "1");
    // As such a disk answers: the old file stands under the new name as well.
    Files.writeString(site().resolve("files/a.png"), "1");
    SiteManifest last = SiteManifest.read(new GlossFolder(site()).manifest());
    Changes changes =
        new Comparing(site(), last, true, problems).with(files("files/a.png", "1")).orElseThrow();
    assertThat(changes.steps())
        .extracting(step -> step.action() + " " + step.path())
        .containsExactly("RENAME files/a.png");
  }

  @Test
  void pathsWithLineEndsComeBackFromTheManifest() throws IOException {
    write("files/a\nb.txt", "1", "files/c\td", "1");
    write("index.html", "1");
    assertThat(SiteOnDisk.published(site())).containsOnlyKeys("index.html");
    assertThat(problems.sorted()).extracting(Problem::kind).doesNotContain(ProblemKind.SITE_CLASH);
  }

  /** Sets all times far back, so that any writing shows. */
  private SortedMap<String, FileTime> aged() throws IOException {
    try (Stream<Path> walk = Files.walk(site())) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));
      }
    }
    return times();
  }

  private SortedMap<String, FileTime> times() throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site())) {
      for (Path path : walk.toList()) {
        times.put(site().relativize(path).toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }
}
