package gloss.card;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.DateOrder;
import gloss.config.SiteConfig;
import gloss.config.SiteConfig.CardsConfig;
import gloss.config.SiteConfig.Mentions;
import gloss.config.SiteConfig.TermsConfig;
import gloss.glossary.TestVault;
import gloss.language.Language;
import gloss.language.Phrases;
import gloss.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckBuilderTest {
  private static final String NOTES =
      """
      -- a.md --
      # Storing

      ## Widget Store

      A Widget Store is a place. Widget stores are dry.

      ## Kinds

      - **Small Box:** You carry it.
      - **Big Crate (BC):**
          - **Example:** A trunk.
          - **You Manage:** The lid.
      -- b.md --
      # More

      - **Widget Store:** A place for widgets, told again.
      - **Small Box:** They carry it.
      """;
  private static final String MATRIX =
      """
      -- x.matrix.yml --
      title: Who does what
      checked: 2026-11-01
      parties: {aws: {label: AWS, role: provider}, customer: {label: You, role: customer}}
      layers:
        - {id: os, label: Guest system}
        - {id: app, label: Program}
      subjects:
        - id: vm
          label: Virtual machine
          duties:
            os: {party: customer, because: "You see [[a|the store]]", source: "[s](https://example.org)"}
            app:
              shared: {kind: independent, provider: "Offers tools", customer: "Uses them"}
              because: Both have a part.
              source: "[s](https://example.org)"
              when: [{if: you ask for it, party: aws, because: Help exists.}]
        - id: fn
          label: Function
          duties:
            os: {party: aws, because: It is hidden., source: "[s](https://example.org)"}
            app: {party: customer, because: It is yours., source: "[s](https://example.org)"}
        - id: unseen
          label: Unseen
          same-as: fn
      views:
        - {id: all, label: Both, subjects: [fn, vm]}
        - {id: one, label: One, subjects: [vm]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar"})
  void anotherLanguageAsksInOtherWordsButTheCardsStayTheSame(String tag) {
    TestVault vault = TestVault.of(NOTES + MATRIX, config(true, true, true));
    List<Card> english = decks(vault).get(0).cards();
    List<Card> other = decks(vault, new Language(tag)).get(0).cards();
    assertThat(other.stream().map(Card::id).toList())
        .isEqualTo(english.stream().map(Card::id).toList());
    assertThat(other.stream().map(Card::fact).toList())
        .isEqualTo(english.stream().map(Card::fact).toList());
    assertThat(fronts(other, "duty").stream().anyMatch(fronts(english, "duty")::contains))
        .isFalse();
  }

  private static List<String> fronts(List<Card> cards, String kind) {
    return cards.stream()
        .filter(card -> card.kind().equals(kind))
        .map(card -> card.front().plain())
        .toList();
  }

  private static List<Deck> decks(TestVault vault) {
    return decks(vault, Language.ENGLISH);
  }

  private static List<Deck> decks(TestVault vault, Language language) {
    return DeckBuilder.build(
        vault.notes(),
        vault.glossary(),
        vault.matrices(),
        vault.config(),
        Phrases.of(language),
        vault.problems());
  }

  private static SiteConfig config(boolean definitions, boolean matrix, boolean reverse) {
    return new SiteConfig(
        "t",
        "t",
        Language.ENGLISH,
        "",
        "",
        List.of(),
        new TermsConfig(true, Mentions.FIRST_PER_SECTION),
        new CardsConfig(
            definitions,
            reverse,
            definitions,
            matrix,
            false,
            false,
            false,
            SiteConfig.WrittenConfig.DEFAULT,
            SiteConfig.AnkiTypes.ENGLISH),
        false,
        DateOrder.DAY_FIRST,
        SiteConfig.PublishConfig.ALL);
  }

  private static List<String> fronts(Deck deck) {
    return deck.cards().stream().map(card -> card.front().plain()).toList();
  }

  private static List<String> keys(List<Deck> decks) {
    return decks.get(0).cards().stream().map(card -> card.id().key()).toList();
  }

  @Test
  void thereIsADeckForAllForTermsForEachNoteAndForEachView() {
    List<Deck> decks = decks(TestVault.of(NOTES + MATRIX));
    assertThat(decks)
        .extracting(deck -> deck.kind() + " " + deck.source() + " " + deck.title())
        .containsExactly(
            "ALL  All cards",
            "TERMS  Terms",
            "NOTE a.md Storing",
            "NOTE b.md More",
            "MATRIX x/all Both",
            "MATRIX x/one One");
  }

  @Test
  void cardsStandInReadingOrderAndATermHasOneCard() {
    List<Deck> decks = decks(TestVault.of(NOTES));
    assertThat(fronts(decks.get(0)))
        .containsExactly("Widget Store", "Small Box", "Big Crate (BC)", "Small Box");
    assertThat(fronts(decks.get(1))).containsExactly("Widget Store", "Big Crate (BC)");
    assertThat(fronts(decks.get(3))).containsExactly("Small Box");
  }

  @Test
  void keysAreMadeOfCoordinates() {
    assertThat(keys(decks(TestVault.of(NOTES))))
        .containsExactly(
            "term:Widget Store:forward",
            "facet:a.md#kinds/small box",
            "term:Big Crate:forward",
            "facet:b.md#more/small box");
    assertThat(keys(decks(TestVault.of(MATRIX))))
        .contains("duty:x/vm/os", "duty:x/vm/app", "duty:x/fn/os", "duty:x/fn/app")
        .noneMatch(key -> key.contains("unseen"));
  }

  @Test
  void theFrontIsMadeClearByTheHeadingsAboveIt() {
    List<Card> cards = decks(TestVault.of(NOTES)).get(0).cards();
    assertThat(cards.get(0).context()).containsExactly("Storing");
    assertThat(cards.get(1).context()).containsExactly("Storing", "Kinds");
    assertThat(cards.get(2).back().plain()).isEqualTo("Example: A trunk. You Manage: The lid.");
  }

  @Test
  void aDutyCardTellsBothHalvesTheReasonAndTheCondition() {
    List<Card> cards = decks(TestVault.of(MATRIX)).get(0).cards();
    Card shared =
        cards.stream().filter(c -> c.id().key().equals("duty:x/vm/app")).findFirst().orElseThrow();
    assertThat(shared.front().plain())
        .isEqualTo("Virtual machine: who looks after \u201CProgram\u201D?");
    assertThat(shared.back().plain())
        .isEqualTo(
            "Shared. AWS: Offers tools. You: Uses them. Both have a part. If you ask for it: AWS."
                + " Help exists.");
    Card alone =
        cards.stream().filter(c -> c.id().key().equals("duty:x/vm/os")).findFirst().orElseThrow();
    assertThat(alone.back().plain()).isEqualTo("You. You see the store.");
    assertThat(alone.context()).containsExactly("Who does what");
    assertThat(alone.location().file().value()).isEqualTo("x.matrix.yml");
  }

  @Test
  void aMoveThatGivesAndTakesAsksWhatChanges() {
    List<Card> cards = decks(TestVault.of(MATRIX)).get(0).cards();
    Card move = cards.stream().filter(Card.MoveCard.class::isInstance).findFirst().orElseThrow();
    assertThat(move.id().key()).isEqualTo("move:x/fn/vm");
    assertThat(move.front().plain())
        .isEqualTo("What changes when you move from Function to Virtual machine?");
    assertThat(move.back().plain())
        .isEqualTo(
            "Guest system \u2013 becomes yours. Program \u2013 is shared now; your half: Uses them.");
    assertThat(decks(TestVault.of(MATRIX)))
        .filteredOn(deck -> deck.cards().contains(move))
        .extracting(Deck::source)
        .containsExactly("", "x/all");
  }

  @Test
  void aDutyThatIsNoLongerSharedAndTheProvidersStopsBeingYours() {
    assertThat(
            fronts(
                decks(
                        TestVault.of(
                            """
                            -- x.matrix.yml --
                            title: T
                            parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
                            layers: [{id: os, label: System}]
                            subjects:
                              - {id: a, label: Nodes, duties: {os: {shared: {kind: independent, provider: Makes, customer: Moves}, because: B.}}}
                              - {id: b, label: Fargate, duties: {os: {party: aws, because: A.}}}
                            """))
                    .get(0)))
        .contains("What stops being yours when you move from Nodes to Fargate?");
  }

  @Test
  void aMoveThatGivesNothingAwayAsksWhatBecomesYours() {
    assertThat(
            fronts(
                decks(
                        TestVault.of(
                            MATRIX.replace(
                                "shared: {kind: independent, provider: \"Offers tools\", customer: \"Uses them\"}",
                                "party: customer")))
                    .get(0)))
        .contains("What becomes yours when you move from Function to Virtual machine?");
  }

  @Test
  void ofALargeViewOnlyStepsAndDeclaredPairsAreAsked() {
    StringBuilder matrix =
        new StringBuilder(
            """
            -- y.matrix.yml --
            title: Steps
            parties: {aws: {label: AWS, role: provider}, you: {label: You, role: customer}}
            layers: [{id: os, label: System}]
            pairs: [[s0, s9]]
            subjects:
            """);
    for (int i = 0; i < 10; i++) {
      String party = i % 2 == 0 ? "you" : "aws";
      matrix.append("  - {id: s" + i + ", label: S" + i + ", duties: {os: " + party + "}}\n");
    }
    assertThat(keys(decks(TestVault.of(matrix.toString()))))
        .filteredOn(key -> key.startsWith("move:"))
        .hasSize(10)
        .contains("move:y/s0/s1", "move:y/s8/s9", "move:y/s0/s9");
  }

  @Test
  void aTermWithoutADefinitionHasNoCard() {
    assertThat(decks(TestVault.of("-- terms.yml --\nterms: [Widget]\n-- a.md --\nText\n")))
        .isEmpty();
  }

  @Test
  void cardsOfDefinitionsAndOfTheMatrixCanBeSwitchedOff() {
    assertThat(decks(TestVault.of(NOTES + MATRIX, config(false, true, false))))
        .extracting(Deck::kind)
        .containsOnly(Deck.Kind.ALL, Deck.Kind.MATRIX);
    assertThat(decks(TestVault.of(NOTES + MATRIX, config(true, false, false))))
        .extracting(Deck::kind)
        .containsOnly(Deck.Kind.ALL, Deck.Kind.TERMS, Deck.Kind.NOTE);
    assertThat(decks(TestVault.of(NOTES + MATRIX, config(false, false, false)))).isEmpty();
  }

  @Test
  void theReverseAsksForTheNameWithoutSayingIt() {
    List<Card> cards = decks(TestVault.of(NOTES, config(true, false, true))).get(0).cards();
    Card reverse =
        cards.stream()
            .filter(c -> c.id().key().equals("term:Widget Store:reverse"))
            .findFirst()
            .orElseThrow();
    assertThat(reverse.front().plain()).isEqualTo("A \u2026 is a place. \u2026 are dry.");
    assertThat(reverse.back().plain()).isEqualTo("Widget Store");
  }

  @Test
  void cardsThatNothingTellsApartAreReportedAndKeepIdsOfTheirOwn() {
    TestVault vault =
        TestVault.of(
            "-- a.md --\n# T\n\n- **Small Box:** Light.\n- **Small box:** Heavy.\n- **Small Box:** Red.\n");
    List<Deck> decks = decks(vault);
    assertThat(keys(decks))
        .containsExactly(
            "facet:a.md#t/small box", "facet:a.md#t/small box/2", "facet:a.md#t/small box/3");
    assertThat(decks.get(0).cards())
        .extracting(card -> card.context().get(card.context().size() - 1))
        .containsExactly("1 of 3", "2 of 3", "3 of 3");
    assertThat(vault.kinds()).containsExactly(ProblemKind.EQUAL_FRONTS, ProblemKind.EQUAL_FRONTS);
  }

  @Test
  void cardsOfNotesThatHaveOneTitleAreToldApartByTheirPaths() {
    String note = "# Notes\n\n## Kinds\n\n- **Small Box:** ";
    TestVault vault =
        TestVault.of(
            "-- one/Notes.md --\n" + note + "Light.\n-- two/Notes.md --\n" + note + "Heavy.\n");
    assertThat(decks(vault).get(0).cards())
        .extracting(Card::context)
        .containsExactly(List.of("one/Notes", "Kinds"), List.of("two/Notes", "Kinds"));
    assertThat(vault.kinds()).doesNotContain(ProblemKind.EQUAL_FRONTS);
  }

  @Test
  void aNamedBlockCallsItsCard() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            # Storing

            ## Kinds

            - **Small Box:** You carry it. ^box
            - **Small Box:** They carry it.
            - **Big Crate (BC):** ^crate
                - **Example:** A trunk. ^trunk
                - **You Manage:** The lid.
            - **Tin Can (TC):**
                - **Example:** Soup.
                - **You Manage:** The opener.

            ## Widget Store

            A Widget Store is a place. Widget stores are dry.
            They last. ^store

            ## Why are they dry? ^why

            They have a roof.

            ## Are they large?

            Yes. ^large

            ## Age

            > [!question] Are they old?
            > No.

            ^old

            One::two ^box
            """);
    assertThat(keys(decks(vault)))
        .containsExactlyInAnyOrder(
            "block:a.md#box",
            "facet:a.md#kinds/small box/2",
            "block:a.md#crate",
            "block:a.md#trunk",
            "facet:a.md#kinds/big crate (bc)/you manage",
            "facet:a.md#kinds/tin can (tc)",
            "facet:a.md#kinds/tin can (tc)/example",
            "facet:a.md#kinds/tin can (tc)/you manage",
            "block:a.md#store",
            "block:a.md#why",
            "block:a.md#large",
            "block:a.md#old");
  }

  @Test
  void theReverseOfANamedTermIsCalledByItToo() {
    String note = "-- a.md --\n# T\n\n- **Widget Store:** A place for all things. ^store\n";
    assertThat(keys(decks(TestVault.of(note, config(true, false, true)))))
        .containsExactly("block:a.md#store", "block:a.md#store:reverse");
  }
}
