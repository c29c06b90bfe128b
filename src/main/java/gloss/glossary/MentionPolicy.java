package gloss.glossary;

import gloss.config.SiteConfig.Mentions;
import gloss.markdown.SourceRange;
import gloss.markdown.TextRun;
import gloss.note.Note;
import gloss.note.Section;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final List<SourceRange> tables = new ArrayList<>();
  private final TableHeads heads;
  private final SortedSet<String> linked = new TreeSet<>();

  MentionPolicy(Note note, Mentions mode, Map<String, List<SourceRange>> own) {
    this.note = note;
    this.mode = mode;
    this.own = own;
    if (mode == Mentions.FIRST_PER_SECTION) {
      Tables.of(note).forEach(table -> tables.add(table.range()));
    }
    this.heads = TableHeads.of(note);
  }

  /**
   * Which rule links the mention or keeps it from being linked.
   *
   * @param match where it stands in the run
   * @param partOfName whether it is a part of a longer name
   */
  Mention.Why judge(TextRun run, TermMatch match, Term term, boolean partOfName) {
    SourceRange range = run.source(match.start(), match.end());
    if (isOptedOut(range)) {
      return Mention.Why.OPTED_OUT;
    } else if (run.heading()) {
      return Mention.Why.HEADING;
    } else if (Identifiers.hold(run.text(), match.start(), match.end())) {
      return Mention.Why.IDENTIFIER;
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
          case FIRST_PER_SECTION -> firstInSection(range, term);
        };
    boolean once = !why.links() || why == Mention.Why.FIRST_IN_TABLE;
    return once && heads.isHead(run, range) ? Mention.Why.TABLE_HEAD : why;
  }

  /** A table is read by itself, so a term is linked once in it, too. */
  private Mention.Why firstInSection(SourceRange range, Term term) {
    Mention.Why inSection = first(section(range), term, Mention.Why.FIRST_IN_SECTION);
    Optional<SourceRange> table = tables.stream().filter(t -> t.contains(range)).findFirst();
    if (table.isEmpty()) {
      return inSection;
    }
    Mention.Why inTable = first("table " + table.get().start(), term, Mention.Why.FIRST_IN_TABLE);
    return inSection.links() ? inSection : inTable;
  }

  /** Whether a backslash or the end of a comment touches the first word. */
  private boolean isOptedOut(SourceRange range) {
    String text = note.tree().text();
    int start = range.start();
    boolean comment = text.startsWith("%%", start - 2) || text.startsWith("-->", start - 3);
    return comment || hasBackslash(text, start);
  }

  private static boolean hasBackslash(String text, int start) {
    char before = start < 2 ? ' ' : text.charAt(start - 2);
    boolean path = before == ':' || before == '\\' || Words.isWordCharacter(before);
    return text.startsWith("\\", start - 1) && !path;
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
