package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in two braces, as Anki writes them or plain. */
final class BraceClozes {
  private static final int BRACES = 2;
  private static final Pattern ANKI = Pattern.compile("c(\\d{1,3})::");
  private static final Pattern PLAIN = Pattern.compile("(?:(\\d{1,3}|[ahs]{1,50})(?:;;|::))?");

  /** Braces in it belong to it; one with an answer inside is none. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?s)\\$\\$((?!\\{\\{c\\d)[^$])+\\$\\$|\\$(?![\\s$])((?!\\{\\{c\\d)[^$\\n])*(?<!\\s)\\$(?!\\d)");

  private final String words;
  private final int start;
  private final Pattern head;

  private BraceClozes(SourceRange place, String words, Pattern head) {
    this.words = words;
    this.start = place.start();
    this.head = head;
  }

  /** <code>{{c1::answer::hint}}</code>; an answer may hold others. */
  static List<WrittenCard.Deletion> anki(SourceRange place, CardText text) {
    String words =
        FORMULA.matcher(text.plain(place)).replaceAll(found -> " ".repeat(found.group().length()));
    return new BraceClozes(place, words, ANKI).nested();
  }

  /** <code>{{answer}}</code>, with a number and a hint if there are any. */
  static List<WrittenCard.Deletion> plain(SourceRange place, CardText text) {
    return new BraceClozes(place, text.plain(place), PLAIN).innermost();
  }

  private List<WrittenCard.Deletion> innermost() {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    int open = words.indexOf("{{");
    int close = -1;
    while (open >= 0) {
      close = close > open ? close : words.indexOf("}}", open);
      int next = words.indexOf("{{", open + BRACES);
      if (close < 0) {
        return deletions;
      }
      if (next < 0 || next > close) {
        at(open, close).ifPresent(deletions::add);
      }
      open = next;
    }
    return deletions;
  }

  /** An answer that has begun, and the first sign of a hint in it that no answer inside holds. */
  private static final class Begun {
    private final int start;
    private int sign = -1;

    Begun(int start) {
      this.start = start;
    }
  }

  /** As Anki reads: only what begins an answer opens, and each pair of braces closes the last. */
  private List<WrittenCard.Deletion> nested() {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    Deque<Begun> open = new ArrayDeque<>();
    Matcher sign = head.matcher(words);
    int at = 0;
    while (at < words.length()) {
      boolean braces = words.startsWith("{{", at);
      if (braces && sign.region(at + BRACES, words.length()).lookingAt()) {
        open.push(new Begun(at));
        at = sign.end();
      } else if (words.startsWith("}}", at)) {
        if (!open.isEmpty()) {
          Begun last = open.pop();
          at(last.start, at, last.sign).ifPresent(deletions::add);
        }
        at += BRACES;
      } else {
        if (!open.isEmpty() && open.peek().sign < 0 && words.startsWith("::", at)) {
          open.peek().sign = at;
        }
        at++;
      }
    }
    deletions.sort(Comparator.comparing(WrittenCard.Deletion::range));
    return deletions;
  }

  /** A plain answer, in which no other stands. */
  private Optional<WrittenCard.Deletion> at(int open, int close) {
    String inside = words.substring(open, close);
    Matcher sign = head.matcher(inside).region(BRACES, inside.length());
    int from = sign.lookingAt() ? sign.end() : BRACES;
    int colons = inside.indexOf("::", from);
    int marks = inside.indexOf(";;", from);
    int first = colons < 0 || marks < 0 ? Math.max(colons, marks) : Math.min(colons, marks);
    return at(open, close, first < 0 ? -1 : open + first);
  }

  /**
   * An answer.
   *
   * @param hint where the sign of its hint stands, -1 if it has none
   */
  private Optional<WrittenCard.Deletion> at(int open, int close, int hint) {
    Matcher sign = head.matcher(words).region(open + BRACES, close);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    int end = hint < 0 ? close : hint;
    String hinted = end < close ? words.substring(end + 2, close).strip() : "";
    String sequence = sign.group(1) == null ? "" : sign.group(1);
    return Optional.of(
        new WrittenCard.Deletion(
            new SourceRange(start + open, start + close + BRACES),
            new SourceRange(start + sign.end(), start + end),
            hinted,
            sequence));
  }
}
