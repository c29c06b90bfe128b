package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.DeckBuilder;
import gloss.glossary.TestVault;
import gloss.language.Language;
import gloss.language.Phrases;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final TestVault VAULT =
      TestVault.of(
          """
          -- terms.yml --
          terms: [Frob]
          -- a.md --
          # A

          ## Turning Lock (TL)

          A Turning Lock is a *lock*.

          ## Else

          Each TL has
            a key, and TLs turn.

          - **Small Box:** You carry 2 &lt; 3.
          """);

  @Test
  void eachTermIsALineWithWhereAndHowItWasFound() {
    assertThat(TermLines.of(VAULT.glossary()))
        .containsExactly(
            "{\"term\":\"Frob\",\"aliases\":[],\"definition\":\"\",\"file\":\"terms.yml\",\"line\":1,"
                + "\"rule\":\"yml\",\"confidence\":1.0}",
            "{\"term\":\"Turning Lock\",\"aliases\":[\"TL\"],\"definition\":\"A Turning Lock is a"
                + " lock.\",\"file\":\"a.md\",\"line\":5,\"rule\":\"A\",\"confidence\":0.97}");
  }

  @Test
  void eachMentionIsALineWithItsPlaceLinkedOrNot() {
    List<String> lines = MentionLines.of(VAULT.notes(), VAULT.mentions());
    assertThat(lines)
        .contains(
            "{\"file\":\"a.md\",\"line\":9,\"column\":6,\"surface\":\"TL\",\"term\":\"Turning"
                + " Lock\",\"linked\":true,\"why\":\"first-in-section\"}",
            "{\"file\":\"a.md\",\"line\":10,\"column\":14,\"surface\":\"TLs\",\"term\":\"Turning"
                + " Lock\",\"linked\":false,\"why\":\"not-first\"}");
    assertThat(lines).hasSize(4);
  }

  @Test
  void eachCardIsALineWhoseFrontMakesSenseAlone() {
    List<String> lines =
        CardLines.of(
            DeckBuilder.build(
                VAULT.notes(),
                VAULT.glossary(),
                VAULT.matrices(),
                VAULT.config(),
                Phrases.of(Language.ENGLISH),
                VAULT.problems()));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("\"kind\":\"term\",\"deck\":\"a.md\",\"front\":\"Turning Lock (TL)\"");
    assertThat(lines.get(1))
        .contains("\"kind\":\"facet\",\"deck\":\"a.md\",\"front\":\"A \u203A Else: Small Box\"")
        .contains("\"back\":\"You carry 2 \\u003c 3.\"");
  }

  @Test
  void aChoiceHasItsOptionsAndWhichOfThemAreRightCountedFromZero() {
    assertThat(
            CardLines.of(
                MadeCards.decks(
                    MadeCards.choice(
                        "Who hunts?", List.of("Owl", "Cow", "Cat"), List.of(0, 2), "Both do."))))
        .singleElement()
        .asString()
        .matches("\\{\"id\":\"[0-9a-f]{16}\",.*")
        .endsWith(
            "\"kind\":\"choice\",\"deck\":\"Owls.md\",\"front\":\"Who hunts?\",\"back\":\"Both do.\","
                + "\"options\":[\"Owl\",\"Cow\",\"Cat\"],\"keys\":[0,2],"
                + "\"file\":\"Owls.md\",\"line\":7,\"context\":[\"Owls\"]}");
  }
}
