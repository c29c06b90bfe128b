package gloss.card.bank;

import java.util.ArrayList;
import java.util.List;

/** Finds where the question to some options begins: behind what belongs to the one before. */
final class QuestionStart {
  /** A heading of so many words is no name of a section. */
  private static final int FEWEST_WORDS_OF_A_QUESTION = 6;

  private final List<Line> lines;
  private final int from;
  private final int to;
  private final int numberBefore;

  /**
   * @param from index of the first line that can belong to it
   * @param to index of the line behind its last
   * @param numberBefore number of the question before, -1 if there is none
   */
  QuestionStart(List<Line> lines, int from, int to, int numberBefore) {
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.numberBefore = numberBefore;
  }

  /** Index of the line in which the question begins; {@code to} if there is none. */
  int find() {
    int start = from;
    int depth = lines.get(Math.min(to, lines.size() - 1)).quotes();
    if (depth > 0 && quoteStart(depth) < to) {
      return quoteStart(depth);
    }
    int heading = lastHeading();
    if (heading >= 0) {
      if (isQuestion(heading)) {
        return Labels.isOnlyLabel(lines.get(heading)) ? firstText(heading + 1) : heading;
      }
      start = heading + 1;
    }
    for (int i = start; i < to; i++) {
      start = lines.get(i).kind() == Line.Kind.RULE && firstText(i) < to ? i + 1 : start;
    }
    int numbered = numbered(start);
    return numbered >= 0 ? numbered : paragraphs(start);
  }

  /** In a quote: its beginning, if words stand there before the options. */
  private int quoteStart(int depth) {
    int start = to;
    while (start > from && lines.get(start - 1).quotes() >= depth) {
      start--;
    }
    int first = firstText(start);
    return first < to && Labels.isOnlyLabel(lines.get(first)) ? firstText(first + 1) : first;
  }

  private int lastHeading() {
    for (int i = to - 1; i >= from; i--) {
      Line line = lines.get(i);
      if (line.heading() > 0 && !Labels.isAnswerPart(line) && AnswerLabel.of(line) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a heading asks, or belongs to the question below it. */
  private boolean isQuestion(int heading) {
    Line line = lines.get(heading);
    boolean alone = firstText(heading + 1) >= to;
    return alone
        || Labels.number(line) >= 0
        || Labels.isOnlyLabel(line)
        || Asking.asks(line.text())
        || line.text().split("\\s+").length > FEWEST_WORDS_OF_A_QUESTION;
  }

  private int numbered(int start) {
    int best = -1;
    for (int i = start; i < to; i++) {
      Line line = lines.get(i);
      int number = line.isText() && line.quotes() == 0 ? Labels.number(line) : -1;
      if (number < 0 || isFolded(start, i)) {
        continue;
      }
      if (numberBefore >= 0 && number == numberBefore + 1) {
        return i;
      }
      best = best < 0 || line.indent() <= lines.get(best).indent() ? i : best;
    }
    return best;
  }

  /** Whether a line stands between tags that fold. */
  private boolean isFolded(int start, int index) {
    int depth = 0;
    for (Line line : lines.subList(start, index)) {
      depth += line.kind() == Line.Kind.OPEN ? 1 : line.kind() == Line.Kind.CLOSE ? -1 : 0;
    }
    return depth > 0;
  }

  private int paragraphs(int start) {
    List<Integer> starts = new ArrayList<>();
    boolean open = false;
    boolean closed = start > from || from == 0;
    for (int i = start; i < to; i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.CLOSE) {
        starts.clear();
        closed = true;
      } else if (!line.says() || isFolded(start, i)) {
        open = false;
      } else if (isAnswer(line)) {
        starts.clear();
        closed = line.quotes() > 0;
        open = line.quotes() == 0;
      } else if (!open || Labels.explains(line)) {
        open = true;
        if (!Labels.explains(line) || closed) {
          starts.add(i);
        }
      }
    }
    if (starts.isEmpty()) {
      return lastParagraph(start);
    }
    return closed ? starts.get(0) : starts.get(starts.size() - 1);
  }

  private boolean isAnswer(Line line) {
    return line.isText() && (AnswerLabel.of(line) >= 0 || (line.quotes() > 0 && from > 0));
  }

  private int lastParagraph(int start) {
    int last = to;
    for (int i = to - 1; i >= start; i--) {
      if (lines.get(i).says()) {
        last = i;
      } else if (last < to) {
        break;
      }
    }
    return last;
  }

  private int firstText(int index) {
    int first = index;
    while (first < to && !lines.get(first).says()) {
      first++;
    }
    return first;
  }
}
