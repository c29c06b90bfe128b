package gloss.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gloss.site.Tag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Finds the start tags of a page in one pass over its bytes, as a browser would: not in comments,
 * not in the text of scripts and styles. A parser with a tree would take longer than the whole
 * rendering. Element names, quotes and signs are ASCII, and no byte of a longer UTF-8 sequence is.
 */
final class TagScanner {
  private static final Set<String> RAW_TEXT =
      new TreeSet<>(List.of("script", "style", "textarea", "title", "xmp", "iframe", "noframes"));

  private final byte[] html;
  private int at;

  private TagScanner(byte[] html) {
    this.html = html;
  }

  static void scan(byte[] html, Consumer<Tag> visitor) {
    TagScanner scanner = new TagScanner(html);
    while (scanner.toMarkup()) {
      scanner.markup(visitor);
    }
  }

  private boolean toMarkup() {
    // Most bytes of a page pass here: locals, since the first compiler re-reads fields.
    byte[] bytes = html;
    int i = at;
    while (i < bytes.length && bytes[i] != '<') {
      i++;
    }
    at = i;
    return i < bytes.length;
  }

  private void markup(Consumer<Tag> visitor) {
    at++;
    if (startsWith("!--")) {
      // "<!-->" is a whole comment.
      at += 1;
      skipBehind("-->");
    } else if (at < html.length && isLetter(html[at])) {
      Tag tag = tag();
      visitor.accept(tag);
      if (RAW_TEXT.contains(tag.name())) {
        skipTo("</" + tag.name());
      }
    } else if (at < html.length && "!?/".indexOf(html[at]) >= 0) {
      skipBehind(">");
    }
  }

  private Tag tag() {
    String name = name();
    List<Attribute> attributes = List.of();
    skipBlanks();
    while (at < html.length && html[at] != '>') {
      if (attributes.isEmpty()) {
        attributes = new ArrayList<>();
      }
      attributes.add(attribute());
      skipBlanks();
    }
    at++;
    return new Tag(name, attributes);
  }

  private Attribute attribute() {
    int start = at;
    String name = name();
    if (at == start) {
      // A stray sign such as "=": a browser takes it for a name.
      at++;
      return new Attribute("", html, at, at);
    }
    skipBlanks();
    if (at >= html.length || html[at] != '=') {
      return new Attribute(name, html, at, at);
    }
    at++;
    while (at < html.length && isBlank(html[at])) {
      at++;
    }
    return valued(name);
  }

  private Attribute valued(String name) {
    boolean quoted = at < html.length && (html[at] == '"' || html[at] == '\'');
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < html.length
        && (quoted ? html[end] != html[at] : !isBlank(html[end]) && html[end] != '>')) {
      end++;
    }
    at = quoted ? end + 1 : end;
    return new Attribute(name, html, start, end);
  }

  private String name() {
    int start = at;
    while (at < html.length && !isBlank(html[at]) && "=>/".indexOf(html[at]) < 0) {
      at++;
    }
    return new String(html, start, at - start, ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  private void skipBlanks() {
    while (at < html.length && (isBlank(html[at]) || html[at] == '/')) {
      at++;
    }
  }

  private void skipBehind(String end) {
    skipTo(end);
    at = Math.min(html.length, at + end.length());
  }

  private void skipTo(String end) {
    while (at < html.length && !startsWith(end)) {
      at++;
    }
  }

  private boolean startsWith(String lowerCase) {
    if (at + lowerCase.length() > html.length) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      byte b = html[at + i];
      if ((isLetter(b) ? b | 0x20 : b) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
