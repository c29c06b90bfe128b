package gloss.card.bank;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds questions whose answer folds away, or stands behind {@code A:} or {@code Answer:}. */
final class HiddenAnswers {
  private static final Pattern SHOWS =
      Pattern.compile(
          "\\P{L}*(?:(?:click|tap|press)\\s.*|(?:show|reveal|see|view|toggle|expand|open)(?:\\P{L}.*)?"
              + "|(?:the\\s+|possible\\s+|model\\s+)?(?:answers?|solutions?)(?:\\P{L}.*)?)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ASKED =
      Pattern.compile("(?:q|question)\\s*#?\\d{0,4}\\s*[:.)]\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANSWERED =
      Pattern.compile("a\\s*[:.)]\\s*", Pattern.CASE_INSENSITIVE);

  private final List<Line> lines;
  private final List<SourceRange> taken;
  private final List<BankQuestion> found = new ArrayList<>();
  private int number = -1;

  /**
   * @param taken places of questions that are known already
   */
  HiddenAnswers(List<Line> lines, List<SourceRange> taken) {
    this.lines = lines;
    this.taken = taken;
  }

  List<BankQuestion> find() {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = isTaken(i) ? i + 1 : endOfAnswer(from, i);
      from = isTaken(i) || end > i ? end : from;
      i = Math.max(i, end - 1);
    }
    return found;
  }

  private boolean isTaken(int index) {
    return taken.stream().anyMatch(place -> place.overlaps(lines.get(index).range()));
  }

  /** Adds the question that is answered from a line on; the line behind the answer, or nothing. */
  private int endOfAnswer(int from, int index) {
    Line line = lines.get(index);
    if (line.kind() == Line.Kind.OPEN) {
      return folded(from, index);
    }
    return line.isText() && answerStart(line) >= 0 ? labelled(from, index) : index;
  }

  private int folded(int from, int open) {
    int close = close(open);
    int body = open + 1;
    while (body < close && lines.get(body).kind() != Line.Kind.SUMMARY) {
      body++;
    }
    int summary = body;
    while (body < close && lines.get(body).kind() == Line.Kind.SUMMARY) {
      body++;
    }
    if (summary == body) {
      return open;
    }
    Line title = lines.get(summary);
    Optional<SourceRange> answer = words(body, close);
    if (answer.isPresent() && Asking.asks(title.text())) {
      add(new SourceRange(title.offset(Labels.end(title)), title.range().end()), answer.get());
    } else if (answer.isPresent() && SHOWS.matcher(title.text()).matches()) {
      question(from, open).ifPresent(front -> add(front, answer.get()));
    }
    return close + 1;
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < lines.size(); i++) {
      Line line = lines.get(i);
      depth += line.kind() == Line.Kind.OPEN ? 1 : line.kind() == Line.Kind.CLOSE ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return lines.size() - 1;
  }

  private Optional<SourceRange> question(int from, int to) {
    int start = new QuestionStart(lines, from, to, number).find();
    if (start >= to) {
      return Optional.empty();
    }
    number = Labels.number(lines.get(start));
    Line first = lines.get(start);
    return words(start, to)
        .map(
            all ->
                new SourceRange(
                    first.isText() ? first.offset(Labels.end(first)) : all.start(), all.end()))
        .filter(range -> !range.isEmpty());
  }

  /** {@code Q:} and {@code A:}, or words that ask and {@code Answer:}. */
  private int labelled(int from, int index) {
    int start = index - 1;
    while (start >= from && !isAsked(lines.get(start)) && !divides(lines.get(start))) {
      start--;
    }
    boolean asked = start >= from && isAsked(lines.get(start));
    int end = endOfText(index);
    Line answer = lines.get(index);
    int label = answerStart(answer);
    if (!asked) {
      return index;
    }
    Line first = lines.get(start);
    int open = Math.max(Labels.end(first), asked(first));
    Optional<SourceRange> front = words(start, index);
    Optional<SourceRange> back = words(index, end);
    if (front.isPresent() && back.isPresent() && back.get().end() > answer.offset(label)) {
      SourceRange said = new SourceRange(answer.offset(label), back.get().end());
      add(
          new SourceRange(Math.min(first.offset(open), front.get().end()), front.get().end()),
          said);
    }
    return end;
  }

  private static boolean divides(Line line) {
    return line.kind() == Line.Kind.RULE
        || line.kind() == Line.Kind.CLOSE
        || (line.isText() && answerStart(line) >= 0);
  }

  private static boolean isAsked(Line line) {
    boolean words = line.isText() && line.quotes() == 0;
    return words && (asked(line) > 0 || Asking.asks(line.text())) && !Labels.isOnlyLabel(line);
  }

  private static int asked(Line line) {
    Matcher label = ASKED.matcher(line.text());
    return label.lookingAt() ? label.end() : 0;
  }

  /** Where an answer's words begin; -1 if the line is none. */
  private static int answerStart(Line line) {
    Matcher label = ANSWERED.matcher(line.text());
    if (label.lookingAt() && !line.text().startsWith("A.") && !line.text().startsWith("a")) {
      return label.end();
    }
    return AnswerLabel.isSure(line) && line.heading() == 0 ? AnswerLabel.of(line) : -1;
  }

  /** The answer goes on up to a further question, a heading or a rule. */
  private int endOfText(int index) {
    int end = index + 1;
    while (end < lines.size()
        && lines.get(end).heading() == 0
        && lines.get(end).kind() != Line.Kind.RULE
        && lines.get(end).kind() != Line.Kind.OPEN
        && asked(lines.get(end)) == 0
        && !isNumbered(lines.get(end), lines.get(index))
        && answerStart(lines.get(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isNumbered(Line line, Line answer) {
    return line.isText() && Labels.number(line) >= 0 && line.indent() <= answer.indent();
  }

  private Optional<SourceRange> words(int from, int to) {
    int start = -1;
    int end = -1;
    for (Line line : lines.subList(from, Math.max(from, to))) {
      if (line.says()) {
        start = start < 0 ? line.range().start() : start;
        end = line.range().end();
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(new SourceRange(start, end));
  }

  private void add(SourceRange front, SourceRange back) {
    int start = Math.min(front.start(), back.start());
    SourceRange place = new SourceRange(start, Math.max(front.end(), back.end()));
    found.add(new BankQuestion(place, front, List.of(), List.of(), Optional.of(back)));
  }
}
