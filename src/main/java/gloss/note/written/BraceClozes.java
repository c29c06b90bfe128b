package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in two braces, as Anki writes them or plain. */
final class BraceClozes {
  private static final Pattern ANKI = Pattern.compile("c(\\d{1,3})::");
  private static final Pattern PLAIN = Pattern.compile("(?:(\\d{1,3}|[ahs]{1,50})(?:;;|::))?");

  private final String words;
  private final int start;
  private final Pattern head;

  private BraceClozes(SourceRange place, CardText text, Pattern head) {
    this.words = text.plain(place);
    this.start = place.start();
    this.head = head;
  }

  /** <code>{{c1::answer::hint}}</code>. */
  static List<WrittenCard.Deletion> anki(SourceRange place, CardText text) {
    return new BraceClozes(place, text, ANKI).all();
  }

  /** <code>{{answer}}</code>, with a number and a hint if there are any. */
  static List<WrittenCard.Deletion> plain(SourceRange place, CardText text) {
    return new BraceClozes(place, text, PLAIN).all();
  }

  private List<WrittenCard.Deletion> all() {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    int open = words.indexOf("{{");
    while (open >= 0) {
      int close = words.indexOf("}}", open);
      int next = words.indexOf("{{", open + 2);
      if (close < 0) {
        return deletions;
      }
      // Of braces in braces the inner ones count.
      if (next < 0 || next > close) {
        at(open, close).ifPresent(deletions::add);
      }
      open = next;
    }
    return deletions;
  }

  private Optional<WrittenCard.Deletion> at(int open, int close) {
    Matcher sign = head.matcher(words).region(open + 2, close);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    int end = separator(sign.end(), close);
    String hint = end < close ? words.substring(end + 2, close).strip() : "";
    String sequence = sign.group(1) == null ? "" : sign.group(1);
    return Optional.of(
        new WrittenCard.Deletion(
            new SourceRange(start + open, start + close + 2),
            new SourceRange(start + sign.end(), start + end),
            hint,
            sequence));
  }

  /** Where the hint's sign stands, or the end. */
  private int separator(int from, int close) {
    int colons = words.indexOf("::", from);
    int marks = head.equals(PLAIN) ? words.indexOf(";;", from) : -1;
    int end = close;
    end = colons >= 0 ? Math.min(end, colons) : end;
    return marks >= 0 ? Math.min(end, marks) : end;
  }
}
