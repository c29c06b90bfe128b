package gloss.page;

import gloss.path.Anchor;
import java.util.List;
import java.util.stream.Stream;

/**
 * All notes on one page.
 *
 * @param title of the site
 * @param description of the site; may be empty
 * @param count such as "22 notes"
 * @param lead what the home page begins with; may be empty
 * @param notes in reading order
 * @param terms the glossary, at the end: those with a definition
 */
public record AllNotesView(
    String title,
    String description,
    String count,
    List<BodyView> lead,
    List<PrintedNote> notes,
    List<PrintedTerm> terms)
    implements ShowsTexts {
  public AllNotesView {
    lead = List.copyOf(lead);
    notes = List.copyOf(notes);
    terms = List.copyOf(terms);
  }

  /**
   * A note.
   *
   * @param body without the heading that is the title, empty if nothing is left; its ids begin with
   *     that of the note
   */
  public record PrintedNote(Anchor id, String title, DateView date, List<BodyView> body) {
    public PrintedNote {
      body = List.copyOf(body);
    }
  }

  /**
   * A term.
   *
   * @param definition plain, never empty
   */
  public record PrintedTerm(Anchor id, String name, List<String> aliases, String definition) {
    public PrintedTerm {
      aliases = List.copyOf(aliases);
    }
  }

  @Override
  public Stream<BodyView> texts() {
    return Stream.concat(lead.stream(), notes.stream().flatMap(note -> note.body().stream()));
  }
}
