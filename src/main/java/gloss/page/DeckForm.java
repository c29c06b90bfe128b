package gloss.page;

import gloss.card.Card;
import gloss.card.Deck;
import java.util.List;
import java.util.stream.Stream;

/** A form in which a deck's page offers its cards as a file. */
public enum DeckForm {
  ANKI("For Anki", ".anki.txt"),
  ANKI_CLOZE("For Anki, gaps", ".anki-cloze.txt"),
  TSV("TSV", ".tsv"),
  CSV("CSV", ".csv");

  private final String label;
  private final String end;

  DeckForm(String label, String end) {
    this.label = label;
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

  /** What the link to it says. */
  String label() {
    return label;
  }

  /** How the file's name ends. */
  public String end() {
    return end;
  }
}
