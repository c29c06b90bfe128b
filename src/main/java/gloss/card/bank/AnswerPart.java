package gloss.card.bank;

import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What follows options: the key, and why. */
final class AnswerPart {
  private static final Pattern WAY_BACK =
      Pattern.compile(
          "\\P{L}*(?:back\\s+to|return\\s+to|next|previous)(?:\\P{L}.*)?",
          Pattern.CASE_INSENSITIVE);

  private final List<Line> lines;
  private final Options options;
  private final int end;
  private final KeyReader reader;

  /**
   * @param end index of the line behind the answer
   */
  AnswerPart(List<Line> lines, Options options, int end) {
    this.lines = lines;
    this.options = options;
    this.end = end;
    this.reader = new KeyReader(options);
  }

  /**
   * What was read of it.
   *
   * @param keys empty if none could be read
   * @param announced whether an answer is there, readable or not
   * @param explanation where it stands; empty if there is none
   */
  record Answer(List<Integer> keys, boolean announced, Optional<SourceRange> explanation) {
    Answer {
      keys = List.copyOf(keys);
    }
  }

  Answer read() {
    if (!options.marked().isEmpty()) {
      return new Answer(options.marked(), true, explanation(options.end(), 0));
    }
    boolean announced = false;
    boolean hidden = false;
    for (int i = options.end(); i < end; i++) {
      Line line = lines.get(i);
      boolean words = line.isText() || line.kind() == Line.Kind.SUMMARY;
      hidden |= line.kind() == Line.Kind.OPEN || isCard(line);
      int label = words ? AnswerLabel.of(line) : -1;
      if (label >= 0) {
        Answer answer = from(i, label);
        if (!answer.keys().isEmpty()) {
          return answer;
        }
        announced |= AnswerLabel.isSure(line);
      } else if (line.isText() && (hidden || line.quotes() > 0) && !isCard(line)) {
        Answer answer = from(i, Labels.signEnd(line.text()));
        if (!answer.keys().isEmpty()) {
          return answer;
        }
      }
    }
    return new Answer(List.of(), announced, Optional.empty());
  }

  private static boolean isCard(Line line) {
    String text = line.text().strip();
    return line.isText() && (text.equals("?") || text.equals("??"));
  }

  /** Reads on in the lines below while they name options. */
  private Answer from(int index, int label) {
    TreeSet<Integer> keys = new TreeSet<>();
    int at = index;
    int from = label;
    int rest = label;
    for (int i = index; i < end; i++) {
      Line line = lines.get(i);
      int start = i == index ? label : 0;
      boolean empty = !line.isText() || line.text().substring(start).isBlank();
      if (i == index ? line.text().substring(start).isBlank() : empty) {
        continue;
      }
      KeyReader.Found found = reader.read(line.text(), start);
      if (!found.isKey()
          || (i > index && !keys.isEmpty() && !line.bullet() && !isWhole(line, found))) {
        break;
      }
      keys.addAll(found.keys());
      at = i;
      from = found.end();
      rest = line.text().length() - found.end();
      if (rest > 0) {
        break;
      }
    }
    return keys.isEmpty()
        ? new Answer(List.of(), false, Optional.empty())
        : new Answer(List.copyOf(keys), true, explanation(at, from));
  }

  private static boolean isWhole(Line line, KeyReader.Found found) {
    return found.end() >= line.text().length();
  }

  /** From a place in a line to the last words of the answer; what says nothing is left out. */
  private Optional<SourceRange> explanation(int index, int from) {
    int start = -1;
    int last = -1;
    for (int i = index; i < end; i++) {
      Line line = lines.get(i);
      int skip = i == index ? from : 0;
      boolean nothing =
          !line.says()
              || (line.isText()
                  && line.text().substring(Math.min(skip, line.text().length())).isBlank())
              || (line.isText() && start < 0 && i > index && isOnlyAnnouncement(line));
      if (line.isText() && WAY_BACK.matcher(line.text()).matches()) {
        break;
      }
      if (!nothing) {
        start = start < 0 ? (skip > 0 ? line.offset(skip) : line.range().start()) : start;
        last = line.range().end();
      }
    }
    return start < 0 || last <= start
        ? Optional.empty()
        : Optional.of(new SourceRange(start, last));
  }

  private static boolean isOnlyAnnouncement(Line line) {
    int label = AnswerLabel.of(line);
    return label == line.text().length() || Labels.isAnswerPart(line);
  }
}
