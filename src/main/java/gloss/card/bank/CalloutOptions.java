package gloss.card.bank;

import gloss.card.bank.Options.Form;
import gloss.card.bank.Options.Option;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options each of which is a callout of its own: of success if it is right, of failure if not. */
final class CalloutOptions {
  private static final Pattern CALLOUT =
      Pattern.compile("\\[!(\\p{Alpha}+)(?:\\|[^\\]]*)?\\]{1,2}[+-]?\\s*\\]?\\s*");
  private static final List<String> RIGHT = List.of("success", "check", "done");
  private static final List<String> WRONG =
      List.of("fail", "failure", "missing", "danger", "error", "bug");

  private final List<Line> lines;

  CalloutOptions(List<Line> lines) {
    this.lines = lines;
  }

  /** The options that begin in a line; none if its callout is no option. */
  Options at(int first) {
    List<Option> all = new ArrayList<>();
    int depth = lines.get(first).quotes();
    int at = first;
    int end = first;
    while (at < lines.size() && isOption(lines.get(at), depth)) {
      int to = at + 1;
      while (to < lines.size() && lines.get(to).says() && isBody(lines.get(to), depth)) {
        to++;
      }
      all.add(callout(at, to));
      end = to;
      at = to;
      while (at < lines.size() && lines.get(at).isBlank()) {
        at++;
      }
    }
    long right = all.stream().filter(Option::marked).count();
    boolean told = right > 0 && right < all.size();
    return new Options(Form.CALLOUTS, first, end, told ? all : List.of());
  }

  private static boolean isOption(Line line, int depth) {
    return line.isText() && line.quotes() == depth && side(line) != 0 && AnswerLabel.of(line) < 0;
  }

  private static boolean isBody(Line line, int depth) {
    return line.quotes() == depth && side(line) == 0;
  }

  private Option callout(int from, int to) {
    Line head = lines.get(from);
    Matcher sign = CALLOUT.matcher(head.text());
    Option option = Options.option(lines.subList(from, to), sign.lookingAt() ? sign.end() : 0);
    boolean open = option.text().contains("[");
    int extra = option.text().endsWith("]") && !open ? 1 : 0;
    SourceRange range = option.range();
    String text = option.text().substring(0, option.text().length() - extra).strip();
    return new Option(
        new SourceRange(range.start(), Math.max(range.start(), range.end() - extra)),
        text,
        side(head) > 0);
  }

  /** 1 for a callout that says right, -1 for one that says wrong, 0 for anything else. */
  static int side(Line line) {
    Matcher sign = CALLOUT.matcher(line.text());
    if (line.quotes() == 0 || !sign.lookingAt()) {
      return 0;
    }
    String type = sign.group(1).toLowerCase(Locale.ROOT);
    return RIGHT.contains(type) ? 1 : WRONG.contains(type) ? -1 : 0;
  }
}
