package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.study.Study;
import java.util.List;

/** Cards in plain text as tables for other programs, one card a row. */
public final class CardTables {
  private static final List<String> COLUMNS = List.of("front", "back", "deck", "kind", "id");

  private final HomeDecks homes;
  private final CardWords words;

  public CardTables(Study study) {
    this(study.decks());
  }

  CardTables(List<Deck> decks) {
    this.homes = new HomeDecks(decks);
    this.words = new CardWords(all(decks));
  }

  /** Front, tab, back: what programs that learn vocabulary take. No row is their names. */
  public String tsv(List<Card> cards) {
    StringBuilder out = new StringBuilder();
    for (Card card : cards) {
      out.append(oneLine(words.front(card))).append('\t');
      out.append(oneLine(CardWords.back(card))).append('\n');
    }
    return out.toString();
  }

  /** Comma-separated values; the first row names the columns. */
  public String csv(List<Card> cards) {
    Csv table = new Csv().add(COLUMNS);
    for (Card card : cards) {
      table.add(
          List.of(
              words.front(card),
              CardWords.back(card),
              homes.name(card),
              card.kind(),
              card.id().value()));
    }
    return table.toString();
  }

  /** Each card once, in the order of the deck that holds all. */
  public static List<Card> all(Study study) {
    return all(study.decks());
  }

  static List<Card> all(List<Deck> decks) {
    return decks.stream()
        .filter(deck -> deck.kind() == Deck.Kind.ALL)
        .flatMap(deck -> deck.cards().stream())
        .toList();
  }

  /** The table knows no quotes: what would end a field or a row is a blank. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
