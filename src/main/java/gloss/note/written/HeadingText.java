package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import java.util.List;

/** The words of a heading without the signs that make it one. */
final class HeadingText {
  private HeadingText() {}

  static SourceRange of(Block heading) {
    List<Inline> content = heading.content();
    return content.isEmpty()
        ? new SourceRange(heading.range().start(), heading.range().start())
        : new SourceRange(
            content.get(0).range().start(), content.get(content.size() - 1).range().end());
  }
}
