package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects the text runs of a tree, in the order of the text, footnotes last. */
public final class TextRuns {
  private final List<TextRun> runs = new ArrayList<>();

  private TextRuns() {}

  /** One run for each paragraph, heading, cell and callout title that holds any text. */
  public static List<TextRun> of(MarkdownTree tree) {
    TextRuns collected = new TextRuns();
    tree.blocks().forEach(collected::add);
    tree.footnotes().forEach(note -> note.blocks().forEach(collected::add));
    return collected.runs;
  }

  private void add(Block block) {
    if (!block.content().isEmpty()) {
      OneRun run = new OneRun();
      block.content().forEach(run::add);
      if (run.holdsText()) {
        runs.add(run.finished(block.range(), isTitle(block)));
      }
    }
    block.children().forEach(this::add);
  }

  /** A callout's title is a heading too, and where the callout folds, it is what one presses. */
  private static boolean isTitle(Block block) {
    return block instanceof Block.Heading || block instanceof Block.Callout;
  }

  /** A run that is being put together, piece by piece. */
  private static final class OneRun {
    private final StringBuilder text = new StringBuilder(128);
    private final TextRun.Pieces pieces = new TextRun.Pieces();

    void add(Inline inline) {
      SourceRange range = inline.range();
      if (inline instanceof Inline.Text piece) {
        pieces.add(text.length(), range, piece.isLiteral());
        text.append(piece.value());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        add(' ', range);
      } else if (isJoined(inline)) {
        inline.children().forEach(this::add);
      } else if (!(inline instanceof Inline.BlockId)) {
        add(TextRun.BARRIER, range);
      }
    }

    private static boolean isJoined(Inline inline) {
      return inline instanceof Inline.Emphasis
          || inline instanceof Inline.Strong
          || inline instanceof Inline.Strikethrough
          || inline instanceof Inline.Highlight;
    }

    private void add(char c, SourceRange range) {
      pieces.add(text.length(), range, false);
      text.append(c);
    }

    boolean holdsText() {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != TextRun.BARRIER && text.charAt(i) != ' ') {
          return true;
        }
      }
      return false;
    }

    TextRun finished(SourceRange block, boolean heading) {
      return new TextRun(text.toString(), pieces, block, heading);
    }
  }
}
