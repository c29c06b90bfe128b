package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in two braces, as Anki writes them or plain. */
final class BraceClozes {
  private static final Pattern ANKI =
      Pattern.compile(
          "\\{\\{c(\\d{1,3})::((?:(?!\\}\\}|::|\\{\\{c\\d).)*)(?:::((?:(?!\\}\\}).)*))?\\}\\}",
          Pattern.DOTALL);

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\{\\{(?:(\\d{1,3}|[ahs]+)(?:;;|::))?((?:(?!\\}\\}|;;|::)[^\\n{])+)(?:(?:;;|::)([^{}\\n]*))?\\}\\}");

  private BraceClozes() {}

  /** <code>{{c1::answer::hint}}</code>. */
  static List<WrittenCard.Deletion> anki(SourceRange place, CardText text) {
    return in(place, text, ANKI);
  }

  /** <code>{{answer}}</code>, with a number and a hint if there are any. */
  static List<WrittenCard.Deletion> plain(SourceRange place, CardText text) {
    return in(place, text, PLAIN);
  }

  private static List<WrittenCard.Deletion> in(SourceRange place, CardText text, Pattern form) {
    List<WrittenCard.Deletion> deletions = new ArrayList<>();
    Matcher braces = form.matcher(text.plain(place));
    while (braces.find()) {
      SourceRange range =
          new SourceRange(place.start() + braces.start(), place.start() + braces.end());
      SourceRange answer =
          new SourceRange(place.start() + braces.start(2), place.start() + braces.end(2));
      String hint = braces.group(3) == null ? "" : braces.group(3).strip();
      String sequence = braces.group(1) == null ? "" : braces.group(1);
      deletions.add(new WrittenCard.Deletion(range, answer, hint, sequence));
    }
    return deletions;
  }
}
