package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects inline nodes; text that stands together in the file becomes one text. */
final class InlineList {
  private final List<Inline> inlines = new ArrayList<>();

  void add(Inline inline) {
    Inline last = inlines.isEmpty() ? inline : inlines.get(inlines.size() - 1);
    if (last != inline
        && last instanceof Inline.Text before
        && inline instanceof Inline.Text after
        && before.range().end() == after.range().start()
        && before.isLiteral()
        && after.isLiteral()) {
      SourceRange range = new SourceRange(before.range().start(), after.range().end());
      inlines.set(inlines.size() - 1, new Inline.Text(range, before.value() + after.value()));
    } else {
      inlines.add(inline);
    }
  }

  void addAll(List<Inline> more) {
    more.forEach(this::add);
  }

  List<Inline> list() {
    return inlines;
  }
}
