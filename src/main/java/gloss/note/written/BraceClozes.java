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
    while (open >= 0) {
      int close = words.indexOf("}}", open);
      int next = words.indexOf("{{", open + BRACES);
      if (close < 0) {
        return deletions;
      }
      if (next < 0 || next > close) {
        at(open, close, words).ifPresent(deletions::add);
      }
      open = next;
    }
    return deletions;
  }

  /** As Anki reads: only what begins an answer opens, and each pair of braces closes the last. */
  private List<WrittenCard.Deletion> nested() {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    StringBuilder outside = new StringBuilder(words);
    int at = 0;
    while (at < words.length()) {
      Matcher sign =
          head.matcher(words).region(Math.min(at + BRACES, words.length()), words.length());
      if (words.startsWith("{{", at) && sign.lookingAt()) {
        open.push(at);
        at = sign.end();
      } else if (words.startsWith("}}", at)) {
        if (!open.isEmpty()) {
          int first = open.pop();
          at(first, at, outside.toString()).ifPresent(deletions::add);
          outside.replace(first, at + BRACES, " ".repeat(at + BRACES - first));
        }
        at += BRACES;
      } else {
        at++;
      }
    }
    deletions.sort(Comparator.comparing(WrittenCard.Deletion::range));
    return deletions;
  }

  /**
   * @param outside the words without those of the answers inside
   */
  private Optional<WrittenCard.Deletion> at(int open, int close, String outside) {
    Matcher sign = head.matcher(words).region(open + 2, close);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    int end = separator(sign.end(), close, outside);
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
  private int separator(int from, int close, String outside) {
    int colons = outside.indexOf("::", from);
    int marks = head.equals(PLAIN) ? outside.indexOf(";;", from) : -1;
    int end = close;
    end = colons >= 0 ? Math.min(end, colons) : end;
    return marks >= 0 ? Math.min(end, marks) : end;
  }
}
