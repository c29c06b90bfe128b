package gloss.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPieceTest {
  @Test
  void wikilinksStandBetweenTheWordsAroundThem() {
    assertThat(TextPiece.of("a [[ B#C | d ]][[E]]"))
        .containsExactly(
            new TextPiece("a ", false),
            new TextPiece(" B#C | d ", true),
            new TextPiece("", false),
            new TextPiece("E", true),
            new TextPiece("", false));
    assertThat(TextPiece.of("[[ B#C | d ]]").get(1).target()).isEqualTo("B#C");
  }

  @Test
  void bracketsThatAreNeverClosedAreWords() {
    assertThat(TextPiece.of("a [[b")).containsExactly(new TextPiece("a [[b", false));
    assertThat(TextPiece.of("")).containsExactly(new TextPiece("", false));
  }
}
