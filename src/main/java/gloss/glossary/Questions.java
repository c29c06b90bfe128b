package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions outside headings that ask what something is, with their answers: {@code **Q:** What is
 * X?} and {@code **A:** X is …}, in one paragraph or two. They define as a heading does.
 */
final class Questions {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:\\*\\*|__)?(?:q(?:uestion)?\\s*\\d*\\s*[:.)]\\s*(?:\\*\\*|__)?\\s*)?(what[^\\n?]+\\?)\\s*(?:\\*\\*|__)?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:\\*\\*|__)?a(?:nswer)?\\s*[:.)]\\s*(?:\\*\\*|__)?\\s*", Pattern.CASE_INSENSITIVE);

  private Questions() {}

  /** What the answers of a note define. */
  static List<Find> finds(Note note) {
    List<Find> finds = new ArrayList<>();
    visit(note, note.tree().blocks(), finds);
    return finds;
  }

  private static void visit(Note note, List<? extends Block> blocks, List<Find> finds) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Paragraph) {
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
        find(note, block, next).ifPresent(finds::add);
      } else if (!(block instanceof Block.Quote) && !(block instanceof Block.Table)) {
        visit(note, block.children(), finds);
      }
    }
  }

  private static Optional<Find> find(Note note, Block block, Block next) {
    String text = note.tree().text();
    int end = block.range().end();
    Matcher question = QUESTION.matcher(text).region(block.range().start(), end);
    if (!question.lookingAt() || !HeadingName.asks(question.group(1))) {
      return Optional.empty();
    }
    boolean apart = question.end() == end;
    if (apart && !(next instanceof Block.Paragraph)) {
      return Optional.empty();
    }
    int start = apart ? next.range().start() : question.end();
    Matcher answer = ANSWER.matcher(text).region(start, next.range().end());
    boolean marked = answer.lookingAt();
    if (apart && !marked) {
      return Optional.empty();
    }
    int last = apart ? next.range().end() : end;
    SourceRange range = new SourceRange(marked ? answer.end() : start, last);
    Opening opening = new Opening(range, PlainText.of(note.tree(), range), false);
    return HeadingRules.find(
        note,
        new SourceRange(block.range().start(), last),
        HeadingName.readings(question.group(1)),
        opening);
  }
}
