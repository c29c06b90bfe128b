package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;

/**
 * Front lines, a line of only {@code ?}, back lines; with {@code ??} it is asked both ways. Text
 * touches the mark on both sides: a card goes from blank line to blank line.
 */
final class QuestionMarkForm implements CardForm {
  @Override
  public void find(CardText text, FoundCards found) {
    for (Level level : text.levels()) {
      for (Block block : level.blocks()) {
        String mark = mark(block, text);
        int line = text.lines().at(block.range().start());
        if (!mark.isEmpty() && !found.isTaken(line)) {
          add(level, line, mark, text, found);
        }
      }
    }
  }

  private static String mark(Block block, CardText text) {
    String words =
        block instanceof Block.Paragraph && block.range().end() - block.range().start() <= 2
            ? block.range().of(text.tree().text())
            : "";
    int line = text.lines().at(block.range().start());
    String whole =
        text.tree().text().substring(text.lines().start(line), text.lines().end(line)).strip();
    return (words.equals("?") || words.equals("??")) && whole.equals(words) ? words : "";
  }

  private static void add(Level level, int line, String mark, CardText text, FoundCards found) {
    SourceRange front = front(level, line, text, found);
    SourceRange back = back(level, line, text);
    SourceRange sign = text.lines().between(line, line);
    boolean asks = text.says(front);
    boolean answers = text.says(back);
    if (asks && answers) {
      found.hide(sign);
      found.addPair(front, back, mark.length() == 2, true);
    } else if (found.optedIn() && asks) {
      found.report(ProblemKind.CARD_WITHOUT_BACK, sign.start(), mark);
    } else if (found.optedIn() && answers && text.isBlank(Math.max(0, line - 1))) {
      found.report(ProblemKind.CARD_WITHOUT_FRONT, sign.start(), mark);
    }
  }

  /** A heading alone asks only where the author wants cards: else the mark is a remark on it. */
  private static SourceRange front(Level level, int mark, CardText text, FoundCards found) {
    int first = mark;
    while (!text.isBorder(first - 1)
        && !text.isHeading(first - 1)
        && !text.endsCard(first - 1)
        && !found.isTaken(first - 1)
        && text.lines().end(first - 1) > level.start()) {
      first--;
    }
    if (first == mark) {
      boolean heading = mark > 0 && text.isHeading(mark - 1) && found.optedIn();
      return heading ? heading(level, mark, text) : text.lines().trimmed(0, 0);
    }
    int start = Math.max(level.start(), text.lines().start(first));
    return text.lines().trimmed(start, text.lines().start(mark));
  }

  private static SourceRange heading(Level level, int mark, CardText text) {
    return level.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .filter(block -> text.lines().at(block.range().end()) == mark - 1)
        .findFirst()
        .map(HeadingText::of)
        .orElse(text.lines().trimmed(0, 0));
  }

  private static SourceRange back(Level level, int mark, CardText text) {
    int last = mark;
    while (!text.isBorder(last + 1)
        && !text.isHeading(last + 1)
        && text.lines().start(last + 1) < level.end()
        && (last == mark || !text.endsCard(last))) {
      last++;
    }
    int from = text.lines().end(mark);
    return text.lines().trimmed(from, Math.min(level.end(), text.lines().end(last)));
  }
}
