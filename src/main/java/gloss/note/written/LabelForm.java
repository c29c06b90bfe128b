package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Q:} with {@code A:}, and {@code C:} with answers in brackets. Such a card goes on over
 * blank lines if the next label or a rule ends it, else to the first blank line behind its answer.
 */
final class LabelForm implements CardForm {
  private static final Pattern LABEL = Pattern.compile("([QAC]):(?:[ \\t]+|$)");
  private static final Pattern OPTION = Pattern.compile("[BDEF][.):]\\s.*");

  /** A label, and where what it is of begins. */
  private record Label(char letter, int start, int textStart, int line) {}

  @Override
  public void find(CardText text, FoundCards found) {
    for (Level level : text.levels()) {
      List<Label> labels = labels(level, text, found);
      for (int i = 0; i < labels.size(); i++) {
        Label label = labels.get(i);
        boolean answered = i + 1 < labels.size() && labels.get(i + 1).letter() == 'A';
        if (label.letter() == 'Q' && answered) {
          addPair(level, label, labels.get(i + 1), next(labels, i + 2), text, found);
        } else if (label.letter() == 'Q' && labels.stream().anyMatch(l -> l.letter() == 'A')) {
          found.report(ProblemKind.CARD_WITHOUT_BACK, label.start(), "Q:");
        } else if (label.letter() == 'C') {
          SourceRange place = upTo(level, label, next(labels, i + 1), text);
          BracketClozes.add(place, new SourceRange(label.start(), label.textStart()), text, found);
        }
      }
    }
  }

  /** Of several answers that are to be chosen from, none is a text with gaps. */
  private static List<Label> labels(Level level, CardText text, FoundCards found) {
    List<Label> labels = new ArrayList<>();
    boolean options =
        level.lines().stream().anyMatch(l -> OPTION.matcher(text.plain(l.range())).matches());
    for (Level.TextLine line : level.lines()) {
      Matcher label = LABEL.matcher(text.plain(line.range()));
      if (label.lookingAt() && !found.isTaken(line.line()) && !options) {
        int start = line.range().start();
        labels.add(new Label(label.group(1).charAt(0), start, start + label.end(), line.line()));
      }
    }
    return labels;
  }

  private static int next(List<Label> labels, int index) {
    return index < labels.size() ? labels.get(index).start() : -1;
  }

  private static void addPair(
      Level level, Label question, Label answer, int next, CardText text, FoundCards found) {
    SourceRange front = text.lines().trimmed(question.textStart(), answer.start());
    SourceRange back = upTo(level, answer, next, text);
    if (text.says(front) && text.says(back)) {
      found.hide(new SourceRange(question.start(), question.textStart()));
      found.hide(new SourceRange(answer.start(), answer.textStart()));
      found.addPair(front, back, false, true);
    } else if (text.says(front)) {
      found.report(ProblemKind.CARD_WITHOUT_BACK, question.start(), "Q:");
    }
  }

  /** From the text of a label to its end. */
  private static SourceRange upTo(Level level, Label label, int next, CardText text) {
    int end = next < 0 ? level.end() : next;
    boolean ended = next >= 0;
    for (Block block : level.blocks()) {
      int start = block.range().start();
      boolean rule = block instanceof Block.ThematicBreak;
      if (start > label.start() && start < end && (rule || block instanceof Block.Heading)) {
        end = start;
        ended = rule;
      }
    }
    if (!ended) {
      int last = label.line();
      while (!text.isBorder(last + 1) && text.lines().start(last + 1) < end) {
        last++;
      }
      end = Math.min(end, text.lines().end(last));
    }
    return text.lines().trimmed(label.textStart(), end);
  }
}
