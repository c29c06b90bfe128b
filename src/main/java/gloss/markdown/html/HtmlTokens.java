package gloss.markdown.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Takes raw HTML apart into tags and text, one pass. Comments, declarations and processing
 * instructions are left out. It need not agree with browsers in odd cases: what comes out is
 * written anew, never copied.
 */
final class HtmlTokens {
  private final String html;
  private final List<HtmlToken> tokens = new ArrayList<>();
  private int at;

  private HtmlTokens(String html) {
    this.html = html;
  }

  static List<HtmlToken> of(String html) {
    HtmlTokens read = new HtmlTokens(html);
    while (read.at < html.length()) {
      read.next();
    }
    return read.tokens;
  }

  private void next() {
    int open = html.indexOf('<', at);
    if (open != at) {
      int end = open < 0 ? html.length() : open;
      tokens.add(new HtmlToken.Text(Parser.unescapeEntities(html.substring(at, end), false)));
      at = end;
    } else if (html.startsWith("<!--", at)) {
      skipTo("-->", at + 2);
    } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      skipTo(">", at);
    } else {
      tag();
    }
  }

  private void skipTo(String end, int from) {
    int found = html.indexOf(end, from);
    at = found < 0 ? html.length() : found + end.length();
  }

  private void tag() {
    boolean end = html.startsWith("</", at);
    int nameStart = at + (end ? 2 : 1);
    int nameEnd = nameStart;
    while (nameEnd < html.length() && isNameSign(html.charAt(nameEnd), nameEnd - nameStart)) {
      nameEnd++;
    }
    int from = at;
    at = nameEnd;
    String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean closed = !name.isEmpty() && readAttributes(attributes);
    if (!closed) {
      tokens.add(new HtmlToken.Text("<"));
      at = from + 1;
    } else {
      tokens.add(end ? new HtmlToken.End(name) : new HtmlToken.Start(name, attributes));
    }
  }

  private static boolean isNameSign(char c, int index) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (index > 0 && ((c >= '0' && c <= '9') || c == '-' || c == ':'));
  }

  /** Reads up to behind the tag's end; false if it has none. */
  private boolean readAttributes(Map<String, String> attributes) {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        return true;
      } else if (Character.isWhitespace(c) || c == '/') {
        at++;
      } else {
        readAttribute(attributes);
      }
    }
    return false;
  }

  private void readAttribute(Map<String, String> attributes) {
    int start = at++;
    while (at < html.length() && " \t\n\r\f/>=".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    String name = html.substring(start, at).toLowerCase(Locale.ROOT);
    skipBlanks();
    String value = "";
    if (at < html.length() && html.charAt(at) == '=') {
      at++;
      skipBlanks();
      value = Parser.unescapeEntities(readValue(), true);
    }
    attributes.putIfAbsent(name, value);
  }

  private String readValue() {
    char quote = at < html.length() ? html.charAt(at) : '>';
    int start = at;
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      at = end < 0 ? html.length() : end + 1;
      return end < 0 ? "" : html.substring(start + 1, end);
    }
    while (at < html.length() && " \t\n\r\f>".indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(start, at);
  }

  private void skipBlanks() {
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }
}
