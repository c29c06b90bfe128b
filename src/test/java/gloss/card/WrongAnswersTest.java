package gloss.card;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.DateOrder;
import gloss.config.SiteConfig;
import gloss.config.SiteConfig.Mentions;
import gloss.config.SiteConfig.TermsConfig;
import gloss.glossary.TestVault;
import gloss.language.Language;
import gloss.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong answers come from neighbours, and are wrong. */
class WrongAnswersTest {
  private static final Phrases WORDS = Phrases.of(Language.ENGLISH);

  private static final SiteConfig REVERSE =
      new SiteConfig(
          "t",
          "t",
          Language.ENGLISH,
          "",
          "",
          List.of(),
          new TermsConfig(true, Mentions.FIRST_PER_SECTION),
          new SiteConfig.CardsConfig(
              true,
              true,
              true,
              true,
              true,
              true,
              true,
              SiteConfig.WrittenConfig.DEFAULT,
              SiteConfig.AnkiTypes.ENGLISH),
          false,
          DateOrder.DAY_FIRST,
          SiteConfig.PublishConfig.ALL);

  /** The answer of a card, and the wrong ones behind it. */
  private static List<String> options(TestVault vault, String key) {
    List<Card> cards =
        DeckBuilder.build(
                vault.notes(),
                vault.glossary(),
                vault.matrices(),
                vault.config(),
                WORDS,
                vault.problems())
            .get(0)
            .cards();
    WrongAnswers wrong = WrongAnswers.among(cards, vault.glossary(), WORDS);
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).id().key().equals(key)) {
        List<String> options = new ArrayList<>(List.of(wrong.answer(i)));
        wrong.of(i).forEach(other -> options.add(wrong.answer(other)));
        assertThat(wrong.asked().contains(i)).isEqualTo(options.size() > 1);
        return options;
      }
    }
    throw new AssertionError("no card " + key);
  }

  private static List<String> options(String vault, String key) {
    return options(TestVault.of(vault), key);
  }

  @Test
  void aTermIsAskedBesideTheTermsOfItsSectionAndThenOfItsNote() {
    assertThat(
            options(
                """
                -- a.md --
                # Birds

                ## Day

                - **Blue Kite:** A bird that circles over fields.
                - **Red Falcon:** A bird that dives from great heights.

                ## Night

                - **Barn Owl:** A hunter with a face like a heart.
                - **Eagle Owl:** A giant among those that fly after dusk.
                """,
                "term:Barn Owl:forward"))
        .containsExactly(
            "A hunter with a face like a heart.",
            "A giant among those that fly after dusk.",
            "A bird that dives from great heights.",
            "A bird that circles over fields.");
  }

  @Test
  void theOnlyTermOfANoteIsAskedBesideThoseOfItsFolder() {
    String vault =
        """
        -- birds/owl.md --
        - **Barn Owl:** A hunter with a face like a heart.
        -- birds/kite.md --
        - **Blue Kite:** A bird that circles over fields.
        -- rocks/slate.md --
        - **Black Slate:** A stone that splits into sheets.
        """;
    assertThat(options(vault, "term:Barn Owl:forward"))
        .containsExactly("A hunter with a face like a heart.", "A bird that circles over fields.");
    assertThat(options(vault, "term:Black Slate:forward"))
        .containsExactly("A stone that splits into sheets.");
  }

  @Test
  void anAnswerDoesNotSayTheNameThatIsAskedAndKeepsToASentence() {
    assertThat(
            options(
                """
                -- a.md --
                - **Elastic Block Store (EBS):** The EBS is a disk for one machine. It costs money.
                - **Simple Queue Service:** A line in which messages wait.
                """,
                "term:Elastic Block Store:forward"))
        .containsExactly("The \u2026 is a disk for one machine.", "A line in which messages wait.");
  }

  @Test
  void whatSaysTheSameInOtherWordsIsNotWrong() {
    assertThat(
            options(
                """
                -- a.md --
                - **Barn Owl:** A bird that hunts by night in barns.
                - **Church Owl:** A bird that hunts, by night, in Barns!
                - **Night Owl:** A bird that hunts by night.
                - **Blue Kite:** A bird that circles over fields.
                """,
                "term:Barn Owl:forward"))
        .containsExactly(
            "A bird that hunts by night in barns.", "A bird that circles over fields.");
  }

  @Test
  void anotherDefinitionOfTheTermIsNotWrong() {
    assertThat(
            options(
                """
                -- a.md --
                - **Barn Owl:** A bird with a face like a heart that sees well by night.
                - **White Lady:** A pale screaming hunter.
                - **Blue Kite:** A bird that circles over fields.
                -- b.md --
                - **Barn Owl:** A pale screaming hunter.
                """,
                "term:Barn Owl:forward"))
        .containsExactly(
            "A bird with a face like a heart that sees well by night.",
            "A bird that circles over fields.");
  }

  @Test
  void anAnswerThatSpeaksOfTheTermIsLeftOut() {
    assertThat(
            options(
                """
                -- a.md --
                - **Barn Owl:** A bird with a face like a heart.
                - **Eagle Owl:** A giant beside any Barn Owl.
                - **Blue Kite:** A bird that circles over fields.
                """,
                "term:Barn Owl:forward"))
        .containsExactly("A bird with a face like a heart.", "A bird that circles over fields.");
  }

  @Test
  void fromTheMeaningToTheNameTheAnswersAreNames() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **Barn Owl:** A bird with a face like a heart.
            - **Blue Kite:** A bird that circles over fields.
            """,
            REVERSE);
    assertThat(options(vault, "term:Barn Owl:reverse")).containsExactly("Barn Owl", "Blue Kite");
  }

  @Test
  void aFacetIsAskedBesideItsRowAndItsColumnAndNeverAcrossNotes() {
    String vault =
        """
        -- a.md --
        # Ways back

        ## Cold start

        1. **Time needed:** You wait for a day.
        2. **Money spent:** You pay for disks.

        ## Warm start

        1. **Time needed:** You wait for minutes only.
        2. **Money spent:** You keep machines running.
        -- b.md --
        # Other

        1. **Rest of it:** You never wait.
        """;
    assertThat(options(vault, "facet:a.md#cold-start/time needed"))
        .containsExactlyInAnyOrder(
            "You wait for a day.",
            "You pay for disks.",
            "You wait for minutes only.",
            "You keep machines running.");
    assertThat(options(vault, "facet:b.md#other/rest of it")).containsExactly("You never wait.");
  }

  private static final String MATRIX =
      """
      -- x.matrix.yml --
      title: Who does what
      parties:
        aws: {label: AWS, role: provider}
        google: {label: Google, role: provider}
        customer: {label: You, role: customer}
      layers:
        - {id: os, label: Guest system}
        - {id: app, label: Program}
      subjects:
        - id: vm
          label: Machine
          provider: aws
          duties:
            os: customer
            app: {party: customer, when: [{if: you ask for it, party: aws, because: Help exists.}]}
        - id: fn
          label: Function
          provider: aws
          duties:
            os: aws
            app: {shared: {kind: independent, provider: "Offers tools", customer: "Uses them"}}
        - id: mail
          label: Mail
          provider: google
          duties: {os: google, app: {not-applicable: There is none.}}
      """;

  @Test
  void aDutyIsAskedBesideTheOtherHoldersOfItsMatrixThoseOfItsRowFirst() {
    assertThat(options(MATRIX, "duty:x/vm/os"))
        .containsExactly("You", "AWS", "Nobody: it does not apply", "Shared: AWS and You");
  }

  @Test
  void aProviderOfAnotherSubjectIsNoChoiceAndAHolderUnderAConditionIsNotWrong() {
    assertThat(options(MATRIX, "duty:x/vm/os")).doesNotContain("Google");
    assertThat(options(MATRIX, "duty:x/vm/app"))
        .containsExactly("You", "Nobody: it does not apply", "Shared: AWS and You");
    assertThat(options(MATRIX, "duty:x/mail/os"))
        .startsWith("Google")
        .contains("You")
        .doesNotContain("AWS");
  }

  @Test
  void aMoveIsAskedBesideWhatOtherMovesHandOver() {
    String matrix =
        """
        -- x.matrix.yml --
        title: T
        parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
        layers: [{id: app, label: Program}, {id: os, label: System}, {id: hw, label: Hardware}]
        subjects:
          - {id: own, label: Own, duties: {app: {party: you, because: B.}, os: {party: you, because: B.}, hw: {party: you, because: B.}}}
          - {id: vm, label: Machine, duties: {app: {party: you, because: B.}, os: {party: you, because: B.}, hw: {party: aws, because: B.}}}
          - {id: fn, label: Function, duties: {app: {party: you, because: B.}, os: {party: aws, because: B.}, hw: {party: aws, because: B.}}}
          - {id: mail, label: Mail, duties: {app: {shared: {kind: independent, provider: P, customer: C}, because: B.}, os: {party: aws, because: B.}, hw: {party: aws, because: B.}}}
        """;
    assertThat(options(matrix, "move:x/own/vm"))
        .containsExactly("Hardware", "System, Hardware", "System");
    assertThat(options(matrix, "move:x/own/fn")).containsExactly("System, Hardware");
    assertThat(options(matrix, "move:x/own/mail")).containsExactly("");
  }
}
