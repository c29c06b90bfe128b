package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;

/** {@code > [!card] question} with the answer as the callout's body. */
final class CalloutForm implements CardForm {
  private static final String TYPE = "card";

  @Override
  public void find(CardText text, FoundCards found) {
    for (Level level : text.levels()) {
      for (Block block : level.blocks()) {
        if (block instanceof Block.Callout callout && callout.type().equals(TYPE)) {
          add(callout, text, found);
        }
      }
    }
  }

  /** A callout that is closed hides its answer by itself. */
  private static void add(Block.Callout callout, CardText text, FoundCards found) {
    SourceRange front = HeadingText.of(callout);
    boolean asks = text.says(front);
    if (asks && !callout.blocks().isEmpty()) {
      SourceRange first = callout.blocks().get(0).range();
      SourceRange last = callout.blocks().get(callout.blocks().size() - 1).range();
      boolean folds = callout.fold() != Block.Fold.CLOSED;
      found.addPair(front, new SourceRange(first.start(), last.end()), false, folds);
    } else {
      ProblemKind kind = asks ? ProblemKind.CARD_WITHOUT_BACK : ProblemKind.CARD_WITHOUT_FRONT;
      found.report(kind, callout.range().start(), "[!card]");
    }
  }
}
