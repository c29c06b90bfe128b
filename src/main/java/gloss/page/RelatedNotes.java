package gloss.page;

import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Relations;
import java.util.ArrayList;
import java.util.List;

/** The notes that belong to a note, with the reasons in words. */
final class RelatedNotes {
  private static final int MOST = 6;
  private static final int MOST_NAMES = 3;

  private RelatedNotes() {}

  static List<RelatedView> of(Planning planning, SitePath page, Note note) {
    return planning.relations().of(note).stream()
        .limit(MOST)
        .map(
            related ->
                new RelatedView(
                    related.note().title(),
                    planning.map().note(related.note().path()).from(page),
                    why(related)))
        .toList();
  }

  private static List<String> why(Relations.Related related) {
    List<String> why = new ArrayList<>();
    if (related.linksHere() && related.linkedFromHere()) {
      why.add("linked both ways");
    } else if (related.linksHere()) {
      why.add("links here");
    } else if (related.linkedFromHere()) {
      why.add("linked from here");
    }
    if (!related.terms().isEmpty()) {
      why.add("shares " + names(related.terms()));
    }
    if (!related.tags().isEmpty()) {
      why.add("tagged " + names(related.tags()));
    }
    return why;
  }

  private static String names(List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more <= 0
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
  }
}
