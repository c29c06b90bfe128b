package gloss.page;

import gloss.asset.ScriptUse;
import gloss.markdown.PlainText;
import gloss.note.Note;
import gloss.path.SitePath;
import java.util.List;
import java.util.stream.IntStream;

/** A page for each note. */
final class NotePages implements PageKind {
  private static final int WORDS_A_MINUTE = 220;

  /** How many notes are named that link to one. */
  private static final int MOST_BACKLINKS = 25;

  @Override
  public String name() {
    return "note";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Note> notes = planning.study().notes();
    NoteNeighbours neighbours = new NoteNeighbours(planning);
    return IntStream.range(0, notes.size())
        .parallel()
        .mapToObj(i -> page(planning, neighbours, i))
        .toList();
  }

  private Page page(Planning planning, NoteNeighbours neighbours, int index) {
    Note note = planning.study().notes().get(index);
    SitePath path = planning.map().note(note.path());
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                note.title(),
                NoteEntries.summary(note),
                "notes",
                ScriptUse.READING,
                neighbours.breadcrumbs(path, note));
    return new Page(this, path, head, () -> view(planning, neighbours, path, index));
  }

  private static NoteView view(
      Planning planning, NoteNeighbours neighbours, SitePath path, int index) {
    List<Note> notes = planning.study().notes();
    Note note = notes.get(index);
    return new NoteView(
        note.title(),
        DateView.of(note.properties().date(), planning.phrases()),
        planning.status(path, note),
        planning.tags(path, note),
        facts(planning, note),
        LanguageView.of(planning, note),
        new Bodies(planning, path).body(note),
        Outlines.of(note, planning.phrases()),
        neighbours.sidebar(path, note),
        terms(planning, path, note),
        NoteEntries.decks(planning, path, note),
        RelatedNotes.of(planning, path, note),
        backlinks(planning, path, note),
        LocalGraph.of(planning, path, note),
        FolderPages.ledBy(planning, note),
        index == 0 ? List.of() : List.of(link(planning, path, notes.get(index - 1))),
        index + 1 == notes.size()
            ? List.of()
            : List.of(link(planning, path, notes.get(index + 1))));
  }

  private static NavLink link(Planning planning, SitePath page, Note note) {
    return NavLink.of(note.title(), planning.map().note(note.path()).from(page));
  }

  private static List<String> facts(Planning planning, Note note) {
    String text = PlainText.ofBlocks(note.tree().blocks());
    long words = text.chars().filter(c -> c == ' ').count() + 1;
    return text.isBlank()
        ? List.of()
        : List.of(
            planning
                .phrases()
                .say("note.minutes", Math.max(1, Math.round((double) words / WORDS_A_MINUTE))));
  }

  private static List<TermEntry> terms(Planning planning, SitePath page, Note note) {
    return planning.find().termsIn(note.path()).stream()
        .map(term -> TermIndexPages.entry(planning, page, term))
        .toList();
  }

  /** Links to the note, then mentions of its terms: many vaults have no other links. */
  private static ExcerptsView backlinks(Planning planning, SitePath page, Note note) {
    Excerpts excerpts = new Excerpts(planning, page, MOST_BACKLINKS);
    planning.study().links().to(note.path()).stream()
        .filter(link -> !link.from().equals(note.path()))
        .forEach(excerpts::add);
    planning.find().termsIn(note.path()).stream()
        .flatMap(term -> planning.find().mentionsOf(term.name()).stream())
        .filter(mention -> mention.linked() && !mention.note().equals(note.path()))
        .forEach(excerpts::add);
    return excerpts.view();
  }
}
