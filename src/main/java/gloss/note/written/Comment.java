package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment in which a program for flashcards notes the state of a card: {@code <!--SR:…-->}. It is
 * never shown, not even where it lacks its end.
 *
 * @param line in which it begins
 */
record Comment(SourceRange range, int line) {
  private static final Pattern COMMENT = Pattern.compile("<!--[ \\t]*SR:[^\\n]*?(?:-->|(?=\\n|$))");

  /** The comments of a note; in code they are code. */
  static List<Comment> in(CardText text) {
    List<Comment> out = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text.tree().text());
    while (comment.find()) {
      SourceRange range = new SourceRange(comment.start(), comment.end());
      if (!text.isCode(range)) {
        out.add(new Comment(range, text.lines().at(range.start())));
      }
    }
    return out;
  }

  /** Whether a text is nothing else. */
  static boolean isOnly(String literal) {
    return COMMENT.matcher(literal.strip()).matches();
  }
}
