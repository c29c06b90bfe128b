package gloss.glossary;

import gloss.config.SiteConfig.Mentions;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.note.Note;
import gloss.note.Section;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides for one note which mentions become links, in the order of the text. By default less is
 * linked rather than too much.
 */
final class MentionPolicy {
  private final Note note;
  private final Mentions mode;
  private final Map<String, List<SourceRange>> own;
  private final TableHeads heads;
  private final SortedSet<String> linked = new TreeSet<>();

  MentionPolicy(Note note, Mentions mode, Map<String, List<SourceRange>> own) {
    this.note = note;
    this.mode = mode;
    this.own = own;
    this.heads = TableHeads.of(note);
  }

  /**
   * Which rule links the mention or keeps it from being linked.
   *
   * @param partOfName whether it is a part of a longer name
   */
  Mention.Why judge(TextRun run, Term term, SourceRange range, boolean partOfName) {
    if (run.heading()) {
      return Mention.Why.HEADING;
    } else if (own.getOrDefault(term.name(), List.of()).stream().anyMatch(p -> p.contains(range))) {
      return Mention.Why.OWN_PLACE;
    } else if (!term.reach().holds(note.path())) {
      return Mention.Why.OTHER_FOLDER;
    } else if (partOfName) {
      return Mention.Why.LONGER_NAME;
    }
    Mention.Why why =
        switch (mode) {
          case ALL -> Mention.Why.ALL;
          case FIRST_PER_NOTE -> first("", term, Mention.Why.FIRST_IN_NOTE);
          case FIRST_PER_SECTION -> first(section(range), term, Mention.Why.FIRST_IN_SECTION);
        };
    return !why.links() && heads.isHead(run, range) ? Mention.Why.TABLE_HEAD : why;
  }

  private Mention.Why first(String place, Term term, Mention.Why why) {
    return linked.add(place + "\n" + term.name()) ? why : Mention.Why.NOT_FIRST;
  }

  private String section(SourceRange range) {
    List<Section> sections = note.sections();
    int low = 0;
    int high = sections.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sections.get(middle).heading().start() <= range.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Integer.toString(low);
  }
}
