package gloss.note;

import gloss.markdown.Block;
import gloss.markdown.CalloutNames;
import gloss.markdown.MarkdownTree;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where a note has the syntax of another program, which shows as text here, or a misspelt
 * callout. Only what is hardly meant as it stands is said.
 */
final class HiddenMistakes {
  private static final String COLONS = "::";

  /** {@code :::note}, {@code ::: warning Title}, <code>::: {.tip}</code>. */
  private static final Pattern FENCE =
      Pattern.compile(":{3,}[ \\t]*\\{?\\.?(\\p{Alpha}[\\p{Alnum}-]*)(?![\\p{Alnum}:]).*");

  private static final Pattern FENCE_END = Pattern.compile("(?m)^[ \\t>]*:{3,}[ \\t]*$");

  private final MarkdownTree tree;
  private final Problems problems;
  private final boolean colons;
  private final int lastFenceEnd;

  private HiddenMistakes(MarkdownTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    this.colons = tree.text().contains(COLONS);
    this.lastFenceEnd = colons ? lastFenceEnd(tree.text()) : -1;
  }

  /** Looks through a body; footnotes are left out. */
  static void report(MarkdownTree tree, Problems problems) {
    HiddenMistakes mistakes = new HiddenMistakes(tree, problems);
    tree.blocks().forEach(mistakes::visit);
  }

  private void visit(Block block) {
    if (block instanceof Block.Callout callout) {
      callout(callout);
    } else if (colons && block instanceof Block.Paragraph paragraph) {
      PlainLine.of(paragraph).forEach(this::line);
    }
    block.children().forEach(this::visit);
  }

  private void callout(Block.Callout callout) {
    CalloutNames.meantBy(callout.type())
        .ifPresent(
            meant ->
                problems.add(
                    ProblemKind.CALLOUT_LIKE_ANOTHER,
                    tree.location(callout.range().start()),
                    callout.type(),
                    meant));
  }

  private void line(PlainLine line) {
    Matcher fence = FENCE.matcher(line.text());
    if (fence.matches()) {
      fence(line, fence.group(1).toLowerCase(Locale.ROOT));
    } else {
      line.cardSign()
          .ifPresent(
              sign ->
                  problems.add(
                      ProblemKind.LOOKS_LIKE_A_CARD,
                      tree.location(line.start() + sign.start()),
                      sign.of(line.text())));
    }
  }

  /** A fence of an unknown type counts if it is closed, as fences are. */
  private void fence(PlainLine line, String type) {
    if (CalloutNames.isKnown(type) || line.start() < lastFenceEnd) {
      String callout =
          CalloutNames.isKnown(type) ? type : CalloutNames.meantBy(type).orElse("note");
      problems.add(ProblemKind.FENCE_OF_COLONS, tree.location(line.start()), type, callout);
    }
  }

  private static int lastFenceEnd(String text) {
    Matcher end = FENCE_END.matcher(text);
    int last = -1;
    while (end.find()) {
      last = end.start();
    }
    return last;
  }
}
