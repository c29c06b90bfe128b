package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes text and draws mentions and tags in it as links. */
final class MentionWriter {
  private final Markup markup;
  private final NavigableMap<Integer, Decorations.MentionDecoration> mentions;
  private final NavigableSet<Integer> hidden;
  private Decorations.@Nullable MentionDecoration open;

  MentionWriter(Markup markup, Decorations decorations) {
    this.markup = markup;
    this.mentions = new TreeMap<>(decorations.mentions());
    this.hidden = new TreeSet<>(decorations.hidden());
  }

  /** Writes text; a mention at its end stays open for text that follows at once. */
  void write(Inline.Text text) {
    if (mentions.isEmpty() && hidden.isEmpty()) {
      markup.text(text.range().isEmpty() ? "" : text.value());
      return;
    }
    int start = text.range().start();
    int end = text.range().end();
    int from = start;
    while (from < end) {
      int to = text.isLiteral() ? Math.min(end, nextEdge(from)) : end;
      turnTo(mentionAt(from));
      markup.text(text.isLiteral() ? shown(text, from, to) : text.value());
      from = to;
    }
  }

  /** A piece of literal text without the signs that are hidden. */
  private String shown(Inline.Text text, int from, int to) {
    StringBuilder out = new StringBuilder();
    int start = text.range().start();
    int at = from;
    for (int sign : hidden.subSet(from, to)) {
      out.append(text.value(), at - start, sign - start);
      at = sign + 1;
    }
    return out.append(text.value(), at - start, to - start).toString();
  }

  /** Keeps a mention open over a line end if it goes on behind it. */
  void keepOver(SourceRange lineEnd) {
    if (open != null && !open.range().contains(lineEnd)) {
      end();
    }
  }

  /** Closes the mention that is open. */
  void end() {
    turnTo(null);
  }

  /** The same mention, not an equal one: each piece of it is asked for again. */
  @SuppressWarnings("ReferenceEquality")
  private void turnTo(Decorations.@Nullable MentionDecoration next) {
    if (next == open) {
      return;
    }
    if (open != null) {
      markup.close();
    }
    open = next != null && markup.insideLink() ? null : next;
    if (open != null && open.isTag()) {
      markup.openPhrase("a", "class", "tag", "href", open.href().value());
    } else if (open != null) {
      markup.openPhrase(
          "a", "class", "term", "href", open.href().value(), "data-term", open.term());
    }
  }

  private Decorations.@Nullable MentionDecoration mentionAt(int offset) {
    Map.Entry<Integer, Decorations.MentionDecoration> before = mentions.floorEntry(offset);
    boolean inside = before != null && before.getValue().range().contains(offset);
    return inside ? before.getValue() : null;
  }

  /** The next offset at which a mention begins or ends. */
  private int nextEdge(int offset) {
    Decorations.MentionDecoration here = mentionAt(offset);
    if (here != null) {
      return here.range().end();
    }
    Integer next = mentions.higherKey(offset);
    return next == null ? Integer.MAX_VALUE : next;
  }
}
