package gloss.yaml;

import gloss.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML scalars and comments, on one line each, whatever signs they hold. */
public final class YamlText {
  /** Signs that mean nothing anywhere in a plain scalar, flow mappings included. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ./()+&_’–—-]*(?<![ ])");

  /** Words that other readers of YAML take for something else than a text. */
  private static final List<String> RESERVED =
      List.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private YamlText() {}

  /** A scalar that reads back as this text, blanks collapsed and unprintable signs replaced. */
  public static String scalar(String text) {
    String line = line(text);
    boolean plain =
        PLAIN.matcher(line).matches() && !RESERVED.contains(line.toLowerCase(Locale.ROOT));
    return plain ? line : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A text on one line, in signs that YAML allows to stand as they are. */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String collapsed = Folding.collapseBlanks(text);
    for (int i = 0; i < collapsed.length(); ) {
      int c = collapsed.codePointAt(i);
      i += Character.charCount(c);
      out.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
    }
    return out.toString();
  }

  /** YAML 1.2.2, production 1, without line ends, also those of Unicode, and byte order marks. */
  private static boolean isPrintable(int c) {
    boolean lineEnd = c == 0x85 || c == 0x2028 || c == 0x2029;
    return !lineEnd
        && c != 0xFEFF
        && ((c >= 0x20 && c <= 0x7e)
            || (c >= 0xa0 && c <= 0xd7ff)
            || (c >= 0xe000 && c <= 0xfffd)
            || c >= 0x10000);
  }
}
