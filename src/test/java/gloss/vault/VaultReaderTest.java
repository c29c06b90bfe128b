package gloss.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.config.ConfigReader;
import gloss.config.SiteConfig;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultReaderTest {
  @TempDir Path outer;
  private Path root;
  private final Problems problems = new Problems();

  @BeforeEach
  void makeVault() throws IOException {
    root = Files.createDirectory(outer.resolve("my vault & notes"));
  }

  private static final SiteConfig DEFAULTS = SiteConfig.defaults("notes");

  private Path file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Vault read() {
    return new VaultReader(Disk.REAL, problems).read(root, DEFAULTS);
  }

  private static List<String> paths(List<? extends VaultFile> files) {
    return files.stream().map(f -> f.path().value()).toList();
  }

  private List<String> met() {
    return problems.sorted().stream().map(p -> p.kind().id() + " " + p.location()).toList();
  }

  @Test
  void notesDataAndAttachmentsAreToldApart() throws IOException {
    file("b.md", "B");
    file("a/c.MD", "C");
    file("aws.matrix.yml", "title: x");
    file("x/gcp.matrix.yaml", "title: x");
    file("site.yml", "title: x");
    file("terms.yml", "only: true");
    file("x/terms.yml", "no vocabulary");
    file("p.pdf", "p");
    Vault vault = read();
    assertThat(paths(vault.notes())).containsExactly("a/c.MD", "b.md");
    assertThat(paths(vault.data()))
        .containsExactly("aws.matrix.yml", "site.yml", "terms.yml", "x/gcp.matrix.yaml");
    assertThat(paths(vault.matrices())).containsExactly("aws.matrix.yml", "x/gcp.matrix.yaml");
    assertThat(paths(vault.attachments())).containsExactly("p.pdf", "x/terms.yml");
    assertThat(met()).isEmpty();
  }

  @Test
  void whatIsHiddenTemplateDrawingOrPrivateIsNotRead() throws IOException {
    for (String path :
        List.of(
            ".obsidian/a.md",
            ".trash/a.md",
            "x/.hidden.md",
            "node_modules/a/README.md",
            "Templates/a.md",
            "x/templates/pic.png",
            "_templates/a.md",
            "d.excalidraw.md",
            "README.md",
            ".env")) {
      file(path, "text");
    }
    file("Note template/a.md", "# {{title}}");
    file("Note template/b.md", "# Real");
    file("draft.md", "---\ndraft: true\n---\n");
    file("x/private.md", "---\npublish: false\n---\n");
    file("x/README.md", "A note like any other");
    Vault vault = read();
    assertThat(paths(vault.notes())).containsExactly("Note template/b.md", "x/README.md");
    assertThat(vault.attachments()).isEmpty();
    assertThat(vault.keptPrivate()).isEqualTo(2);
  }

  @Test
  void aLinkToAnExcludedFileIsLeftOutToo() throws IOException {
    Path secret = file("Secret/a.md", "text");
    file("b.md", "text");
    Files.createSymbolicLink(root.resolve("c.md"), secret);
    SiteConfig config =
        ConfigReader.read(
            new SourcePath("site.yml"), "exclude: [Secret/]", DEFAULTS, new Problems());
    Vault vault = new VaultReader(Disk.REAL, problems).read(root, config);
    assertThat(paths(vault.notes())).containsExactly("b.md");
    assertThat(vault.keptPrivate()).isEqualTo(2);
  }

  @Test
  void settingsAndVocabularyAreReadWhateverIsExcluded() throws IOException {
    file("site.yml", "");
    file("terms.yml", "");
    file("a.matrix.yml", "");
    SiteConfig config =
        ConfigReader.read(new SourcePath("site.yml"), "exclude: ['*']", DEFAULTS, new Problems());
    Vault vault = new VaultReader(Disk.REAL, problems).read(root, config);
    assertThat(paths(vault.data())).containsExactly("site.yml", "terms.yml");
  }

  @Test
  void frontMatterAndPreambleMayBothStandAboveTheBody() throws IOException {
    file("a.md", "---\ntags: [x]\n---\n\n15-06-2025\nTags : [[B]]\n---\n# T\n");
    NoteFile note = read().notes().get(0);
    assertThat(note.frontmatter().values().get("tags")).isPresent();
    assertThat(note.preamble().date()).startsWith("15-06-2025");
    assertThat(note.text().substring(note.bodyStart())).isEqualTo("# T\n");
  }

  @Test
  void lineEndsAndMarkGiveTheSameNote() throws IOException {
    String text = "---\na: 1\n---\n15-06-2025\n\nTags : #x\n\n# T\n\ntext\n";
    file("a.md", text);
    NoteFile plain = read().notes().get(0);
    file("a.md", "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(read().notes().get(0)).isEqualTo(plain);
  }

  @Test
  void theOrderOfTheDiskDoesNotMatter() throws IOException {
    for (String path : List.of("b.md", "a/z.md", "B.md", "a b.md", "a/b/c.md")) {
      file(path, path);
    }
    Disk reversed =
        new FailingDisk() {
          @Override
          public List<Path> list(Path folder) throws IOException {
            List<Path> entries = new ArrayList<>(Disk.REAL.list(folder));
            entries.sort(Collections.reverseOrder());
            return entries;
          }
        };
    assertThat(new VaultReader(reversed, problems).read(root, DEFAULTS)).isEqualTo(read());
  }

  @Test
  void aLinkOutOfTheVaultIsNotFollowed() throws IOException {
    Files.writeString(outer.resolve("secret.md"), "secret");
    Files.createDirectories(outer.resolve("my vault & notes 2"));
    Files.writeString(outer.resolve("my vault & notes 2/secret.md"), "secret");
    Files.createSymbolicLink(root.resolve("out.md"), outer.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("folder"), outer);
    Files.createSymbolicLink(root.resolve("twin"), outer.resolve("my vault & notes 2"));
    Files.createSymbolicLink(root.resolve("up.png"), Path.of("../secret.md"));
    Vault vault = read();
    assertThat(vault.notes()).isEmpty();
    assertThat(vault.attachments()).isEmpty();
    assertThat(met())
        .containsExactly(
            "link-out-of-vault folder",
            "link-out-of-vault out.md",
            "link-out-of-vault twin",
            "link-out-of-vault up.png");
  }

  @Test
  void aLinkInsideTheVaultIsReadOnce() throws IOException {
    file("real/a.md", "A");
    Files.createSymbolicLink(root.resolve("b.md"), Path.of("real/a.md"));
    Files.createSymbolicLink(root.resolve("again"), Path.of("real"));
    Files.createSymbolicLink(root.resolve("real/circle"), root);
    assertThat(paths(read().notes())).containsExactly("b.md", "real/a.md");
    assertThat(met()).isEmpty();
  }

  @Test
  void aLinkReachesNothingThatIsSkipped() throws IOException {
    file(".obsidian/key.md", "secret");
    file("draw.excalidraw.md", "drawing");
    Files.createSymbolicLink(root.resolve("key.md"), Path.of(".obsidian/key.md"));
    Files.createSymbolicLink(root.resolve("draw.md"), Path.of("draw.excalidraw.md"));
    Files.createSymbolicLink(root.resolve("gone.md"), Path.of("nowhere.md"));
    Files.createSymbolicLink(root.resolve("self.md"), Path.of("self.md"));
    assertThat(read().notes()).isEmpty();
    assertThat(met())
        .containsExactly(
            "link-to-skipped draw.md",
            "link-to-nothing gone.md",
            "link-to-skipped key.md",
            "link-to-nothing self.md");
  }

  @Test
  void theVaultItselfMayBeALink() throws IOException {
    file("a.md", "A");
    Path link = Files.createSymbolicLink(outer.resolve("link"), root);
    assertThat(paths(new VaultReader(Disk.REAL, problems).read(link, DEFAULTS).notes()))
        .containsExactly("a.md");
  }

  @Test
  void hostileNamesAreSkippedAndNamed() throws IOException {
    file("a\\b.md", "x");
    file("line\nbreak.md", "x");
    file("turned\u202Egpj.md", "x");
    file("$(id) 'q' \"d\" <b> & #1 %41 ?.md", "fine");
    assertThat(paths(read().notes())).containsExactly("$(id) 'q' \"d\" <b> & #1 %41 ?.md");
    assertThat(met())
        .containsExactly(
            "odd-file-name a_b.md", "odd-file-name line_break.md", "odd-file-name turned_gpj.md");
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorWithItsPlace() throws IOException {
    file("a.md", "A");
    file("b.md", "B");
    file("locked/c.md", "C");
    file("p.png", "p");
    Disk disk =
        new FailingDisk() {
          @Override
          public List<Path> list(Path folder) throws IOException {
            if (folder.endsWith("locked")) {
              throw new AccessDeniedException(folder.toString());
            }
            return Disk.REAL.list(folder);
          }

          @Override
          public InputStream open(Path file) throws IOException {
            if (file.endsWith("b.md")) {
              return Disk.REAL.open(file);
            }
            throw new IOException(file + " is broken");
          }
        };
    assertThat(paths(new VaultReader(disk, problems).read(root, DEFAULTS).notes()))
        .containsExactly("b.md");
    assertThat(met())
        .containsExactly("unreadable-file a.md", "unreadable-file locked", "unreadable-file p.png");
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .noneMatch(message -> message.contains(outer.toString()));
  }

  @Test
  void aRootThatIsNotThereIsNoContentFault() {
    assertThatThrownBy(
            () -> new VaultReader(Disk.REAL, problems).read(outer.resolve("gone"), DEFAULTS))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theSettingsAreFoundAtTheRootOnly() throws IOException {
    file("sub/site.yml", "title: no");
    assertThat(VaultReader.settings(root, problems)).isEmpty();
    file("site.yml", "\uFEFFtitle: yes\r\n");
    assertThat(VaultReader.settings(root, problems))
        .hasValueSatisfying(f -> assertThat(f.text()).isEqualTo("title: yes\n"));
  }

  @Test
  void settingsOutsideTheVaultAreNotRead() throws IOException {
    Files.writeString(outer.resolve("secret.yml"), "title: secret");
    Files.createSymbolicLink(root.resolve("site.yml"), outer.resolve("secret.yml"));
    assertThat(VaultReader.settings(root, problems)).isEmpty();
    assertThat(met()).containsExactly("link-out-of-vault site.yml");
    assertThat(problems.sorted().get(0).kind()).isEqualTo(ProblemKind.LINK_OUT_OF_VAULT);
  }

  /** A disk whose faults the test chooses. */
  private abstract static class FailingDisk implements Disk {
    @Override
    public InputStream open(Path file) throws IOException {
      return Disk.REAL.open(file);
    }
  }
}
