package gloss.search;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import gloss.language.Language;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pieces of a study, and the shards of their words. */
class SearchIndexTest {
  private static final String BIRDS =
      """
      -- Birds.md --
      ---
      aliases: [Avians]
      description: What flies.
      ---
      # Birds

      They have feathers.[^1]

      ## Owls %%hidden%%

      An owl hunts at night. ![[Fish]]

      ### Empty

      ## Ducks

      - swim
      - fly

      [^1]: Most of them.
      -- Fish.md --
      Fish swim.
      -- terms.yml --
      only: true
      terms: [{term: Great Horned Owl, definition: A large one}]
      """;

  private static final Phrases WORDS = Phrases.of(Language.ENGLISH);

  private static final Matrix PETS =
      Vaults.study(
              """
              -- m.matrix.yml --
              title: Pets
              parties:
                us: {label: Us, role: customer}
                sitter: {label: Sitter, role: provider}
              layers: [{id: food, label: Food, about: What is eaten.}]
              subjects:
                - id: cat
                  label: Cat
                  duties: {food: {party: sitter, because: The sitter comes at noon}}
              """)
          .matrices()
          .get(0);

  @Test
  void piecesAreCutAtHeadingsAndTextIsFoundWhereItIsWritten() {
    assertThat(told(Pieces.of(Vaults.study(BIRDS)).all()))
        .containsExactly(
            "Great Horned Owl, GHO | | A large one",
            "Birds, Avians | | What flies. They have feathers.",
            "Fish | | Fish swim.",
            "Owls | Birds Birds | An owl hunts at night.",
            "Ducks | Birds Birds | swim; fly Most of them.");
  }

  @Test
  void aLongTextGoesOnInPiecesWithoutNames() {
    String text = "word ".repeat(5_000).strip();
    List<Piece> pieces = Pieces.of(Vaults.study("-- a.md --\n" + text + "\n")).all();
    assertThat(pieces).hasSize(4).allMatch(p -> p.text().length() <= NotePieces.LONGEST);
    assertThat(String.join(" ", pieces.stream().map(Piece::text).toList())).isEqualTo(text);
    assertThat(pieces.stream().map(p -> p.names().size())).containsExactly(1, 0, 0, 0);
  }

  @Test
  void aCellStandsUnderItsSubjectAndSaysWhatThereIsToLookAfter() {
    assertThat(told(new MatrixPieces(PETS, WORDS).cells()))
        .containsExactly("Food | Cat | Sitter. The sitter comes at noon. What is eaten.");
    assertThat(told(new MatrixPieces(PETS, WORDS).subjects()))
        .containsExactly("Pets | |", "Cat | Pets |");
  }

  @Test
  void cardsThatAskForATermAreLeftOutBecauseTheTermIsThere() {
    Pieces pieces = Pieces.of(Vaults.study(BIRDS));
    assertThat(pieces.counts()).containsExactly(1, 2, 2, 0, 0, 0);
  }

  @Test
  void everyWordHasItsPiecesAndWeights() {
    SearchIndex index = SearchIndex.of(Vaults.study(BIRDS));
    assertThat(read(index.names(), 8))
        .containsEntry("birds", "1:7")
        .containsEntry("gho", "0:7")
        .containsEntry("owl", "0:4")
        .containsEntry("avians", "1:7");
    assertThat(read(index.words(), 4))
        .containsKey("feathers")
        .containsEntry("birds", "3:0 4:0")
        .doesNotContainKey("hidden");
  }

  @Test
  void shardsAreFullAndInOrderAndEveryWordIsInOne() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String text = "w" + i + " x" + i % 2_000 + " common";
      pieces.add(new Piece(new SearchEntry.OfMatrix(PETS), List.of(), "", text));
    }
    SearchIndex index = SearchIndex.of(new Pieces(pieces, List.of(0, 0, 0, pieces.size(), 0, 0)));
    List<String> all = new ArrayList<>();
    for (SearchShard shard : index.words()) {
      List<String> words = Arrays.asList(shard.words().split(" ", -1));
      assertThat(shard.first()).isEqualTo(words.get(0));
      assertThat(shard.postings().split(" ", -1)).hasSameSizeAs(words);
      all.addAll(words);
    }
    assertThat(all).hasSize(22_001).isSorted().doesNotHaveDuplicates();
    assertThat(index.words()).hasSizeBetween(10, 40);
    assertThat(read(index.words(), 4).getOrDefault("common", "").split(" ", -1)).hasSize(20_000);
    assertThat(SearchIndex.of(index.pieces()).words()).isEqualTo(index.words());
  }

  @Test
  void numbersOfAnySizeAreWrittenInSignsThatNeedNoEscape() {
    int[] pieces = {0, 1, 45, 46, 5_000, 1_000_000, 10_000_000};
    byte[] weights = {0, 7, 3, 1, 2, 6, 5};
    StringBuilder out = new StringBuilder();
    Postings.write(pieces, weights, 0, pieces.length, 8, out);
    assertThat(out.toString()).matches("[\\x21-\\x7e]+").doesNotContainPattern("[\"'<>&\\\\]");
    assertThat(read(out.toString(), 8)).isEqualTo("0:0 1:7 45:3 46:1 5000:2 1000000:6 10000000:5");
  }

  @Test
  void aWordStandsForwardsAndBackwardsWhereMisspellingsAreLookedUp() {
    SearchIndex index = SearchIndex.of(Vaults.study("-- a.md --\nOne café with 12345 signs.\n"));
    assertThat(index.near()).hasSize(1);
    assertThat(index.near().get(0).words()).isEqualTo("-efac -htiw -sngis cafe signs with");
  }

  private static List<String> told(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> String.join(", ", p.names()) + " | " + p.context() + " | " + p.text())
        .map(line -> line.replace("|  |", "| |").strip())
        .toList();
  }

  private static Map<String, String> read(List<SearchShard> shards, int levels) {
    Map<String, String> found = new TreeMap<>();
    for (SearchShard shard : shards) {
      String[] words = shard.words().split(" ", -1);
      String[] lists = shard.postings().split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        found.put(words[i], read(lists[i], levels));
      }
    }
    return found;
  }

  private static String read(String list, int levels) {
    List<String> found = new ArrayList<>();
    int piece = -1;
    int value = 0;
    int worth = 1;
    for (int i = 0; i < list.length(); i++) {
      int digit = Postings.DIGITS.indexOf(list.charAt(i));
      value += digit % Postings.BASE * worth;
      worth *= Postings.BASE;
      if (digit < Postings.BASE) {
        piece += value / levels + 1;
        found.add(piece + ":" + value % levels);
        value = 0;
        worth = 1;
      }
    }
    return String.join(" ", found);
  }
}
