package gloss.glossary;

import gloss.note.Note;
import gloss.problem.Location;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an author may want to know of a glossary beside its terms: where it and the notes do not
 * meet.
 *
 * @param neverMentioned terms that no note mentions outside headings and their own places, in the
 *     glossary's order
 * @param neverDefined names that stand as bold leads and are no terms, in the order of notes
 * @param neverExpanded short forms whose long form the notes do not tell, the most frequent first
 */
public record TermGaps(
    List<Term> neverMentioned, List<UndefinedLead> neverDefined, List<Unexpanded> neverExpanded) {
  public TermGaps {
    neverMentioned = List.copyOf(neverMentioned);
    neverDefined = List.copyOf(neverDefined);
    neverExpanded = List.copyOf(neverExpanded);
  }

  /**
   * Looks for gaps. Notes that have {@code terms: off} are not looked at; where all notes have it,
   * there are no gaps.
   *
   * @param notes in reading order
   * @param mentions all of them, linked or not
   * @param linked whether the settings want terms at all
   */
  public static TermGaps of(
      List<Note> notes, Glossary glossary, List<Mention> mentions, boolean linked) {
    if (!linked) {
      return new TermGaps(List.of(), List.of(), List.of());
    }
    List<Note> asked = notes.stream().filter(note -> note.properties().terms()).toList();
    return new TermGaps(
        neverMentioned(glossary, mentions),
        UndefinedLeads.of(notes, asked, glossary),
        ShortForms.unexpanded(asked, glossary, mentions));
  }

  private static List<Term> neverMentioned(Glossary glossary, List<Mention> mentions) {
    SortedSet<String> mentioned = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.why().isUse()) {
        mentioned.add(mention.term());
      }
    }
    return glossary.terms().stream().filter(term -> !mentioned.contains(term.name())).toList();
  }

  /**
   * A name that stands as a bold lead and is no term.
   *
   * @param name as it is written there
   * @param why the reason; of several leads of one name the one that came nearest to a term
   * @param location of the first lead that has this reason
   * @param count how many leads have this name
   */
  public record UndefinedLead(String name, WhyNot why, Location location, int count) {}

  /** Why a bold lead is no term, from what came nearest to one. */
  public enum WhyNot {
    /** It would be one, but is not sure enough: see the suggestions. */
    SUGGESTED,
    /** It would be one, but the author keeps it out. */
    LEFT_OUT,
    /** Its text begins with a small letter and would else define it. */
    LOWER_CASE_TEXT,
    /** A single word that the notes write in lower case more often than as a name. */
    EVERYDAY_WORD,
    /** It stands below three or more different things. */
    LABEL,
    /** Nothing behind it reads like a definition. */
    NO_DEFINITION;

    /** As reports write it: {@code everyday-word}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A short form that no long form explains.
   *
   * @param name as it is written, without the ending of a plural
   * @param location where it is used first
   * @param count how often it is used
   */
  public record Unexpanded(String name, Location location, int count) {}
}
