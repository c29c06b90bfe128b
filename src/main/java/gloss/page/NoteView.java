package gloss.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A note as it is read.
 *
 * @param title shown as the page's heading
 * @param date of the note
 * @param status words of the status line, each a link to its notes; may be empty
 * @param tags without hash signs, each a link to its notes
 * @param facts short facts such as "4 min" and "9 cards"; may be empty
 * @param body without the heading that is the title
 * @param outline the headings of the body; shown if there are at least two
 * @param sidebar the notes around it
 * @param terms the terms that it defines
 * @param decks the deck of its cards: none or one
 * @param related notes that belong to it, the nearest first
 * @param backlinks what other notes say of it and of the terms that it defines
 * @param graph the notes and terms around it as a picture: none or one
 * @param folder what is in the folder that it leads: none or one
 * @param previous the note before it in reading order: none or one
 * @param next the note behind it: none or one
 */
public record NoteView(
    String title,
    DateView date,
    List<NavLink> status,
    List<NavLink> tags,
    List<String> facts,
    List<LanguageView> language,
    List<BodyView> body,
    List<OutlineEntry> outline,
    SidebarView sidebar,
    List<TermEntry> terms,
    List<DeckEntry> decks,
    List<RelatedView> related,
    ExcerptsView backlinks,
    List<GraphView> graph,
    List<FolderContents> folder,
    List<NavLink> previous,
    List<NavLink> next)
    implements ShowsTexts {
  public NoteView {
    status = List.copyOf(status);
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
    language = List.copyOf(language);
    body = List.copyOf(body);
    outline = List.copyOf(outline);
    terms = List.copyOf(terms);
    decks = List.copyOf(decks);
    related = List.copyOf(related);
    graph = List.copyOf(graph);
    folder = List.copyOf(folder);
    previous = List.copyOf(previous);
    next = List.copyOf(next);
  }

  @Override
  public Stream<BodyView> texts() {
    return body.stream();
  }
}
