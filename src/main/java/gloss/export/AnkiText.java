package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.page.CardMarkup;
import gloss.page.Planning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text files that Anki imports: a few lines that say what stands in which column, then a row for
 * each card. A row has a lasting guid, so that a second import changes cards and keeps their
 * history. Texts with gaps are notes of another type and have a file of their own.
 */
public final class AnkiText {
  private static final String HEAD =
      """
      #separator:tab
      #html:true
      #guid column:1
      #notetype column:2
      #deck column:3
      #tags column:6
      """;

  /** Made once: a card stands in several decks. */
  private final Map<String, String> rows = new LinkedHashMap<>();

  public AnkiText(Planning planning, CardMarkup markup) {
    this(planning, markup, planning.study().decks());
  }

  AnkiText(Planning planning, CardMarkup markup, List<Deck> decks) {
    AnkiNotes notes = new AnkiNotes(planning.study(), markup, new HomeDecks(decks));
    List<Card> all = CardTables.all(decks);
    List<String> made = all.parallelStream().map(notes::row).toList();
    for (int i = 0; i < made.size(); i++) {
      rows.put(all.get(i).id().value(), made.get(i));
    }
  }

  /** All that have a front and a back; empty if none has. */
  public String basic(List<Card> cards) {
    return file(cards.stream().filter(card -> !isCloze(card)).toList());
  }

  /** Those with gaps; empty if there are none. */
  public String cloze(List<Card> cards) {
    return file(cards.stream().filter(AnkiText::isCloze).toList());
  }

  /** Whether a card is one of those with gaps. */
  public static boolean isCloze(Card card) {
    return card instanceof Card.ClozeCard;
  }

  private String file(List<Card> cards) {
    return cards.isEmpty()
        ? ""
        : HEAD
            + cards.stream()
                .map(card -> rows.getOrDefault(card.id().value(), ""))
                .collect(Collectors.joining());
  }
}
