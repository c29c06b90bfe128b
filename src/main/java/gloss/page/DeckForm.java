package gloss.page;

import gloss.card.Card;
import gloss.card.Deck;
import java.util.List;
import java.util.stream.Stream;

/** A form in which a deck's page offers its cards as a file. */
public enum DeckForm {
  ANKI("deck.anki", ".anki.txt"),
  ANKI_CLOZE("deck.anki-gaps", ".anki-cloze.txt"),
  TSV("deck.tsv", ".tsv"),
  CSV("deck.csv", ".csv");

  private final String phrase;
  private final String end;

  DeckForm(String phrase, String end) {
    this.phrase = phrase;
    this.end = end;
  }

  /** The forms that a deck has: for Anki, texts with gaps and other cards go apart. */
  public static List<DeckForm> of(Deck deck) {
    long gaps = deck.cards().stream().filter(Card.ClozeCard.class::isInstance).count();
    return Stream.of(values())
        .filter(form -> form != ANKI || gaps < deck.cards().size())
        .filter(form -> form != ANKI_CLOZE || gaps > 0)
        .toList();
  }

  /** The key of what the link to it says. */
  String phrase() {
    return phrase;
  }

  /** How the file's name ends. */
  public String end() {
    return end;
  }
}
