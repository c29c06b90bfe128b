package gloss.card;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.golden.Vaults;
import gloss.note.written.Schedule;
import gloss.study.Study;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write as cards, and what only looks like it. */
class WrittenCardsTest {
  private static final String TAGGED = "-- Note.md --\n---\ntags: flashcards\n---\n";
  private static final String UNTAGGED = "-- Note.md --\n";

  private static List<Card> cards(String vault) {
    Study study = Vaults.study("-- site.yml --\ncards: {definitions: off}\n" + vault);
    return study.decks().isEmpty() ? List.of() : study.decks().get(0).cards();
  }

  private static List<String> sides(String vault) {
    return cards(vault).stream()
        .map(card -> card.front().plain() + " | " + card.back().plain())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is a quay?::A wall.",
        "What is a quay? :: A wall.",
        "What is a quay?:: A wall. <!--SR:!2025-01-31,4,270-->",
        "- What is a quay?::A wall.\n<!--SR:!2025-01-31,4,270-->",
        "1. What is a quay?::A wall. ^quay-1",
        "- [ ] What is a quay?::A wall.",
        "> What is a quay?::A wall.",
        "What is a **quay**?::A *wall*.",
        "What is a [[Note|quay]]?::A `wall`.",
        "What is a quay?::A wall.\n---",
        "Above.\nWhat is a quay?::A wall.\nBelow.",
        "What is a quay?::A wall.\r\n\r\n",
      })
  void aLineWithTwoColonsIsACardInATaggedNote(String line) {
    assertThat(sides(TAGGED + line)).containsExactly("What is a quay? | A wall.");
  }

  @Test
  void threeColonsAskBothWays() {
    List<Card> cards = cards(TAGGED + "quay:::Kai");
    assertThat(cards).extracting(card -> card.front().plain()).containsExactly("quay", "Kai");
    assertThat(cards).extracting(Card::fact).containsOnly("question:Note.md#quay");
    assertThat(cards)
        .extracting(card -> card.id().key())
        .containsExactly("question:Note.md#quay", "question:Note.md#quay:reverse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "std::vector<int> is a list",
        "Use std::vector here",
        "call Foo::bar() first",
        "my_space::my_name",
        "Template: AWS::S3::Bucket",
        "AWS::Region",
        "[Math]::Round(2.5)",
        "fe80::1 is local",
        "Block 2001:db8::/32 and ::1",
        "arn:aws:s3:::bucket/key",
        "https://example.org/a::b",
        "`a::b`",
        "[a::b](https://example.org/)",
        "[[Note|a::b]]",
        "status:: done",
        "Tags:: one, two",
        "a text with [key:: value] in it",
        "a text with (key:: value) in it",
        "a \\:: b",
        "four::::colons",
        "::front is missing",
        "back is missing::",
        "$a::b$ is a formula",
        "# Heading::text",
        "| a::b | c |\n|---|---|\n| d::e | f |",
        "```\na::b\n```",
        "    a::b",
        "<div>a::b</div>",
        "<!-- a::b -->",
        "%%a::b%%",
        "```\n<!--SR:!2025-01-31,4,270-->\n```",
      })
  void whatOnlyLooksLikeOneIsText(String text) {
    assertThat(cards(TAGGED + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is a quay?::A wall.",
        "What is a quay?:::A wall.",
        "User:: hi\nModel:: hello",
        "A ==quay== is a wall.",
        "A {{quay}} is a wall.",
        "{{title}}",
        "## Open questions\n\n?\n\nText.",
        "## Remark\n?\nText.",
        "Really\n?",
        "> What\n> ?\n> Who",
        "```\nfront\n?\nback\n```",
        "The drive C: is [full]",
        "A: first\nB: second\nC: third [one]",
        "Q: a label without an answer",
        "Use #card to make one",
      })
  void withoutATagColonsAndMarksAreText(String text) {
    assertThat(cards(UNTAGGED + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "front\n?\nback",
        "front\r\n?\r\nback\r\n",
        "before\n\nfront\n?\nback\n\nafter",
        "before\n<!--SR:!2025-01-31,4,270-->\nfront\n?\nback\n<!--SR:!2025-01-31,4,270-->\nafter",
        "# Heading\nfront\n?\nback",
        "- front\n?\n- back",
        "> front\n?\n> back",
        "- front\n  ?\n  back",
        "front\n?\nback\n---",
        "Q: front\nA: back",
        "Q: front\nA: back\n---\nText.",
        "front #card\nback",
        "front #card #other\n\nback\n\nafter",
        "- front #card\n  - back",
        "# front #card\n\nback",
        "> [!card] front\n> back",
        "> [!card]- front\n> back",
      })
  void theseFormsNeedNoTag(String text) {
    assertThat(sides(UNTAGGED + text)).containsExactly("front | back");
  }

  @Test
  void aFenceBelongsToACardWithItsBlankLines() {
    assertThat(sides(UNTAGGED + "front\n```\na\n\nb\n```\n?\nback\n~~~\nc\n\nd\n~~~\n\nafter"))
        .containsExactly("front a\n\nb | back c\n\nd");
  }

  @Test
  void anAnswerToALabelGoesOnOverBlankLinesIfSomethingEndsIt() {
    assertThat(sides(UNTAGGED + "Q: one\nA: two\n\nmore\n\nQ: three\nA: four\n\nno more"))
        .containsExactly("one | two more", "three | four");
  }

  @Test
  void theFirstQuestionMarkParts() {
    assertThat(sides(UNTAGGED + "a\n?\nb\n?\nc")).containsExactly("a | b ? c");
    assertThat(sides(UNTAGGED + "a\n??\nb")).containsExactly("a | b", "b | a");
  }

  @Test
  void eachGapIsAskedWhileTheOthersAreShown() {
    assertThat(sides(TAGGED + "A ==quay== is a ==wall==^[of stone]."))
        .containsExactly(
            "A [...] is a wall. | A quay is a wall.",
            "A quay is a [of stone]. | A quay is a wall.");
  }

  @Test
  void numbersPutGapsTogetherAndLettersSayWhatEachCardDoes() {
    assertThat(sides(TAGGED + "==2;;a;;hint== ==1;;b== ==c==[^2]"))
        .containsExactly("a [...] c | a b c", "[hint] b [...] | a b c");
    assertThat(sides(TAGGED + "==a==[^ash] ==b==[^has]"))
        .containsExactly("[...] [...] | a [...]", "a [...] | a b");
  }

  @Test
  void ankisGapsNeedNoTagAndComeFirst() {
    List<Card> cards = cards(TAGGED + "{{c1::Quay}} and {{c2::`pier`::in water}} ==mark==");
    assertThat(cards)
        .extracting(card -> card.front().plain())
        .containsExactly("[...] and pier mark", "Quay and [in water] mark");
    assertThat(cards)
        .extracting(WrittenCardsTest::anki)
        .containsExactly("{{c1::Quay}} and pier mark", "Quay and {{c1::pier::in water}} mark");
    assertThat(cards(UNTAGGED + "{{c1::Quay}}")).hasSize(1);
  }

  private static String anki(Card card) {
    return ((Side.OfCloze) card.front()).anki().markup();
  }

  @Test
  void ankisGapsMayHoldOthers() {
    String text = UNTAGGED + "The {{c1::old {{c2::quay::of stone}} wall::what}} holds.";
    assertThat(sides(text))
        .containsExactly(
            "The [what] holds. | The old quay wall holds.",
            "The old [of stone] wall holds. | The old quay wall holds.");
    assertThat(cards(text))
        .extracting(WrittenCardsTest::anki)
        .containsExactly(
            "The {{c1::old quay wall::what}} holds.", "The old {{c1::quay::of stone}} wall holds.");
    assertThat(sides(UNTAGGED + "{{c1::a {{c1::b}} c}} {{c2::d"))
        .containsExactly("[...] {{c2::d | a b c {{c2::d");
    assertThat(sides(UNTAGGED + "{{c1::{{c2::a}} b}} {{c3::c}}"))
        .containsExactly("[...] c | a b c", "[...] b c | a b c", "a b [...] | a b c");
  }

  @Test
  void bracesInCodeAndFormulasEndNoAnswer() {
    String text =
        UNTAGGED
            + "{{c1::`a}}b`::code}} and {{c2::$\\frac{1}{x^{2}}$}} and `{{c3::x}}` {{c4::`s::t`}}";
    assertThat(sides(text))
        .allMatch(sides -> sides.endsWith("| a}}b and 1/x² and {{c3::x}} s::t"))
        .hasSize(3);
    assertThat(cards(text))
        .extracting(WrittenCardsTest::anki)
        .containsExactly(
            "{{c1::a}<!-- -->}b::code}} and $\\frac{1}{x^{2}}$ and {<!-- -->{c3::x}} s::t",
            "a}}b and {{c1::$\\frac{1}{x^{2}<!-- -->}$}} and {<!-- -->{c3::x}} s::t",
            "a}}b and $\\frac{1}{x^{2}}$ and {<!-- -->{c3::x}} {{c1::s:<!-- -->:t}}");
    assertThat(sides(UNTAGGED + "{{c1::$5}} or {{c2::5$}}")).hasSize(2);
  }

  @Test
  void settingsChooseTheMarksOfGaps() {
    String vault = "-- Note.md --\n---\ntags: flashcards\n---\n**bold** ==mark== {{brace::hint}}";
    Study study = Vaults.study("-- site.yml --\ncards: {clozes: [braces, bold]}\n" + vault);
    assertThat(study.decks().get(0).cards())
        .extracting(card -> card.front().plain())
        .containsExactly("bold mark [hint]");
  }

  @Test
  void bracketsAreGapsBehindTheirLabel() {
    assertThat(sides(UNTAGGED + "C: A [quay] is a [wall](https://example.org/)."))
        .containsExactly("A [...] is a wall. | A quay is a wall.");
  }

  @Test
  void aTagAFolderOrAStateOptsIn() {
    String line = "quay::wall\n";
    assertThat(cards(UNTAGGED + "#flashcards\n" + line)).hasSize(1);
    assertThat(cards(UNTAGGED + "Tags : #flashcards/sea\nStatus : #child\n\n" + line)).hasSize(1);
    assertThat(cards(UNTAGGED + line + "pier::bridge\n<!--SR:!2025-01-31,4,270-->")).hasSize(2);
    assertThat(
            Vaults.study("-- site.yml --\ncards: {folders: [Sea/]}\n-- Sea/Note.md --\n" + line)
                .cardCount())
        .isEqualTo(1);
  }

  @Test
  void aBlocksNameIsTheCardsName() {
    assertThat(cards(TAGGED + "quay:::wall ^q1\n\nA ==pier==. ^q2"))
        .extracting(card -> card.id().key())
        .containsExactly("block:Note.md#q1", "block:Note.md#q1:reverse", "block:Note.md#q2/1");
  }

  @Test
  void linesOfTagsHoldUntilTheNextAndATagBeforeACardForItAlone() {
    String note =
        """
        a::1

        #flashcards/sea/port #flashcards/misc
        b::2

        #flashcards/own c::3

        d::4

        #flashcards
        e::5
        """;
    assertThat(cards("-- Note.md --\n---\ntags: [flashcards/all]\n---\n" + note))
        .extracting(Card::decks)
        .containsExactly(
            List.of("all"),
            List.of("sea/port", "misc"),
            List.of("own"),
            List.of("sea/port", "misc"),
            List.of());
  }

  @Test
  void foldersAreDecksOnRequest() {
    assertThat(cards("-- Sea/Port/Note.md --\nquay\n?\nwall\n"))
        .extracting(Card::decks)
        .containsOnly(List.of());
    Study study =
        Vaults.study(
            """
            -- site.yml --
            cards: {folders-are-decks: on}
            -- Sea/Port/Note.md --
            quay
            ?
            wall
            """);
    assertThat(study.decks())
        .filteredOn(deck -> deck.kind() == Deck.Kind.TAG)
        .extracting(deck -> deck.source() + " " + deck.title())
        .containsExactly("sea Sea", "sea/port Sea › Port");
  }

  @Test
  void statesAreKeptOnRequestOnly() {
    String note =
        """
        quay:::wall
        <!--SR:!2025-01-31,4,270!2000-01-01,1,250-->
        pier::bridge <!--SR:!fsrs,2025-02-01T08:00:00.000Z,7,3.1,5.2,2,4,0,0,2025-01-25-->
        """;
    assertThat(states(cards(TAGGED + note))).containsExactly(List.of(), List.of(), List.of());
    Study study = Vaults.study("-- site.yml --\ncards: {import-schedule: on}\n" + TAGGED + note);
    assertThat(states(study.decks().get(0).cards()))
        .containsExactly(
            List.of(new Schedule(LocalDate.of(2025, 1, 31), 4, 270)),
            List.of(),
            List.of(new Schedule(LocalDate.of(2025, 2, 1), 7, 0)));
  }

  private static List<List<Schedule>> states(List<Card> cards) {
    return cards.stream().map(card -> ((Card.QuestionCard) card).origin().schedule()).toList();
  }

  @Test
  void aHeadingAsksWhereTheAuthorWantsCards() {
    List<Card> cards = cards(TAGGED + "# Sea\n## What is a quay?\n?\nA wall.");
    assertThat(cards).extracting(card -> card.front().plain()).containsExactly("What is a quay?");
    assertThat(cards.get(0).context()).containsExactly("Sea");
  }

  @Test
  void equalQuestionsOfANoteHaveNamesOfTheirOwn() {
    assertThat(cards(TAGGED + "quay::wall\n\nQuay::harbour"))
        .extracting(card -> card.id().key())
        .containsExactly("question:Note.md#quay", "question:Note.md#quay/2");
  }
}
