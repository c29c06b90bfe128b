package gloss.markdown.callout;

import gloss.markdown.Block;
import java.util.Locale;
import java.util.Optional;

/**
 * The first line of a callout, behind the sign of the quote: {@code [!type|meta]- title}.
 *
 * @param type in lower case
 * @param titleStart where the title begins in the line, at most the line's length
 */
record CalloutHead(String type, String meta, Block.Fold fold, int titleStart) {

  /** The head that stands in a line from an index on, if it is one. */
  static Optional<CalloutHead> in(CharSequence line, int start) {
    int close = start;
    while (close < line.length() && line.charAt(close) != ']') {
      close++;
    }
    boolean marked =
        close < line.length()
            && close > start + 2
            && line.charAt(start) == '['
            && line.charAt(start + 1) == '!';
    if (!marked) {
      return Optional.empty();
    }
    String inside = line.subSequence(start + 2, close).toString();
    int bar = inside.indexOf('|');
    String type = bar < 0 ? inside : inside.substring(0, bar);
    String meta = bar < 0 ? "" : inside.substring(bar + 1).strip();
    return isType(type) ? behind(line, close + 1, type, meta) : Optional.empty();
  }

  private static boolean isType(String type) {
    return !type.isEmpty()
        && type.equals(type.strip())
        && type.chars().noneMatch(c -> c == '[' || c == '`' || c == '<');
  }

  private static Optional<CalloutHead> behind(
      CharSequence line, int index, String type, String meta) {
    char sign = index < line.length() ? line.charAt(index) : ' ';
    Block.Fold fold =
        sign == '-' ? Block.Fold.CLOSED : sign == '+' ? Block.Fold.OPEN : Block.Fold.NONE;
    int title = fold == Block.Fold.NONE ? index : index + 1;
    while (title < line.length() && (line.charAt(title) == ' ' || line.charAt(title) == '\t')) {
      title++;
    }
    return Optional.of(new CalloutHead(type.toLowerCase(Locale.ROOT), meta, fold, title));
  }
}
