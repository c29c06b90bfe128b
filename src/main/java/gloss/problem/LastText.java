package gloss.problem;

/**
 * The lines of the text that a thread asked for last. Problems of one text are met one after the
 * other: counting its lines for each of them would take time by the square of its length.
 */
final class LastText {
  private static final ThreadLocal<LastText> LAST = ThreadLocal.withInitial(() -> new LastText(""));

  private final String text;
  private final LineIndex lines;
  private int known;
  private String knownLine = "";

  private LastText(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  @SuppressWarnings("ReferenceEquality") // an equal text would only cost time
  static LastText of(String text) {
    LastText last = LAST.get();
    if (last.text != text) {
      last = new LastText(text);
      LAST.set(last);
    }
    return last;
  }

  LineIndex lines() {
    return lines;
  }

  /**
   * A line without its end; the same string while one line is asked for.
   *
   * @param line from 1
   */
  String line(int line) {
    if (line != known) {
      int end = line < lines.count() ? lines.start(line + 1) - 1 : text.length();
      knownLine = text.substring(lines.start(line), end);
      known = line;
    }
    return knownLine;
  }
}
