package gloss.markdown;

/**
 * A piece of a file's text.
 *
 * @param start first offset, in UTF-16 units from the start of the file's text
 * @param end offset behind the last
 */
public record SourceRange(int start, int end) implements Comparable<SourceRange> {
  public SourceRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  public boolean contains(SourceRange other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(SourceRange other) {
    return start < other.end && other.start < end;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The piece itself. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(SourceRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
