package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.golden.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardStartsTest {
  private static List<Card> cards(String lines) {
    return Vaults.study(
            "-- site.yml --\ncards: {definitions: off, import-schedule: on}\n"
                + "-- Note.md --\n---\ntags: flashcards\n---\n"
                + lines)
        .decks()
        .get(0)
        .cards();
  }

  @Test
  void numberDayIntervalAndEaseOfEachCardThatHasASchedule() {
    List<Card> cards =
        cards(
            """
            What is a buoy?::A mark.

            What is a quay?::A wall. <!--SR:!1970-01-31,4,270-->

            What is a pier?::A bridge. <!--SR:!fsrs,1970-02-01T08:00:00.000Z,7,3.1,5.2,2,4,0,0,1970-01-25-->
            """);
    assertThat(CardStarts.of(cards, 8000)).isEqualTo(",[8001,30,4,270,8002,31,7,250]");
    assertThat(CardStarts.of(cards.subList(0, 1), 0)).isEmpty();
  }

  @Test
  void whatIsOutOfAllUseIsBroughtIntoBounds() {
    List<Card> cards =
        cards(
            """
            What is a quay?::A wall. <!--SR:!0001-01-01,-4,20-->

            What is a pier?::A bridge. <!--SR:!9999-01-01,1e9,1e9-->
            """);
    assertThat(CardStarts.of(cards, 0)).isEqualTo(",[0,0,1,100,1,1000000,36500,1000]");
  }
}
