package gloss.export;

import gloss.card.Card;
import gloss.card.CardId;
import gloss.card.Deck;
import gloss.card.Side;
import gloss.markdown.SourceRange;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.text.Html;
import java.util.List;

/** Cards that stand in no note, for tests of what becomes of them. */
final class MadeCards {
  static final Card.Origin OWLS =
      new Card.Origin(new Location(new SourcePath("Owls.md"), 7, 1, ""), List.of("Owls"), "fact");

  private MadeCards() {}

  static Card question(String front, String back) {
    return question(front, back, OWLS);
  }

  static Card question(String front, String back, Card.Origin origin) {
    return new Card.QuestionCard(
        new CardId("question:Owls.md#" + front), text(front), text(back), origin);
  }

  static Card choice(String front, List<String> options, List<Integer> keys, String why) {
    return new Card.ChoiceCard(
        new CardId("choice:Owls.md#" + front),
        text(front),
        options.stream().map(MadeCards::text).toList(),
        keys,
        text(why),
        OWLS);
  }

  static Card cloze(String anki) {
    Passage passage = new Passage(new SourcePath("Owls.md"), new SourceRange(0, 1));
    Side side =
        new Side.OfCloze(
            passage, List.of(), anki, new Html(Html.escaped(anki).replace("\n", "<br>")));
    return new Card.ClozeCard(new CardId("cloze:Owls.md#" + anki + "/1"), side, side, OWLS);
  }

  /** As a build makes them: the deck of all cards, and that of their note. */
  static List<Deck> decks(Card... cards) {
    return List.of(
        new Deck(Deck.Kind.ALL, "", "All cards", List.of(cards)),
        new Deck(Deck.Kind.NOTE, "Owls.md", "Owls of the night", List.of(cards)));
  }

  private static Side text(String plain) {
    return new Side.OfText(plain);
  }
}
