package gloss.note.written;

import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import gloss.text.Span;
import java.util.Optional;

/**
 * {@code front::back} and {@code front:::back}, which is asked both ways: exactly one line, where
 * the author wants such cards.
 */
final class OneLineForm implements CardForm {
  @Override
  public void find(CardText text, FoundCards found) {
    if (!found.optedIn()) {
      return;
    }
    for (Level level : text.levels()) {
      for (Level.TextLine line : level.lines()) {
        if (!found.isTaken(line.line())) {
          add(line.range(), text, found);
        }
      }
    }
  }

  private static void add(SourceRange line, CardText text, FoundCards found) {
    String words = text.plain(line);
    Optional<Span> sign = words.contains("{{c") ? Optional.empty() : ColonSign.in(words);
    if (sign.isEmpty()) {
      return;
    }
    int start = line.start() + sign.get().start();
    int end = line.start() + sign.get().end();
    SourceRange front = text.lines().trimmed(line.start(), start);
    SourceRange back = text.lines().trimmed(end, line.end());
    if (!text.says(front)) {
      return;
    }
    if (text.says(back)) {
      found.hide(new SourceRange(start, end));
      found.addPair(front, back, end - start == 3, true);
    } else if (text.plain(front).endsWith("?")) {
      found.report(ProblemKind.CARD_WITHOUT_BACK, start, text.plain(new SourceRange(start, end)));
    }
  }
}
