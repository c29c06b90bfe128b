package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card;
import gloss.golden.Vaults;
import gloss.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTablesTest {
  @Test
  void aTableForVocabularyHasFrontTabBackAndNothingElse() {
    List<Card> cards =
        List.of(
            MadeCards.question("What hunts\tat night?", "An owl.\n\nOr a \"cat\"."),
            MadeCards.question("=1+1", "-2"));
    assertThat(CardTables.tsv(cards))
        .isEqualTo("What hunts at night?\tAn owl. Or a \"cat\".\n=1+1\t-2\n");
  }

  @Test
  void whatThereIsToChooseFromStandsOnTheFrontAndWhatIsRightOnTheBack() {
    Card one = MadeCards.choice("Who hunts?", List.of("Cow", "Owl"), List.of(1), "At night.");
    Card two = MadeCards.choice("Who flies?", List.of("Bat", "Cow", "Owl"), List.of(0, 2), "");
    assertThat(CardTables.tsv(List.of(one, two)))
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
    assertThat(CardTables.tsv(CardTables.all(study)))
        .isEqualTo("Owls › Senses: Hearing\tOne ear sits higher than the other.\n");
  }
}
