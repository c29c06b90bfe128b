package gloss.page;

import gloss.note.Note;
import gloss.path.SitePath;
import gloss.text.NaturalOrder;
import java.util.Comparator;
import java.util.List;

/**
 * The notes that were changed last. A small site has none of its own: its few notes are in sight
 * anyway. Nor has one whose notes all bear the same date, which is that of a copy.
 */
final class RecentNotes {
  private static final int MOST = 6;
  private static final int FEWEST = 3;

  /** A site of fewer notes is seen at one glance. */
  private static final int FEWEST_NOTES = 12;

  private RecentNotes() {}

  /**
   * The notes, newest first.
   *
   * @param shown those that stand on the page already
   */
  static List<HomeView.RecentView> of(Planning planning, SitePath page, List<Note> shown) {
    List<Note> notes = planning.study().notes();
    List<String> dates =
        notes.stream().map(RecentNotes::date).filter(d -> !d.isEmpty()).distinct().toList();
    if (notes.size() < FEWEST_NOTES || dates.size() < 2) {
      return List.of();
    }
    List<HomeView.RecentView> recent =
        notes.stream()
            .filter(
                note ->
                    !date(note).isEmpty()
                        && shown.stream().noneMatch(n -> n.path().equals(note.path())))
            .sorted(
                Comparator.comparing(RecentNotes::date)
                    .reversed()
                    .thenComparing(note -> note.path().value(), NaturalOrder.BY_NAME))
            .limit(MOST)
            .map(
                note ->
                    new HomeView.RecentView(
                        note.title(),
                        planning.map().note(note.path()).from(page),
                        DateView.of(date(note), planning.phrases())))
            .toList();
    return recent.size() < FEWEST ? List.of() : recent;
  }

  /** The day of a note as {@code 2025-06-15}; empty if nothing tells it. */
  private static String date(Note note) {
    return note.properties().date();
  }
}
