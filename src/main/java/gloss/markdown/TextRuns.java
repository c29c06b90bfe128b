package gloss.markdown;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** A run that is being put together. */
  private static final class OneRun {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[128];
    private int[] ends = new int[128];

    void add(Inline inline) {
      SourceRange range = inline.range();
      if (inline instanceof Inline.Text piece) {
        addText(piece);
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        add(' ', range.start(), range.end());
      } else if (isJoined(inline)) {
        inline.children().forEach(this::add);
      } else if (!(inline instanceof Inline.BlockId)) {
        add(TextRun.BARRIER, range.start(), range.end());
      }
    }

    private static boolean isJoined(Inline inline) {
      return inline instanceof Inline.Emphasis
          || inline instanceof Inline.Strong
          || inline instanceof Inline.Strikethrough
          || inline instanceof Inline.Highlight;
    }

    private void addText(Inline.Text piece) {
      String value = piece.value();
      int start = piece.range().start();
      boolean literal = piece.isLiteral();
      for (int i = 0; i < value.length(); i++) {
        if (literal) {
          add(value.charAt(i), start + i, start + i + 1);
        } else {
          add(value.charAt(i), start, piece.range().end());
        }
      }
    }

    private void add(char c, int start, int end) {
      int length = text.length();
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, 2 * length);
        ends = Arrays.copyOf(ends, 2 * length);
      }
      text.append(c);
      starts[length] = start;
      ends[length] = end;
    }

    boolean holdsText() {
      return text.chars().anyMatch(c -> c != TextRun.BARRIER && c != ' ');
    }

    TextRun finished(SourceRange block, boolean heading) {
      return new TextRun(text.toString(), starts, ends, block, heading);
    }
  }
}
