package gloss.markdown;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stands between a note and the parser library, so that no note can stop a build: input that is
 * known to take the library too long is defused first, deep nesting is parsed again with a larger
 * stack, and what still breaks is shown as plain text.
 */
final class ParseGuard {
  /** Reserved, not used, in bytes: enough for a note that is one nesting from end to end. */
  private static final long LARGE_STACK = 512L << 20;

  private final SourcePath path;
  private final String text;
  private final int bodyStart;
  private final PrivateLinks privateLinks;
  private final Problems problems;

  ParseGuard(
      SourcePath path, String text, int bodyStart, PrivateLinks privateLinks, Problems problems) {
    this.path = path;
    this.text = text;
    this.bodyStart = bodyStart;
    this.privateLinks = privateLinks;
    this.problems = problems;
  }

  /** The tree that the reading makes of the body, or a tree of plain text. */
  MarkdownTree parsed(Function<String, MarkdownTree> reading) {
    RiskySigns.Result defused = RiskySigns.defused(text.substring(bodyStart));
    String body = defused.text();
    if (defused.firstChange() >= 0) {
      int place = bodyStart + defused.firstChange();
      problems.add(ProblemKind.MARKDOWN_TOO_ENTANGLED, Location.at(path, text, place));
    }
    try {
      return reading.apply(body);
    } catch (StackOverflowError e) {
      return withLargeStack(() -> reading.apply(body)).orElseGet(this::plain);
    } catch (RuntimeException e) {
      return plain();
    }
  }

  private static Optional<MarkdownTree> withLargeStack(Supplier<MarkdownTree> reading) {
    List<MarkdownTree> result = new ArrayList<>();
    Runnable run =
        () -> {
          try {
            result.add(reading.get());
          } catch (StackOverflowError | RuntimeException e) {
            result.clear();
          }
        };
    Thread thread = new Thread(null, run, "markdown", LARGE_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while parsing", e);
    }
    return result.stream().findFirst();
  }

  private MarkdownTree plain() {
    problems.add(ProblemKind.MARKDOWN_UNREADABLE, Location.at(path, text, bodyStart));
    SourceRange range = SourceText.trimmed(text, new SourceRange(bodyStart, text.length()));
    List<Block> blocks = new ArrayList<>();
    if (!range.isEmpty()) {
      List<Inline> lines = privateLinks.discreet(SourceText.lines(text, range));
      blocks.add(new Block.Paragraph(range, lines));
    }
    return new MarkdownTree(path, text, blocks, List.of(), List.of());
  }
}
