package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file's text in which only the author's plain words can be read, each at its place: of code,
 * links, comments and marks there is only that something stands there. So a sign that is found in
 * it is meant as one.
 */
final class PlainSigns {
  static final char SOMETHING = '\uFFFC';

  private final char[] signs;
  private final List<SourceRange> code = new ArrayList<>();

  PlainSigns(String text) {
    this.signs = new char[text.length()];
    Arrays.fill(signs, SOMETHING);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      signs[at] = '\n';
    }
  }

  void add(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      if (text.isLiteral()) {
        text.value().getChars(0, text.value().length(), signs, text.range().start());
      }
    } else if (inline instanceof Inline.Code || inline instanceof Inline.MathText) {
      code.add(inline.range());
    } else if (!(inline instanceof Inline.Link)) {
      add(inline.children());
    }
  }

  void addCells(Block block) {
    add(block.content());
    block.children().forEach(this::addCells);
  }

  /** Where code stands in lines. */
  List<SourceRange> code() {
    return code;
  }

  String text() {
    return new String(signs);
  }
}
