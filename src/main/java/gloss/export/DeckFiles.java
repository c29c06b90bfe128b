package gloss.export;

import gloss.card.Card;
import gloss.card.Deck;
import gloss.page.CardMarkup;
import gloss.page.DeckForm;
import gloss.page.Planning;
import gloss.path.SitePath;
import gloss.site.SiteFile;
import java.util.List;

/** The files with the cards of a deck that its page offers. */
public final class DeckFiles {
  private final Planning planning;
  private final AnkiText anki;
  private final CardTables tables;

  private DeckFiles(Planning planning) {
    this.planning = planning;
    // Pictures do not come along with one text file: Anki takes them from the site, if it can.
    this.anki =
        new AnkiText(
            planning, CardMarkup.linked(planning, file -> CardMarkup.published(planning, file)));
    this.tables = new CardTables(planning.study());
  }

  /** The files of all decks, in a fixed order. */
  public static List<SiteFile> of(Planning planning) {
    DeckFiles files = new DeckFiles(planning);
    return planning.study().decks().parallelStream()
        .flatMap(deck -> DeckForm.of(deck).stream().map(form -> files.file(deck, form)))
        .toList();
  }

  private SiteFile file(Deck deck, DeckForm form) {
    SitePath path = planning.map().deckFile(deck, form.end());
    return SiteFile.text(path, text(deck.cards(), form));
  }

  private String text(List<Card> cards, DeckForm form) {
    return switch (form) {
      case ANKI -> anki.basic(cards);
      case ANKI_CLOZE -> anki.cloze(cards);
      case TSV -> tables.tsv(cards);
      case CSV -> tables.csv(cards);
    };
  }
}
