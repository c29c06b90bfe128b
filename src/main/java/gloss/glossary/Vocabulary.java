package gloss.glossary;

import gloss.problem.Location;
import java.util.List;

/**
 * What the author decides about terms in {@code terms.yml}.
 *
 * @param only whether these terms and no others make the glossary
 * @param entries terms to have
 * @param drop names that never are terms
 * @param renames canonical names to use instead of those found
 */
public record Vocabulary(boolean only, List<Entry> entries, List<Name> drop, List<Rename> renames) {
  /** No decisions. */
  public static final Vocabulary NONE = new Vocabulary(false, List.of(), List.of(), List.of());

  public Vocabulary {
    entries = List.copyOf(entries);
    drop = List.copyOf(drop);
    renames = List.copyOf(renames);
  }

  /**
   * A term to have.
   *
   * @param definition instead of what the notes say; empty to use the notes
   * @param note where it lives, a wikilink target; empty if it is looked for
   * @param casing how it must be written to count
   * @param folders in which it has this sense; everywhere if empty
   */
  public record Entry(
      String term,
      List<String> aliases,
      String definition,
      Name note,
      Casing casing,
      List<String> folders,
      Location location) {
    public Entry {
      aliases = List.copyOf(aliases);
      folders = List.copyOf(folders);
    }
  }

  /** A name with the place where it is written; the name may be empty. */
  public record Name(String text, Location location) {}

  /** Another canonical name. */
  public record Rename(Name from, String to) {}

  /** How a name must be written to count. */
  public enum Casing {
    /** As Gloss judges by itself. */
    BY_RULE,
    /** Only as the author wrote it. */
    EXACT,
    /** In any case. */
    IGNORE
  }
}
