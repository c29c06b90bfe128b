package gloss.study;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private final Folders folders =
      Folders.of(
          Vaults.study(
                  """
                  -- site.yml --
                  order: ["[[Last]]", "[[Deep]]"]
                  -- a/First.md --
                  Text.
                  -- b/c/Deep.md --
                  Text.
                  -- Last.md --
                  Text.
                  """)
              .notes());

  @Test
  void aFolderStandsWhereTheFirstOfItsNotesIsRead() {
    assertThat(folders.root().ownNotes()).extracting(note -> note.title()).containsExactly("Last");
    assertThat(folders.root().folders()).extracting(Folders.Folder::path).containsExactly("b", "a");
    assertThat(folders.root().items().get(0)).isInstanceOf(Folders.Item.OfNote.class);
  }

  @Test
  void aFolderCountsWhatLiesBelow() {
    assertThat(folders.find("b")).map(Folders.Folder::notes).hasValue(1);
    assertThat(folders.root().notes()).isEqualTo(3);
    assertThat(folders.all()).extracting(Folders.Folder::path).containsExactly("a", "b", "b/c");
  }

  @Test
  void theChainOfAFolderBeginsOutermost() {
    assertThat(Folders.chain("a/b/c")).containsExactly("a", "a/b", "a/b/c");
    assertThat(Folders.chain("")).isEmpty();
  }
}
