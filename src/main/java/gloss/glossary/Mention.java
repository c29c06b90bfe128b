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

  /** Why a mention is linked or not. */
  public enum Why {
    FIRST_IN_SECTION,
    FIRST_IN_NOTE,
    ALL,
    TABLE_HEAD,
    NOT_FIRST,
    HEADING,
    OWN_PLACE,
    LONGER_NAME,
    OTHER_FOLDER,
    TERMS_OFF;

    /** Whether it is a reason to link. */
    boolean links() {
      return switch (this) {
        case FIRST_IN_SECTION, FIRST_IN_NOTE, ALL, TABLE_HEAD -> true;
        default -> false;
      };
    }

    /** As reports write it: {@code first-in-section}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
