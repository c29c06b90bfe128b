package gloss.study;

import gloss.config.SiteConfig.OrderEntry;
import gloss.markdown.LinkTarget;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which order notes are read: as the settings say, the rest naturally by path. */
final class ReadingOrder {
  private static final int MOST_NAMED = 3;
  private static final SourcePath SETTINGS = new SourcePath("site.yml");

  private final NoteIndex index;
  private final Problems problems;
  private final Map<SourcePath, Note> ordered = new LinkedHashMap<>();
  private final List<OrderEntry> gone = new ArrayList<>();

  private ReadingOrder(NoteIndex index, Problems problems) {
    this.index = index;
    this.problems = problems;
  }

  /**
   * The notes, each once. A line of the settings that names no note is a problem, alone if it seems
   * to be misspelt, else together with the others: whoever put other notes in place of those that
   * were here has one thing to do, not one for each. A line that names a note which is not among
   * those to order says nothing.
   */
  static List<Note> of(
      List<Note> notes, List<OrderEntry> wanted, NoteIndex index, Problems problems) {
    ReadingOrder order = new ReadingOrder(index, problems);
    wanted.forEach(order::next);
    order.reportGone();
    Set<SourcePath> among = new TreeSet<>();
    notes.forEach(note -> among.add(note.path()));
    order.ordered.keySet().retainAll(among);
    List<Note> rest = new ArrayList<>(notes);
    rest.sort(Comparator.comparing((Note n) -> n.path().value(), NaturalOrder.BY_NAME));
    rest.forEach(order::next);
    return List.copyOf(order.ordered.values());
  }

  private void next(Note note) {
    ordered.putIfAbsent(note.path(), note);
  }

  private void next(OrderEntry entry) {
    Resolution target = index.resolve(SETTINGS, new LinkTarget(entry.note(), List.of(), ""));
    if (target instanceof Resolution.NoteFound found) {
      next(found.note());
    } else if (target instanceof Resolution.Ambiguous several) {
      next(several.taken().note());
    } else {
      String near = target instanceof Resolution.Missing missing ? missing.suggestion() : "";
      if (near.isEmpty()) {
        gone.add(entry);
      } else {
        problems.add(problem(List.of(entry)).meaning(near));
      }
    }
  }

  private void reportGone() {
    if (!gone.isEmpty()) {
      problems.add(problem(gone));
    }
  }

  /** At the first of the lines. */
  private static Problem problem(List<OrderEntry> entries) {
    int many = entries.size();
    int shown = many <= MOST_NAMED + 1 ? many : MOST_NAMED;
    String names =
        String.join(", ", entries.subList(0, shown).stream().map(OrderEntry::note).toList());
    return Problem.of(
        ProblemKind.ORDER_NAMES_NO_NOTE,
        entries.get(0).location(),
        many == 1 ? "a note" : many + " notes",
        shown == many ? names : names + " and " + (many - shown) + " more");
  }
}
