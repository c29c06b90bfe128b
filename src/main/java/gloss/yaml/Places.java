package gloss.yaml;

import gloss.path.SourcePath;
import gloss.problem.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns the parser's places, which count code points from the start of a block, into places of the
 * whole file, which count UTF-16 units. The lines are found once: a large file has many values.
 */
final class Places {
  private final SourcePath file;
  private final String text;
  private final int start;

  /** Where each line of the file begins. */
  private final int[] lineStarts;

  /** Counted in code points from the block's start: where signs of two UTF-16 units stand. */
  private final int[] pairs;

  Places(SourcePath file, String text, int start, int end) {
    this.file = file;
    this.text = text;
    this.start = start;
    lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
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
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    return new Location(
        file, line + 1, offset - lineStarts[line] + 1, text.substring(lineStarts[line], lineEnd));
  }
}
