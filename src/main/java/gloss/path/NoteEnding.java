package gloss.path;

/** The ending {@code .md} of notes, which links may write or leave out; its case does not count. */
public final class NoteEnding {
  private static final String ENDING = ".md";

  private NoteEnding() {}

  /** Whether a name or path has it, with something before it. */
  public static boolean isIn(String written) {
    int start = written.length() - ENDING.length();
    return start > 0 && written.regionMatches(true, start, ENDING, 0, ENDING.length());
  }

  /** The name or path without it; the same if it has none. */
  public static String without(String written) {
    return isIn(written) ? written.substring(0, written.length() - ENDING.length()) : written;
  }
}
