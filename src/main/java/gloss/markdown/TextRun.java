package gloss.markdown;

import java.util.Arrays;

/**
 * The readable text of one block (a paragraph, a heading, a cell) in one piece, each character with
 * its place in the file. Line breaks are blanks; what is not text (code, links, images, raw HTML)
 * stands as one {@link #BARRIER} that no term may cross.
 */
public final class TextRun {
  /** Stands for something that is not text: the object replacement character. */
  public static final char BARRIER = '\uFFFC';

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final SourceRange block;
  private final boolean heading;

  TextRun(String text, int[] starts, int[] ends, SourceRange block, boolean heading) {
    this.text = text;
    this.starts = Arrays.copyOf(starts, text.length());
    this.ends = Arrays.copyOf(ends, text.length());
    this.block = block;
    this.heading = heading;
  }

  /** The text, with barriers. */
  public String text() {
    return text;
  }

  /** The place of the block it is the text of; for a callout's title that of the whole callout. */
  public SourceRange block() {
    return block;
  }

  /** Whether it is a heading's text. */
  public boolean heading() {
    return heading;
  }

  /** Where a piece of this run stands in the file; the piece is not empty. */
  public SourceRange source(int start, int end) {
    return new SourceRange(starts[start], ends[end - 1]);
  }
}
