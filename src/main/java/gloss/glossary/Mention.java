package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.path.SourcePath;
import java.util.Locale;

/**
 * A place where a name of a term occurs.
 *
 * @param note the file
 * @param range the words in the file's text
 * @param surface the words as they are written, a line break read as a blank
 * @param term the canonical name of the term
 * @param linked whether it becomes a link
 * @param why which rule linked it or kept it from being linked
 * @param sentence the sentence around it as plain text
 * @param at where the surface begins in the sentence; -1 if markup keeps it from standing there
 */
public record Mention(
    SourcePath note,
    SourceRange range,
    String surface,
    String term,
    boolean linked,
    Why why,
    String sentence,
    int at) {

  /**
   * Whether a backslash before it keeps it from being linked; it is no part of what is read.
   *
   * @param text of the note
   */
  public boolean isBehindBackslash(String text) {
    return why == Why.OPTED_OUT && text.startsWith("\\", range.start() - 1);
  }

  /** Why a mention is linked or not. */
  public enum Why {
    FIRST_IN_SECTION,
    FIRST_IN_TABLE,
    FIRST_IN_NOTE,
    ALL,
    TABLE_HEAD,
    NOT_FIRST,
    HEADING,
    /** It is a part of a tag, an identifier, an address or a path. */
    IDENTIFIER,
    OWN_PLACE,
    LONGER_NAME,
    OTHER_FOLDER,
    /** Its name means several terms, and nothing tells which is meant. */
    AMBIGUOUS,
    /** The author has put a backslash or a comment before it. */
    OPTED_OUT,
    TERMS_OFF;

    /** Whether it is a reason to link. */
    boolean links() {
      return switch (this) {
        case FIRST_IN_SECTION, FIRST_IN_TABLE, FIRST_IN_NOTE, ALL, TABLE_HEAD -> true;
        default -> false;
      };
    }

    /** Whether the text uses the term there, rather than to define it or in no sentence at all. */
    boolean isUse() {
      return this != HEADING && this != OWN_PLACE && this != IDENTIFIER;
    }

    /** As reports write it: {@code first-in-section}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
