package gloss.yaml;

import gloss.path.SourcePath;
import gloss.problem.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns the parser's places, which count code points from the start of a block, into places of the
 * whole file, which count UTF-16 units.
 */
final class Places {
  private final SourcePath file;
  private final String text;
  private final int start;

  /** Counted in code points from the block's start: where signs of two UTF-16 units stand. */
  private final int[] pairs;

  Places(SourcePath file, String text, int start, int end) {
    this.file = file;
    this.text = text;
    this.start = start;
    int[] points = text.substring(start, end).codePoints().toArray();
    pairs =
        IntStream.range(0, points.length)
            .filter(i -> Character.isSupplementaryCodePoint(points[i]))
            .toArray();
  }

  /** The offset in the file of a count of code points from the block's start. */
  int offset(long codePoints) {
    int count = (int) Math.min(Math.max(codePoints, 0), Integer.MAX_VALUE);
    int found = Arrays.binarySearch(pairs, count);
    int pairsBefore = found >= 0 ? found : -found - 1;
    return Math.min(start + count + pairsBefore, text.length());
  }

  /** The place of an offset in the file. */
  Location at(int offset) {
    return Location.at(file, text, offset);
  }
}
