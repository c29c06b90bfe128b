package gloss.page;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.note.Note;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Notes in lists. */
final class NoteEntries {
  /** The rest stand on the note's own page: a list must not grow with the tags of one note. */
  private static final int MOST_TAGS = 20;

  private NoteEntries() {}

  static NoteEntry of(Planning planning, SitePath page, Note note) {
    List<String> facts = new ArrayList<>();
    planning
        .find()
        .deckOf(note)
        .ifPresent(deck -> facts.add(planning.phrases().say("count.cards", deck.cards().size())));
    return new NoteEntry(
        note.title(),
        planning.map().note(note.path()).from(page),
        summary(note),
        DateView.of(note.properties().date(), planning.phrases()),
        facts,
        planning.tags(page, note, MOST_TAGS));
  }

  /** The author's description, else the beginning of the first paragraph. */
  static String summary(Note note) {
    if (!note.properties().description().isEmpty()) {
      return note.properties().description();
    }
    return note.tree().blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> PlainText.of(((Block.Paragraph) b).content()).strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(Heads::shortened)
        .orElse("");
  }

  /** The deck of a note: none or one. */
  static List<DeckEntry> decks(Planning planning, SitePath page, Note note) {
    return planning.find().deckOf(note).map(d -> DeckIndexPages.entry(planning, page, d)).stream()
        .toList();
  }
}
