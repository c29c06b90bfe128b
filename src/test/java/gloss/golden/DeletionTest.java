package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a site when a note is deleted or moved. */
class DeletionTest {
  private static final String VAULT =
      """
      -- sea/One.md --
      # One

      ## Lighthouse

      A Lighthouse is a tower that shows ships where the rocks are.
      -- sea/Three.md --
      # Three

      Nothing leads here.

      ## Breakwater

      A Breakwater is a wall that stops waves. See [[Two]].

      ![[wall.svg]]
      -- sea/Two.md --
      # Two

      A harbour has a Lighthouse.
      -- sea/wall.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"></svg>
      """;

  /** The deck of a note, with the page for paper and the files beside it. */
  private static final List<String> DECK =
      Stream.of("--paper.html", ".anki.txt", ".csv", ".html", ".tsv")
          .map(end -> "cards/note/sea/three" + end)
          .toList();

  @TempDir Path project;

  private Path notes;
  private Path site;
  private SortedMap<String, String> before;

  @BeforeEach
  void theSiteIsBuilt() throws IOException {
    notes = Vaults.write(VAULT, project.resolve("notes"));
    site = project.resolve("site");
    Vaults.build(notes, site).run();
    Trees.age(site);
    before = Trees.state(site);
  }

  @Test
  void itsPagesItsTermsItsCardsAndItsFilesGoAndNothingElse() throws IOException {
    Files.delete(notes.resolve("sea/Three.md"));
    Vaults.build(notes, site).run();
    assertThat(gone())
        .containsExactlyElementsOf(
            withDeck("files/sea/wall.svg", "notes/sea/three.html", "terms/breakwater.html"));
    assertThat(before)
        .containsAllEntriesOf(only("404.html", "assets/gloss.", "cards/note/", "terms/l"));
    assertThat(Trees.state(site).get("notes/sea/one.html"))
        .as("the pages of a folder list each other")
        .isNotEqualTo(before.get("notes/sea/one.html"));
  }

  @Test
  void aPageThatMovedLeavesNothingAtItsOldPlace() throws IOException {
    Files.createDirectories(notes.resolve("land"));
    Files.move(notes.resolve("sea/Three.md"), notes.resolve("land/Three.md"));
    Vaults.build(notes, site).run();
    assertThat(gone()).containsExactlyElementsOf(withDeck("notes/sea/three.html"));
    assertThat(site.resolve("notes/land/three.html")).exists();
  }

  @Test
  void aRenamedNoteIsFoundAtItsOldAddressIfItsAliasesNameIt() throws IOException {
    Files.move(notes.resolve("sea/Three.md"), notes.resolve("sea/Walls.md"));
    Path renamed = notes.resolve("sea/Walls.md");
    String text = Files.readString(renamed);
    Files.writeString(renamed, "---\naliases: [Three, /notes/sea/three.html]\n---\n" + text);
    assertThat(Vaults.build(notes, site).run().problems()).isEmpty();
    assertThat(gone()).containsExactlyElementsOf(DECK);
    assertThat(site.resolve("notes/sea/three.html"))
        .content()
        .contains("This page has moved", "url=walls.html", "<a href=\"walls.html\"");
    assertThat(Trees.state(site).keySet())
        .as("an alias that is a name leads there in wikilinks, and is no address")
        .doesNotContain("three.html", "notes/three.html");
  }

  /**
   * What is no longer there, but for assets: the name of the search's data follows what is in it.
   */
  private SortedSet<String> gone() throws IOException {
    SortedSet<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(Trees.state(site).keySet());
    gone.removeIf(path -> path.startsWith("assets/"));
    return gone;
  }

  /** The files that are there now and whose paths begin so. */
  private SortedMap<String, String> only(String... beginnings) throws IOException {
    SortedMap<String, String> files = Trees.state(site);
    files.keySet().removeIf(path -> Arrays.stream(beginnings).noneMatch(path::startsWith));
    assertThat(files).hasSizeGreaterThanOrEqualTo(beginnings.length);
    return files;
  }

  private static List<String> withDeck(String... others) {
    return Stream.concat(DECK.stream(), Stream.of(others)).toList();
  }
}
