package gloss.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Leads from the parser library's pieces back to the file's own text. */
final class SourceText {
  private final String text;
  private final int base;

  /**
   * @param text the whole text of the file
   * @param base where the parsed piece begins in it
   */
  SourceText(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** The place of a piece, from its first character to its last. */
  SourceRange range(BasedSequence piece) {
    return range(piece.getStartOffset(), piece.getEndOffset());
  }

  /** The place of a piece given by offsets in what was parsed. */
  SourceRange range(int start, int end) {
    return new SourceRange(base + start, base + Math.max(start, end));
  }

  /** The place of a piece without the white space around it. */
  SourceRange trimmedRange(BasedSequence piece) {
    return trimmed(text, range(piece));
  }

  /** The characters of a piece as the author wrote them, marks of quotes left out. */
  String text(BasedSequence piece) {
    int length = piece.length();
    if (piece.getEndOffset() - piece.getStartOffset() == length) {
      return range(piece).of(text);
    }
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int offset = piece.getIndexOffset(i);
      out.append(offset < 0 ? piece.charAt(i) : text.charAt(base + offset));
    }
    return out.toString();
  }

  /** The characters at a place. */
  String text(SourceRange range) {
    return range.of(text);
  }

  /** The stretches of a piece that stand together in the file. */
  List<SourceRange> stretches(BasedSequence piece) {
    if (piece.getEndOffset() - piece.getStartOffset() == piece.length()) {
      return List.of(range(piece));
    }
    List<SourceRange> out = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < piece.length(); i++) {
      int offset = piece.getIndexOffset(i);
      if (offset >= 0 && offset != end) {
        if (start >= 0) {
          out.add(range(start, end));
        }
        start = offset;
      }
      end = offset < 0 ? end : offset + 1;
    }
    if (start >= 0) {
      out.add(range(start, end));
    }
    return out;
  }

  /** A range without the white space at its ends. */
  static SourceRange trimmed(String text, SourceRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new SourceRange(start, end);
  }

  /** A piece of the file as plain text, line by line. */
  static List<Inline> lines(String text, SourceRange range) {
    List<Inline> out = new ArrayList<>();
    int start = range.start();
    while (start < range.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? range.end() : Math.min(newline, range.end());
      if (end > start) {
        out.add(new Inline.Text(new SourceRange(start, end), text.substring(start, end)));
      }
      if (end < range.end()) {
        out.add(new Inline.SoftBreak(new SourceRange(end, end + 1)));
      }
      start = end + 1;
    }
    return out;
  }
}
