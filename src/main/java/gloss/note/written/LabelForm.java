package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
      boolean anyAnswer = labels.stream().anyMatch(label -> label.letter() == 'A');
      NavigableMap<Integer, Boolean> borders = borders(level);
      for (int i = 0; i < labels.size(); i++) {
        Label label = labels.get(i);
        boolean answered = i + 1 < labels.size() && labels.get(i + 1).letter() == 'A';
        if (label.letter() == 'Q' && answered) {
          SourceRange back = upTo(level, labels.get(i + 1), next(labels, i + 2), borders, text);
          addPair(label, labels.get(i + 1), back, text, found);
        } else if (label.letter() == 'Q' && anyAnswer) {
          found.report(ProblemKind.CARD_WITHOUT_BACK, label.start(), "Q:");
        } else if (label.letter() == 'C') {
          SourceRange place = upTo(level, label, next(labels, i + 1), borders, text);
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
      Label question, Label answer, SourceRange back, CardText text, FoundCards found) {
    SourceRange front = text.lines().trimmed(question.textStart(), answer.start());
    if (text.says(front) && text.says(back)) {
      found.hide(new SourceRange(question.start(), question.textStart()));
      found.hide(new SourceRange(answer.start(), answer.textStart()));
      found.addPair(front, back, false, true);
    } else if (text.says(front)) {
      found.report(ProblemKind.CARD_WITHOUT_BACK, question.start(), "Q:");
    }
  }

  /** Where rules and headings begin, and whether it is a rule. */
  private static NavigableMap<Integer, Boolean> borders(Level level) {
    NavigableMap<Integer, Boolean> borders = new TreeMap<>();
    for (Block block : level.blocks()) {
      boolean rule = block instanceof Block.ThematicBreak;
      if (rule || block instanceof Block.Heading) {
        borders.put(block.range().start(), rule);
      }
    }
    return borders;
  }

  /** From the text of a label to its end. */
  private static SourceRange upTo(
      Level level, Label label, int next, NavigableMap<Integer, Boolean> borders, CardText text) {
    int end = next < 0 ? level.end() : next;
    boolean ended = next >= 0;
    Map.Entry<Integer, Boolean> border = borders.higherEntry(label.start());
    if (border != null && border.getKey() < end) {
      end = border.getKey();
      ended = border.getValue();
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
