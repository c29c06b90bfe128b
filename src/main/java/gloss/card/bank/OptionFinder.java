package gloss.card.bank;

import gloss.card.bank.Options.Form;
import gloss.card.bank.Options.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds options: lines that follow each other as A, B, C, tasks of one list, or callouts. */
final class OptionFinder {
  private static final Pattern LETTER =
      Pattern.compile("(?:\\(([A-Za-z])\\)|([A-Za-z])[.):])(?:\\s+|$)");

  /** So far an option goes on before the next one must have begun. */
  private static final int LONGEST_OPTION = 40;

  private final List<Line> lines;

  OptionFinder(List<Line> lines) {
    this.lines = lines;
  }

  /** All options of a note, in order. */
  List<Options> find() {
    List<Options> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Options options = at(at);
      if (options != null && options.count() > 1) {
        found.add(options);
        at = options.end();
      } else {
        at++;
      }
    }
    return found;
  }

  private @Nullable Options at(int index) {
    Line line = lines.get(index);
    if (line.kind() != Line.Kind.TEXT) {
      return null;
    } else if (!line.task().isEmpty()) {
      return run(index, Form.TASKS);
    } else if (CalloutOptions.side(line) != 0) {
      return new CalloutOptions(lines).at(index);
    }
    return letter(line) == 0 ? run(index, Form.LETTERS) : null;
  }

  private Options run(int first, Form form) {
    List<Integer> starts = new ArrayList<>();
    int next = first;
    while (next >= 0) {
      starts.add(next);
      next = next(starts, form);
    }
    int last = starts.get(starts.size() - 1);
    int end = last + 1;
    while (end < lines.size() && goesOn(lines.get(last), end)) {
      end++;
    }
    List<Option> all = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      all.add(Options.option(lines.subList(starts.get(i), to), labelEnd(lines.get(starts.get(i)))));
    }
    return new Options(form, first, end, all);
  }

  /** The line in which the next option begins, or -1. */
  private int next(List<Integer> starts, Form form) {
    int last = starts.get(starts.size() - 1);
    Line first = lines.get(starts.get(0));
    for (int i = last + 1; i < lines.size() && i <= last + LONGEST_OPTION; i++) {
      Line line = lines.get(i);
      if (isNext(line, first, starts.size(), form)) {
        return i;
      } else if (ends(line, first, form)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNext(Line line, Line first, int index, Form form) {
    if (!line.isText() || line.quotes() != first.quotes()) {
      return false;
    }
    return form == Form.TASKS
        ? !line.task().isEmpty() && line.indent() < first.indent() + 2
        : letter(line) == index && isSmall(line) == isSmall(first);
  }

  /** What cannot stand inside of an option. */
  private static boolean ends(Line line, Line first, Form form) {
    boolean other =
        line.heading() > 0
            || line.kind() == Line.Kind.RULE
            || line.kind() == Line.Kind.OPEN
            || (line.isText() && (AnswerLabel.of(line) >= 0 || line.text().strip().equals("?")))
            || (line.isText() && line.quotes() != first.quotes());
    boolean sibling =
        line.isText()
            && line.bullet()
            && line.indent() <= first.indent()
            && (form == Form.TASKS ? line.task().isEmpty() : first.bullet() || line.number() >= 0);
    return other || sibling || (form == Form.LETTERS && line.isText() && letter(line) == 0);
  }

  /** Whether a line behind the last option still belongs to it. */
  private boolean goesOn(Line option, int index) {
    Line line = lines.get(index);
    if (ends(line, option, Form.LETTERS) || !line.says() || line.bullet()) {
      return false;
    }
    boolean touches = lines.get(index - 1).says();
    boolean inside = line.indent() > option.indent() && option.bullet();
    return line.kind() == Line.Kind.CODE ? touches || inside : touches && isOwn(line);
  }

  private static boolean isOwn(Line line) {
    return CalloutOptions.side(line) == 0 && Labels.number(line) < 0 && line.task().isEmpty();
  }

  private static int labelEnd(Line line) {
    Matcher label = LETTER.matcher(line.text());
    return label.lookingAt() ? label.end() : 0;
  }

  /** Which letter of the alphabet begins an option, from 0; -1 if none does. */
  private static int letter(Line line) {
    Matcher label = LETTER.matcher(line.text());
    if (!label.lookingAt() || line.heading() > 0) {
      return -1;
    }
    String letter = label.group(1) == null ? label.group(2) : label.group(1);
    return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
  }

  private static boolean isSmall(Line line) {
    Matcher label = LETTER.matcher(line.text());
    return label.lookingAt() && label.group().chars().anyMatch(Character::isLowerCase);
  }
}
