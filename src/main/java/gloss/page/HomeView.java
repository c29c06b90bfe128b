package gloss.page;

import gloss.path.Href;
import java.util.List;
import java.util.stream.Stream;

/**
 * The home page: what is here, and where to start.
 *
 * @param title shown above all
 * @param description one sentence; may be empty
 * @param counts how much there is, each a link to its index
 * @param lead the author's own words; may be empty
 * @param notes where to start, in reading order
 * @param matrices all matrices
 * @param decks the largest decks
 * @param practise the page on which cards are practised; only there is one if there are decks
 * @param terms a sample of the glossary
 */
public record HomeView(
    String title,
    String description,
    List<CountView> counts,
    List<BodyView> lead,
    Shelf<NoteEntry> notes,
    Shelf<MatrixEntry> matrices,
    Shelf<DeckEntry> decks,
    Href practise,
    Shelf<TermEntry> terms)
    implements ShowsTexts {
  public HomeView {
    counts = List.copyOf(counts);
    lead = List.copyOf(lead);
  }

  @Override
  public Stream<BodyView> texts() {
    return lead.stream();
  }

  /**
   * How many there are of something.
   *
   * @param number such as "14"
   * @param label such as "notes"
   * @param href their index
   */
  public record CountView(String number, String label, Href href) {}
}
