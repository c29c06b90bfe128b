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
 * @param notes where to start
 * @param ways folders, tags and statuses, as far as there are any
 * @param recent what was changed last and is not among those to start with; newest first
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
    List<WayView> ways,
    List<RecentView> recent,
    Shelf<MatrixEntry> matrices,
    Shelf<DeckEntry> decks,
    Href practise,
    Shelf<TermEntry> terms)
    implements ShowsTexts {
  public HomeView {
    counts = List.copyOf(counts);
    lead = List.copyOf(lead);
    recent = List.copyOf(recent);
    ways = List.copyOf(ways);
  }

  @Override
  public Stream<BodyView> texts() {
    return lead.stream();
  }

  /**
   * Some of the folders or labels, with the way to the rest.
   *
   * @param title what they are
   * @param all the index of all of them; none if all are here
   */
  public record WayView(String title, List<TreeEntry> entries, List<NavLink> all) {

    public WayView {
      entries = List.copyOf(entries);
      all = List.copyOf(all);
    }
  }

  /** A note with the day of its last change. */
  public record RecentView(String title, Href href, DateView date) {}

  /**
   * How many there are of something.
   *
   * @param number such as "14"
   * @param label such as "notes"
   * @param href their index
   */
  public record CountView(String number, String label, Href href) {}
}
