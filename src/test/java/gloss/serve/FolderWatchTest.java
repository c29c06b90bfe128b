package gloss.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a save. */
class FolderWatchTest {
  @TempDir Path folder;

  private Path vault;
  private Path templates;
  private FolderWatch watch;
  private Snapshot before;

  @BeforeEach
  void aVaultIsThere() throws IOException {
    vault = Files.createDirectories(folder.resolve("vault"));
    templates = Files.createDirectories(folder.resolve("templates/page"));
    Files.createDirectories(vault.resolve("cloud"));
    Files.createDirectories(vault.resolve(".obsidian"));
    Files.writeString(vault.resolve("cloud/note.md"), "one");
    Files.writeString(vault.resolve(".obsidian/app.json"), "{}");
    watch = new FolderWatch(List.of(vault, folder.resolve("templates")));
    before = watch.now();
  }

  private void assertSeen() {
    Snapshot after =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> watch.changedSince(before));
    assertThat(after).isNotEqualTo(before).isEqualTo(watch.now());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"new.md", "site.yml", "terms.yml", "cloud/a.matrix.yml", "cloud/picture.png"})
  void aNewFileIsSeen(String name) throws IOException {
    Files.writeString(vault.resolve(name), "new");
    assertSeen();
  }

  @Test
  void aFileWrittenInPlaceIsSeen() throws IOException {
    Files.writeString(vault.resolve("cloud/note.md"), "three");
    assertSeen();
  }

  @Test
  void aFileMovedOverAnotherIsSeenEvenWithItsTimeAndSize() throws IOException {
    Path note = vault.resolve("cloud/note.md");
    FileTime time = Files.getLastModifiedTime(note);
    Path temporary = Files.writeString(vault.resolve("cloud/.note.md.swp"), "two");
    Files.setLastModifiedTime(temporary, time);
    Files.move(temporary, note, StandardCopyOption.REPLACE_EXISTING);
    assertSeen();
  }

  @Test
  void aRemovedFileIsSeen() throws IOException {
    Files.delete(vault.resolve("cloud/note.md"));
    assertSeen();
  }

  @Test
  void aRenamedFolderIsSeen() throws IOException {
    Files.move(vault.resolve("cloud"), vault.resolve("clouds"));
    assertSeen();
  }

  @Test
  void aFileInANewFolderIsSeen() throws IOException {
    Files.writeString(Files.createDirectories(vault.resolve("a/b")).resolve("c.md"), "deep");
    assertSeen();
  }

  @Test
  void anOwnTemplateIsSeen() throws IOException {
    Files.writeString(templates.resolve("note.ftlh"), "own");
    assertSeen();
  }

  @Test
  void settingsOfTheEditorAreSeen() throws IOException {
    Files.writeString(vault.resolve(".obsidian/app.json"), "{\"strictLineBreaks\": true}");
    assertSeen();
  }

  @Test
  void otherHiddenFilesAreNot() throws IOException {
    Files.writeString(vault.resolve(".obsidian/workspace.json"), "{}");
    Files.writeString(vault.resolve(".note.md.swp"), "half");
    Files.writeString(Files.createDirectories(vault.resolve(".git")).resolve("index"), "git");
    assertThat(watch.now()).isEqualTo(before);
  }

  @Test
  void aFolderThatIsGoneAndOneThatIsBackAreSeen() throws IOException {
    Files.move(vault, folder.resolve("elsewhere"));
    assertSeen();
    before = watch.now();
    Files.createDirectory(vault);
    assertSeen();
  }
}
