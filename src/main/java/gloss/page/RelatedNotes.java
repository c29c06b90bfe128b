package gloss.page;

import gloss.language.Phrases;
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
                    why(planning.phrases(), related)))
        .toList();
  }

  private static List<String> why(Phrases phrases, Relations.Related related) {
    List<String> why = new ArrayList<>();
    if (related.linksHere() && related.linkedFromHere()) {
      why.add(phrases.say("related.both"));
    } else if (related.linksHere()) {
      why.add(phrases.say("related.here"));
    } else if (related.linkedFromHere()) {
      why.add(phrases.say("related.from"));
    }
    if (!related.terms().isEmpty()) {
      why.add(phrases.say("related.shares", names(phrases, related.terms())));
    }
    if (!related.tags().isEmpty()) {
      why.add(phrases.say("related.tagged", names(phrases, related.tags())));
    }
    return why;
  }

  private static String names(Phrases phrases, List<String> names) {
    int more = names.size() - MOST_NAMES;
    return more <= 0
        ? String.join(", ", names)
        : phrases.say("related.more", String.join(", ", names.subList(0, MOST_NAMES)), more);
  }
}
