package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.SourceRange;
import gloss.text.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers in marks of their own: {@code ==answer==} and {@code **answer**}. Inside, {@code 1;;}
 * before the answer numbers its card and {@code ;;hint} follows; outside, {@code ^[hint]} and
 * {@code [^1]} do the same. Letters instead of a number say for each card what is done.
 */
final class MarkedAnswers {
  private static final int MARK = 2;

  /** More signs behind an answer are not looked at: hints are short. */
  private static final int LONGEST_BEHIND = 400;

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:\\[?(\\d{1,3}|[ahs]{1,50});;\\]?)?(.*?)(?:\\[?;;([^;]*?)\\]?)?", Pattern.DOTALL);

  private static final Pattern BEHIND =
      Pattern.compile("(?:\\^\\[([^\\]\\n]+)\\])?(?:\\[\\^(\\d{1,3}|[ahs]{1,50})\\])?");

  private final CardText text;
  private final List<SourceRange> highlights = new ArrayList<>();
  private final List<SourceRange> bold = new ArrayList<>();

  MarkedAnswers(CardText text) {
    this.text = text;
    text.tree().blocks().forEach(this::visit);
    highlights.sort(Comparator.naturalOrder());
    bold.sort(Comparator.naturalOrder());
  }

  List<WrittenCard.Deletion> highlights(SourceRange place) {
    return in(place, highlights);
  }

  List<WrittenCard.Deletion> bold(SourceRange place) {
    return in(place, bold);
  }

  private void visit(Block block) {
    block.content().forEach(this::visit);
    block.children().forEach(this::visit);
  }

  private void visit(Inline inline) {
    if (inline instanceof Inline.Highlight) {
      highlights.add(inline.range());
    } else if (inline instanceof Inline.Strong) {
      bold.add(inline.range());
    }
    if (!(inline instanceof Inline.Link)) {
      inline.children().forEach(this::visit);
    }
  }

  private List<WrittenCard.Deletion> in(SourceRange place, List<SourceRange> marked) {
    List<WrittenCard.Deletion> found = new ArrayList<>();
    for (int i = Ordered.first(marked.size(), n -> marked.get(n).start() >= place.start());
        i < marked.size() && marked.get(i).start() < place.end();
        i++) {
      if (place.contains(marked.get(i))) {
        found.add(deletion(marked.get(i)));
      }
    }
    return found;
  }

  private WrittenCard.Deletion deletion(SourceRange marked) {
    int start = marked.start() + MARK;
    Matcher inside = INSIDE.matcher(text.plain(new SourceRange(start, marked.end() - MARK)));
    int lineEnd = text.lines().end(text.lines().at(marked.end()));
    int behindEnd = Math.min(lineEnd, marked.end() + LONGEST_BEHIND);
    Matcher behind = BEHIND.matcher(text.plain(new SourceRange(marked.end(), behindEnd)));
    boolean follows = behind.lookingAt();
    if (!inside.matches()) {
      throw new IllegalStateException("every text matches");
    }
    String hint = first(inside.group(3), follows ? behind.group(1) : null);
    String sequence = first(inside.group(1), follows ? behind.group(2) : null);
    int end = marked.end() + (follows ? behind.end() : 0);
    SourceRange answer = new SourceRange(start + inside.start(2), start + inside.end(2));
    return new WrittenCard.Deletion(new SourceRange(marked.start(), end), answer, hint, sequence);
  }

  private static String first(@Nullable String one, @Nullable String other) {
    return one != null ? one.strip() : other != null ? other.strip() : "";
  }
}
