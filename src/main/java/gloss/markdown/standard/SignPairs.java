package gloss.markdown.standard;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which runs of signs belong together, as CommonMark's appendix on parsing says. The library
 * looks for the beginning of each end as far back as the paragraph goes, and for each link through
 * all signs before it, and so takes time by the square of their number.
 */
final class SignPairs {
  /** Rules for longer runs ask at most whether a length is divided by two or by three. */
  private static final int LENGTHS_APART = 6;

  private final InlineParser line;
  private final Map<Character, DelimiterProcessor> rules;
  private final @Nullable Delimiter bottom;
  private final Map<Closing, Integer> searched = new HashMap<>();

  /**
   * Signs of a paragraph.
   *
   * @param bottom what stands up to this one is not looked at; null for the whole paragraph
   */
  SignPairs(
      InlineParser line, Map<Character, DelimiterProcessor> rules, @Nullable Delimiter bottom) {
    this.line = line;
    this.rules = rules;
    this.bottom = bottom;
  }

  /** Ends of which none finds a beginning where an equal one found none. */
  private record Closing(char sign, boolean opens, int written, int left) {
    static Closing of(Delimiter end) {
      int written = end instanceof SignRun run ? run.written() : end.length();
      return new Closing(end.getDelimiterChar(), end.canOpen(), kind(written), kind(end.length()));
    }

    private static int kind(int length) {
      return length <= LENGTHS_APART ? length : LENGTHS_APART + length % LENGTHS_APART;
    }
  }

  /** Makes nodes of all pairs and text of all other signs. */
  @SuppressWarnings("ReferenceEquality") // runs are places, not values
  void make() {
    if (line.getLastDelimiter() == bottom) {
      return;
    }
    Delimiter end = first();
    while (end != null) {
      end = end.canClose() ? closed(end) : end.getNext();
    }
    for (Delimiter left = line.getLastDelimiter();
        left != null && left != bottom;
        left = line.getLastDelimiter()) {
      line.removeDelimiterKeepNode(left);
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private @Nullable Delimiter first() {
    Delimiter found = line.getLastDelimiter();
    while (found != null && found.getPrevious() != bottom) {
      found = found.getPrevious();
    }
    return found;
  }

  /** Looks for the beginning of an end; gives the run to look at next. */
  private @Nullable Delimiter closed(Delimiter end) {
    Delimiter next = end.getNext();
    DelimiterProcessor rule = rules.get(end.getDelimiterChar());
    if (rule == null) {
      return next;
    }
    Delimiter beginning = beginning(end, rule);
    if (beginning != null) {
      join(beginning, end, rule);
      return end.getNumDelims() == 0 ? next : end;
    }
    if (!end.canOpen()) {
      line.removeDelimiterKeepNode(end);
    }
    return next;
  }

  @SuppressWarnings("ReferenceEquality")
  private @Nullable Delimiter beginning(Delimiter end, DelimiterProcessor rule) {
    Closing kind = Closing.of(end);
    int from = searched.getOrDefault(kind, -1);
    Delimiter before = end.getPrevious();
    while (before != null && before != bottom && before.getStartIndex() > from) {
      if (before.canOpen()
          && before.getDelimiterChar() == rule.getOpeningCharacter()
          && rule.getDelimiterUse(before, end) > 0) {
        return before;
      }
      before = before.getPrevious();
    }
    Delimiter last = end.getPrevious();
    if (last != null) {
      searched.put(kind, last.getStartIndex());
    }
    return null;
  }

  private void join(Delimiter beginning, Delimiter end, DelimiterProcessor rule) {
    int used = rule.getDelimiterUse(beginning, end);
    line.removeDelimitersBetween(beginning, end);
    rule.process(beginning, end, used);
    beginning.setNumDelims(beginning.getNumDelims() - used);
    end.setNumDelims(end.getNumDelims() - used);
    if (beginning.getNumDelims() == 0) {
      line.removeDelimiterAndNode(beginning);
    } else {
      BasedSequence signs = beginning.getNode().getChars();
      beginning.getNode().setChars(signs.subSequence(0, beginning.getNumDelims()));
    }
    if (end.getNumDelims() == 0) {
      line.removeDelimiterAndNode(end);
    } else {
      BasedSequence signs = end.getNode().getChars();
      end.getNode().setChars(signs.subSequence(signs.length() - end.getNumDelims()));
      end.setIndex(end.getIndex() + used);
    }
  }
}
