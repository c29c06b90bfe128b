package gloss.export;

import java.util.regex.Pattern;

/**
 * Markup as a field of Anki holds it: on one line, formulas between the signs that Anki knows, and
 * no bracket that Anki would take for an order of its own ({@code [sound:…]}, {@code [latex]}).
 */
final class AnkiMarkup {
  private static final Pattern BLOCK_FORMULA = Pattern.compile("\\$\\$([^$]+)\\$\\$");

  /** One that stands between Anki's signs already; its bracket is no order. */
  private static final Pattern SIGNED = Pattern.compile("\\\\&#91;((?:(?!\\\\\\]).)*+)\\\\\\]");

  /** By the rule of Obsidian: no blank inside beside the signs, no digit behind them: prices. */
  private static final Pattern FORMULA =
      Pattern.compile("(?<![\\\\$\\p{L}\\p{N}])\\$(?![\\s$])([^$]*)(?<![\\s\\\\])\\$(?![\\d$])");

  private final StringBuilder out = new StringBuilder();
  private int code;
  private int literal;

  private AnkiMarkup() {}

  /**
   * A field.
   *
   * @param markup well-formed, with all signs of text escaped
   */
  static String of(String markup) {
    AnkiMarkup field = new AnkiMarkup();
    int at = 0;
    while (at < markup.length()) {
      int tag = tag(markup, at);
      int textEnd = tag < 0 ? markup.length() : tag;
      field.text(markup.substring(at, textEnd));
      int end = tag < 0 ? markup.length() : markup.indexOf('>', tag) + 1;
      field.tag(markup.substring(textEnd, end));
      at = end;
    }
    return field.out.toString().strip();
  }

  /** The next tag; a comment stands inside a text, such as a formula. */
  private static int tag(String markup, int from) {
    int tag = markup.indexOf('<', from);
    while (tag >= 0 && markup.startsWith("<!--", tag)) {
      tag = markup.indexOf('<', tag + 1);
    }
    return tag;
  }

  private void text(String text) {
    String brackets = text.replace("[", "&#91;");
    if (literal > 0) {
      out.append(brackets.replace("\n", "<br>"));
    } else {
      String line = brackets.replace('\n', ' ');
      out.append(code > 0 ? line : formulas(line));
    }
  }

  private static String formulas(String text) {
    String signed = SIGNED.matcher(text).replaceAll("\\\\[$1\\\\]");
    String blocks = BLOCK_FORMULA.matcher(signed).replaceAll("\\\\\\[$1\\\\\\]");
    return FORMULA.matcher(blocks).replaceAll("\\\\($1\\\\)");
  }

  private void tag(String tag) {
    code += depth(tag, "code");
    literal += depth(tag, "pre");
    out.append(tag.replace("[", "&#91;").replace('\n', ' '));
  }

  private static int depth(String tag, String name) {
    if (tag.startsWith("</" + name + ">")) {
      return -1;
    }
    return tag.startsWith("<" + name + ">") || tag.startsWith("<" + name + " ") ? 1 : 0;
  }
}
