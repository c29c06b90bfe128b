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
  private final Pieces pieces;
  private final SourceRange block;
  private final boolean heading;

  TextRun(String text, Pieces pieces, SourceRange block, boolean heading) {
    this.text = text;
    this.pieces = pieces;
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
    return new SourceRange(pieces.start(start), pieces.end(end - 1));
  }

  /**
   * Where the pieces of a run come from. A literal one stands in the file sign by sign; of another
   * one, such as an entity, each sign comes from all of its source.
   */
  static final class Pieces {
    private int size;
    private int[] offsets = new int[4];
    private int[] starts = new int[4];

    /** The end of the source; 0 if the piece is literal. */
    private int[] ends = new int[4];

    void add(int offset, SourceRange range, boolean literal) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      offsets[size] = offset;
      starts[size] = range.start();
      ends[size] = literal ? 0 : range.end();
      size++;
    }

    private int start(int offset) {
      int piece = at(offset);
      return ends[piece] == 0 ? starts[piece] + offset - offsets[piece] : starts[piece];
    }

    private int end(int offset) {
      int piece = at(offset);
      return ends[piece] == 0 ? starts[piece] + offset - offsets[piece] + 1 : ends[piece];
    }

    /** The last piece that begins at or before an offset; empty ones lie before it. */
    private int at(int offset) {
      int low = 0;
      int high = size - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (offsets[middle] <= offset) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }
}
