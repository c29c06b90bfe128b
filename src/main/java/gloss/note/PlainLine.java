package gloss.note;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import gloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a paragraph in which only plain text can be read: of code, links and all other markup
 * there is only that something stands there. Each character has its place in the file.
 *
 * @param start offset of its first character in the file
 */
record PlainLine(int start, String text) {
  private static final char SOMETHING = '\uFFFC';

  /** Signs of a card with blanks on both sides, so no path, address or time. */
  private static final Pattern CARD = Pattern.compile("(?<=[^\\s:][ \\t])(:::?)(?=[ \\t][^\\s:])");

  /** What shows that colons belong to a formula, a type or a table. */
  private static final Pattern NO_CARD = Pattern.compile("->|=>|\\$|\\|");

  /** The lines of a paragraph. */
  static List<PlainLine> of(Block.Paragraph paragraph) {
    return of(paragraph.range(), paragraph.content());
  }

  /** The lines of a paragraph or a heading. */
  static List<PlainLine> of(SourceRange range, List<Inline> content) {
    List<PlainLine> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = range.start();
    for (Inline inline : content) {
      if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        lines.add(new PlainLine(start, text.toString()));
        text.setLength(0);
        start = inline.range().end();
      } else {
        if (text.length() == 0) {
          start = inline.range().start();
        }
        append(inline, text);
      }
    }
    lines.add(new PlainLine(start, text.toString()));
    return lines;
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text piece && piece.isLiteral()) {
      text.append(piece.value());
    } else {
      int length = inline.range().end() - inline.range().start();
      text.append(String.valueOf(SOMETHING).repeat(length));
    }
  }

  /** Where the first match begins in the file. */
  Optional<Integer> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(start + matcher.start()) : Optional.empty();
  }

  /**
   * Where {@code :::} or {@code ::} stands between front and back, as card plugins write them. A
   * line that has several is a path of words. Prose speaks of {@code ::}, too; there the next word
   * begins small and no question stands before.
   */
  Optional<Span> cardSign() {
    Matcher sign = CARD.matcher(text);
    if (!sign.find() || NO_CARD.matcher(text).find()) {
      return Optional.empty();
    }
    Span found = new Span(sign.start(), sign.end());
    String front = text.substring(0, found.start()).strip();
    String back = text.substring(found.end()).strip();
    boolean sure = sign.group().length() == 3 || front.endsWith("?");
    boolean likely = !Character.isLowerCase(back.codePointAt(0));
    boolean alone = !front.contains("::") && !back.contains("::");
    return alone && (sure || likely) ? Optional.of(found) : Optional.empty();
  }
}
