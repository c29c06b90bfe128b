package gloss.matrix.draft;

import gloss.matrix.Party;
import java.util.List;

/**
 * A matrix as far as a note says it: complete but for the duties that somebody must still confirm.
 *
 * @param source the note, for people
 * @param layers in the order in which the note names them
 * @param views the tables and lists of the note; empty if there is only one
 */
public record MatrixDraft(
    String title,
    String source,
    List<Party> parties,
    List<DraftLayer> layers,
    List<DraftSubject> subjects,
    List<DraftView> views) {
  public MatrixDraft {
    parties = List.copyOf(parties);
    layers = List.copyOf(layers);
    subjects = List.copyOf(subjects);
    views = List.copyOf(views);
  }

  /**
   * What the note says, word for word.
   *
   * @param line in the note, from 1
   */
  public record Quote(String text, int line) {}

  /**
   * A row.
   *
   * @param terms other names, from brackets in the note
   * @param line where the note names it first
   */
  public record DraftLayer(String id, String label, List<String> terms, int line) {
    public DraftLayer {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A column.
   *
   * @param note a wikilink target; empty if none can be written
   * @param remarks what the note says about it that fills no cell by itself
   * @param duties one for each layer of the views that show it, in the order of the layers
   */
  public record DraftSubject(
      String id, String label, String note, List<Quote> remarks, List<DraftDuty> duties) {
    public DraftSubject {
      remarks = List.copyOf(remarks);
      duties = List.copyOf(duties);
    }
  }

  /**
   * A cell.
   *
   * @param party the id of the one that holds it; empty if the note does not say, or says several
   * @param quotes what the note says, in its order
   */
  public record DraftDuty(String layer, String party, List<Quote> quotes) {
    public DraftDuty {
      quotes = List.copyOf(quotes);
    }

    /** Whether somebody must still say who holds it. */
    public boolean open() {
      return party.isEmpty();
    }
  }

  /**
   * Subjects that stand together in the note, by their ids.
   *
   * @param layers of which the note speaks there, by their ids; empty if it speaks of all alike
   */
  public record DraftView(String id, String label, List<String> subjects, List<String> layers) {
    public DraftView {
      subjects = List.copyOf(subjects);
      layers = List.copyOf(layers);
    }
  }

  /** How many cells there are. */
  public int duties() {
    return subjects.stream().mapToInt(subject -> subject.duties().size()).sum();
  }

  /** How many of them nobody has said anything about, or several things. */
  public int open() {
    return (int)
        subjects.stream().flatMap(s -> s.duties().stream()).filter(DraftDuty::open).count();
  }
}
