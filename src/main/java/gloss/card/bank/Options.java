package gloss.card.bank;

import gloss.markdown.SourceRange;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers to choose from.
 *
 * @param form how they are written
 * @param first index of the line in which the first begins
 * @param end index of the line behind the last
 * @param all each of them, at least two
 */
record Options(Form form, int first, int end, List<Option> all) {
  Options {
    all = List.copyOf(all);
  }

  /** How options are written. */
  enum Form {
    /** {@code A.}, {@code b)}, {@code (C)}. */
    LETTERS,
    /** {@code - [ ]}, {@code - [x]}. */
    TASKS,
    /** Callouts of success and failure. */
    CALLOUTS
  }

  /**
   * One of them.
   *
   * @param range where it stands, without its letter
   * @param text its words
   * @param marked whether its form says that it is right
   */
  record Option(SourceRange range, String text, boolean marked) {}

  int count() {
    return all.size();
  }

  /** Those that their form says are right, counted from 0. */
  List<Integer> marked() {
    return IntStream.range(0, all.size()).filter(i -> all.get(i).marked()).boxed().toList();
  }

  /**
   * The option that stands in some lines.
   *
   * @param labelEnd where its words begin in the first
   */
  static Option option(List<Line> lines, int labelEnd) {
    Line line = lines.get(0);
    StringBuilder text = new StringBuilder(line.text().substring(labelEnd));
    int end = line.range().end();
    for (Line more : lines.subList(1, lines.size())) {
      if (more.says()) {
        end = more.range().end();
        text.append(' ').append(more.text());
      }
    }
    SourceRange range = new SourceRange(Math.min(line.offset(labelEnd), end), end);
    return new Option(range, text.toString().strip(), line.task().equalsIgnoreCase("x"));
  }
}
