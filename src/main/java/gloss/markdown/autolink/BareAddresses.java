package gloss.markdown.autolink;

import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** Addresses without a scheme in the text of a paragraph: {@code www.} hosts and e-mail. */
public final class BareAddresses {
  private static final String WWW = "www.";
  private static final String BEFORE = "*_~(=\"";

  private final Inline.Text text;
  private final String value;
  private final List<Inline> out = new ArrayList<>();
  private int done;
  private int web = -1;

  private BareAddresses(Inline.Text text) {
    this.text = text;
    this.value = text.value();
  }

  /** The same text, with links where it holds addresses. */
  public static List<Inline> linked(Inline.Text text) {
    boolean may = text.value().indexOf('@') >= 0 || text.value().contains(WWW);
    return may && text.isLiteral() ? new BareAddresses(text).linked() : List.of(text);
  }

  private List<Inline> linked() {
    int at = next(0);
    while (at < value.length()) {
      boolean mail = value.charAt(at) == '@';
      int start = mail ? localStart(at) : at;
      int end = mail ? mailEnd(at) : webEnd(at);
      if (start < at || !mail) {
        add(start, end, mail ? "mailto:" : "http://");
      }
      at = next(Math.max(at + 1, end));
    }
    addText(done, value.length());
    return out;
  }

  /** The next place where an address may stand. */
  private int next(int from) {
    int mail = value.indexOf('@', from);
    if (web < from) {
      int found = value.indexOf(WWW, from);
      web = found < 0 ? value.length() : found;
    }
    return mail < 0 ? web : Math.min(mail, web);
  }

  private void add(int start, int end, String scheme) {
    if (end > start) {
      addText(done, start);
      String address = value.substring(start, end);
      SourceRange range = place(start, end);
      List<Inline> shown = List.of(new Inline.Text(range, address));
      out.add(new Inline.Link(range, scheme + address, "", shown));
      done = end;
    }
  }

  private void addText(int start, int end) {
    if (end > start) {
      out.add(new Inline.Text(place(start, end), value.substring(start, end)));
    }
  }

  private SourceRange place(int start, int end) {
    int base = text.range().start();
    return new SourceRange(base + start, base + end);
  }

  private int localStart(int at) {
    int start = at;
    while (start > done && isLocalSign(value.charAt(start - 1))) {
      start--;
    }
    boolean inWord = start > done && Character.isLetterOrDigit(value.charAt(start - 1));
    return inWord ? at : start;
  }

  private static boolean isLocalSign(char c) {
    return isHostSign(c) || c == '.' || c == '+';
  }

  private static boolean isHostSign(char c) {
    return c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** Where the host behind an at sign ends; 0 if it is none. */
  private int mailEnd(int at) {
    int end = hostEnd(at + 1);
    boolean dotted = end > at && value.substring(at + 1, end).indexOf('.') > 0;
    return dotted && Character.isLetterOrDigit(value.charAt(end - 1)) && !isPath(end) ? end : 0;
  }

  /** As in {@code git@host.example:folder}, which is no mail's. */
  private boolean isPath(int end) {
    return end + 1 < value.length()
        && value.charAt(end) == ':'
        && !Character.isWhitespace(value.charAt(end + 1));
  }

  /** The end of words with single points between. */
  private int hostEnd(int from) {
    int end = from;
    while (end < value.length()) {
      char c = value.charAt(end);
      boolean point = c == '.' && end > from && value.charAt(end - 1) != '.';
      if (!point && !isHostSign(c)) {
        break;
      }
      end++;
    }
    return end > from && value.charAt(end - 1) == '.' ? end - 1 : end;
  }

  /** Where an address that begins with {@code www.} ends; 0 if none begins there. */
  private int webEnd(int at) {
    boolean parted =
        at == 0
            || Character.isWhitespace(value.charAt(at - 1))
            || BEFORE.indexOf(value.charAt(at - 1)) >= 0;
    int host = hostEnd(at);
    boolean named = host > at + WWW.length() && !underscoreInLastTwo(value.substring(at, host));
    return parted && named ? Math.max(host, AddressEnd.of(value, at)) : 0;
  }

  private static boolean underscoreInLastTwo(String host) {
    int last = host.lastIndexOf('.');
    return host.indexOf('_', host.lastIndexOf('.', last - 1) + 1) >= 0;
  }
}
