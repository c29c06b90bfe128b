package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects inline nodes; text that stands together in the file becomes one text. */
final class InlineList {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder joined = new StringBuilder();
  private int joinedStart;

  void add(Inline inline) {
    if (inline instanceof Inline.Text text && text.isLiteral()) {
      if (text.range().start() != joinedStart + joined.length()) {
        endText();
      }
      joinedStart = joined.isEmpty() ? text.range().start() : joinedStart;
      joined.append(text.value());
    } else {
      endText();
      inlines.add(inline);
    }
  }

  private void endText() {
    if (!joined.isEmpty()) {
      SourceRange range = new SourceRange(joinedStart, joinedStart + joined.length());
      inlines.add(new Inline.Text(range, joined.toString()));
      joined.setLength(0);
    }
  }

  void addAll(List<Inline> more) {
    more.forEach(this::add);
  }

  /** All that was added. */
  List<Inline> list() {
    endText();
    return inlines;
  }
}
