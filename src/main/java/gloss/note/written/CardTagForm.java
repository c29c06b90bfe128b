package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code A question #card} with the answer on the lines below, or a heading with the tag and the
 * answer under it; {@code #card/reverse} is asked both ways.
 */
final class CardTagForm implements CardForm {
  private static final Pattern TAG = Pattern.compile("(?<!\\S)#card([/-][\\w-]+)?(?!\\S)");

  /** More are not asked in one line. */
  private static final int MOST_TAGS = 20;

  @Override
  public void find(CardText text, FoundCards found) {
    for (Level level : text.levels()) {
      for (Level.TextLine line : level.lines()) {
        tag(line.range(), text)
            .filter(tag -> !found.isTaken(line.line()))
            .ifPresent(tag -> addLine(level, line, tag, text, found));
      }
      for (Block block : level.blocks()) {
        if (block instanceof Block.Heading) {
          SourceRange words = HeadingText.of(block);
          tag(words, text).ifPresent(tag -> addHeading(level, block, words, tag, text, found));
        }
      }
    }
  }

  /** Behind it at most other tags end the line. */
  private static Optional<SourceRange> tag(SourceRange line, CardText text) {
    String words = text.plain(line);
    Matcher tag = TAG.matcher(words);
    for (int i = 0; i < MOST_TAGS && tag.find(); i++) {
      String[] behind = words.substring(tag.end()).strip().split("\\s+", -1);
      if (Arrays.stream(behind).allMatch(word -> word.isEmpty() || word.startsWith("#"))) {
        return Optional.of(new SourceRange(line.start() + tag.start(), line.start() + tag.end()));
      }
    }
    return Optional.empty();
  }

  private static void addLine(
      Level level, Level.TextLine line, SourceRange tag, CardText text, FoundCards found) {
    int first = line.line() + 1;
    while (first < text.lines().count() && text.isBlank(first)) {
      first++;
    }
    int last = first - 1;
    while (!text.isBorder(last + 1)
        && !text.isHeading(last + 1)
        && text.lines().start(last + 1) < level.end()) {
      last++;
    }
    SourceRange front = text.lines().trimmed(line.range().start(), tag.start());
    SourceRange back =
        last < first
            ? text.lines().trimmed(0, 0)
            : text.lines()
                .trimmed(text.lines().start(first), Math.min(level.end(), text.lines().end(last)));
    add(front, back, tag, true, text, found);
  }

  private static void addHeading(
      Level level,
      Block heading,
      SourceRange words,
      SourceRange tag,
      CardText text,
      FoundCards found) {
    List<? extends Block> blocks = level.blocks();
    int first = blocks.indexOf(heading) + 1;
    int last = first;
    while (last < blocks.size() && !(blocks.get(last) instanceof Block.Heading)) {
      last++;
    }
    SourceRange front = text.lines().trimmed(words.start(), tag.start());
    SourceRange back =
        last == first
            ? text.lines().trimmed(0, 0)
            : new SourceRange(
                blocks.get(first).range().start(), blocks.get(last - 1).range().end());
    add(front, back, tag, false, text, found);
  }

  private static void add(
      SourceRange front,
      SourceRange back,
      SourceRange tag,
      boolean folds,
      CardText text,
      FoundCards found) {
    if (!text.says(front)) {
      return;
    }
    String words = text.plain(tag);
    if (text.says(back)) {
      found.hide(tag);
      found.addPair(front, back, words.endsWith("reverse"), folds);
    } else {
      found.report(ProblemKind.CARD_WITHOUT_BACK, tag.start(), words);
    }
  }
}
