package gloss.note;

import gloss.vault.Attachment;
import java.util.List;

/** What a link's target turned out to be. */
public sealed interface Resolution {
  /**
   * A note, or a place in it.
   *
   * @param anchor the heading's or the block's id; empty for the note as a whole
   * @param how by which rule it was found
   */
  record NoteFound(Note note, String anchor, How how) implements Resolution {}

  /** A file of the vault that is no note. */
  record FileFound(Attachment attachment) implements Resolution {}

  /** A note was found, the heading or block in it was not. */
  record PlaceMissing(Note note, String suggestion) implements Resolution {}

  /**
   * Several are equally good; the first is taken.
   *
   * @param candidates paths of all, the taken one first
   */
  record Ambiguous(NoteFound taken, List<String> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nothing is there, or nothing that is published.
   *
   * @param suggestion the nearest name; empty if none is near
   * @param isPrivate whether the name is that of something private
   */
  record Missing(String suggestion, boolean isPrivate) implements Resolution {}

  /** By which rule a note was found, the surest first. */
  enum How {
    EXACT_PATH,
    RELATIVE_PATH,
    PATH_SUFFIX,
    NAME,
    ALIAS,
    TITLE
  }
}
