package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gloss export zip}: the site as it is in one file, with a page to open first. */
class StudyPackTest {
  private static final String VAULT =
      """
      -- site.yml --
      title: Birds & beasts
      -- Größe.md --
      ---
      date: 2026-03-01
      ---
      An **owl** is a bird. ![[pictures/my dot.png]]
      -- pictures/my dot.png base64 --
      iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
      """;

  @TempDir Path project;

  @Test
  void itHoldsTheSiteAndAPageThatLeadsIntoIt() throws IOException {
    Path notes = Vaults.write(VAULT, project.resolve("notes"));
    Path site = project.resolve("site");
    assertThat(Run.of("build", notes, "--out", site).code()).isZero();
    Run run = Run.of("export", "zip", notes, "--out", project.resolve("birds.zip"));
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).contains("birds.zip: ", "Start here.html");
    SortedMap<String, byte[]> packed = unpacked(project.resolve("birds.zip"));
    for (Path file : Trees.files(site)) {
      String name = Trees.name(site, file);
      if (!name.startsWith(".gloss") && !name.equals(".gitignore")) {
        assertThat(packed.remove("site/" + name)).as(name).isEqualTo(Files.readAllBytes(file));
      }
    }
    assertThat(packed).containsOnlyKeys("Start here.html");
    Document start = Jsoup.parse(new String(packed.get("Start here.html"), UTF_8));
    assertThat(start.select("main a").attr("href")).isEqualTo("site/index.html");
    assertThat(start.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=site/index.html");
    assertThat(start.title()).isEqualTo("Birds & beasts");
  }

  @Test
  void theSameNotesGiveTheSameBytes() throws IOException {
    Path notes = Vaults.write(VAULT, project.resolve("notes"));
    Path one = project.resolve("one.zip");
    Path other = project.resolve("deep/er/other.zip");
    assertThat(Run.of("export", "zip", notes, "--out", one).code()).isZero();
    assertThat(Run.of("export", "zip", notes, "--out", other).code()).isZero();
    assertThat(other).hasSameBinaryContentAs(one);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(one))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).hasToString("2026-03-01T00:00");
      }
    }
  }

  @Test
  void withoutAPlaceItLiesBesideTheNotes() throws IOException {
    Path notes = Vaults.write(VAULT, project.resolve("Birds"));
    assertThat(Run.of("export", "zip", notes).code()).isZero();
    assertThat(project.resolve("Birds-site.zip")).exists();
    assertThat(project.resolve("Birds-site")).doesNotExist();
  }

  @Test
  void aFolderIsNoPlaceForIt() throws IOException {
    Path notes = Vaults.write(VAULT, project.resolve("notes"));
    Run run = Run.of("export", "zip", notes, "--out", project);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder; name a file with --out FILE");
  }

  private static SortedMap<String, byte[]> unpacked(Path file) throws IOException {
    SortedMap<String, byte[]> found = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), zip.readAllBytes());
      }
    }
    return found;
  }
}
