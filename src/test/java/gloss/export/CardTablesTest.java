package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.golden.Vaults;
import gloss.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTablesTest {
  private static String tsv(Card... cards) {
    return new CardTables(MadeCards.decks(cards)).tsv(List.of(cards));
  }

  @Test
  void aTableForVocabularyHasFrontTabBackAndNothingElse() {
    assertThat(
            tsv(
                MadeCards.question("What hunts\tat night?", "An owl.\n\nOr a \"cat\"."),
                MadeCards.question("=1+1", "-2")))
        .isEqualTo("What hunts at night?\tAn owl. Or a \"cat\".\n=1+1\t-2\n");
  }

  @Test
  void whatThereIsToChooseFromStandsOnTheFrontAndWhatIsRightOnTheBack() {
    Card one = MadeCards.choice("Who hunts?", List.of("Cow", "Owl"), List.of(1), "At night.");
    Card two = MadeCards.choice("Who flies?", List.of("Bat", "Cow", "Owl"), List.of(0, 2), "");
    assertThat(tsv(one, two))
        .isEqualTo(
            """
            Who hunts? A) Cow B) Owl\tB) Owl At night.
            Who flies? A) Bat B) Cow C) Owl\tA) Bat C) Owl
            """);
  }

  @Test
  void aTableForSpreadsheetsNamesItsColumnsAndStartsNoFormula() {
    Study study =
        Vaults.study(
            """
            -- Owls.md --
            # Owls

            - **Barn owl:** =HYPERLINK("x"), a bird.
            """);
    assertThat(new CardTables(study).csv(CardTables.all(study)))
        .startsWith("front,back,deck,kind,id\r\n")
        .contains("\nOwls: Barn owl,\"'=HYPERLINK(\"\"x\"\"), a bird.\",Owls.md,facet,")
        .endsWith("\r\n");
  }

  @Test
  void aLeadThatHoldsUnderItsHeadingTakesTheHeadingAlong() {
    Study study =
        Vaults.study(
            """
            -- Owls.md --
            # Owls

            ## Senses

            - **Hearing:** One ear sits higher than the other.
            """);
    assertThat(new CardTables(study).tsv(CardTables.all(study)))
        .isEqualTo("Owls › Senses: Hearing\tOne ear sits higher than the other.\n");
  }

  @Test
  void aQuestionThatIsAskedInTwoPlacesTakesTheHeadingsAlong() {
    Study study =
        Vaults.study(
            """
            -- Bats.md --
            # Bats

            ## When do they hunt?

            By night.
            -- Owls.md --
            # Owls

            ## When do they hunt?

            At dusk.
            """);
    assertThat(new CardTables(study).tsv(CardTables.all(study)))
        .isEqualTo("Bats: When do they hunt?\tBy night.\nOwls: When do they hunt?\tAt dusk.\n");
  }
}
