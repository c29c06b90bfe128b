package gloss.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import gloss.markdown.html.HiddenText;
import gloss.markdown.math.LineOfTex;
import java.util.ArrayList;
import java.util.List;

/**
 * Text as it reads, without markup: for names, previews, card backs and alternative texts. Line
 * breaks are blanks, code is its literal text, a formula what one would type for it, raw HTML and
 * pictures of the vault are nothing.
 */
public final class PlainText {
  private static final PlainText READ = new PlainText(false);
  private static final PlainText WRITTEN = new PlainText(true);

  private final boolean tex;

  private PlainText(boolean tex) {
    this.tex = tex;
  }

  /**
   * The words of inline nodes, formulas as they are written: for names that must last, and for
   * other programs that know formulas by their dollar signs.
   */
  public static String written(List<Inline> inlines) {
    return WRITTEN.text(inlines);
  }

  /** The same of a piece of a note. */
  public static String written(MarkdownTree tree, SourceRange range) {
    return WRITTEN.textOf(TreeCut.blocks(tree, range));
  }

  /** The same of a piece of a note with gaps in it. */
  public static String written(MarkdownTree tree, SourceRange range, List<Gap> gaps) {
    return WRITTEN.textOf(Gaps.in(TreeCut.blocks(tree, range), gaps));
  }

  /** The words of inline nodes. */
  public static String of(List<Inline> inlines) {
    return READ.text(inlines);
  }

  /** The words of blocks, one after the other; items of lists and cells are told apart. */
  public static String ofBlocks(List<Block> blocks) {
    return READ.textOf(blocks);
  }

  /** The words that stand in a piece of a note; a node that is cut gives the part inside. */
  public static String of(MarkdownTree tree, SourceRange range) {
    return ofBlocks(TreeCut.blocks(tree, range));
  }

  /** The words of a piece of a note as one reads them with gaps in it. */
  public static String of(MarkdownTree tree, SourceRange range, List<Gap> gaps) {
    return ofBlocks(Gaps.in(TreeCut.blocks(tree, range), gaps));
  }

  /** The words of one block. */
  public static String of(Block block) {
    return READ.text(block);
  }

  private String text(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    HiddenText hidden = new HiddenText();
    inlines.forEach(inline -> append(inline, hidden, out));
    return collapsed(out.toString());
  }

  private String textOf(List<Block> blocks) {
    List<String> pieces = new ArrayList<>();
    for (Block block : blocks) {
      String piece = text(block);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return String.join(" ", pieces);
  }

  private String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return text(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      return text(heading.content());
    } else if (block instanceof Block.TableCell cell) {
      return text(cell.content());
    } else if (block instanceof Block.CodeBlock code) {
      return code.literal().strip();
    } else if (block instanceof Block.MathBlock math) {
      return collapsed(formula(math.tex(), true));
    } else if (block instanceof Block.Quote quote) {
      return textOf(quote.blocks());
    } else if (block instanceof Block.Answer answer) {
      return textOf(answer.blocks());
    } else if (block instanceof Block.Callout callout) {
      String title = text(callout.title());
      return joined(title.isEmpty() ? "" : title + ".", textOf(callout.blocks()));
    } else if (block instanceof Block.ListItem item) {
      return textOf(item.blocks());
    } else if (block instanceof Block.ListBlock list) {
      return separated("; ", list.items());
    } else if (block instanceof Block.TableRow row) {
      return separated(" | ", row.cells());
    } else if (block instanceof Block.Table table) {
      return joined(separated("; ", table.head()), separated("; ", table.body()));
    }
    return "";
  }

  private String separated(String separator, List<? extends Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      String piece = text(block);
      if (!piece.isEmpty()) {
        out.append(out.isEmpty() ? "" : endsSentence(out) ? " " : separator).append(piece);
      }
    }
    return out.toString();
  }

  private static boolean endsSentence(CharSequence text) {
    return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  private void append(Inline inline, HiddenText hidden, StringBuilder out) {
    if (inline instanceof Inline.RawHtml html) {
      hidden.tag(html.literal());
      out.append(isLineBreak(html.literal()) ? " " : "");
    } else if (hidden.isHidden()) {
      return;
    } else if (inline instanceof Inline.Text text) {
      out.append(text.value());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      out.append(' ');
    } else if (inline instanceof Inline.Code code) {
      out.append(code.literal());
    } else if (inline instanceof Inline.MathText math) {
      out.append(formula(math.tex(), math.display()));
    } else if (inline instanceof Inline.Wikilink link) {
      out.append(link.embed() ? "" : link.shown());
    } else if (inline instanceof Inline.Image image) {
      out.append(image.alt());
    } else {
      inline.children().forEach(child -> append(child, hidden, out));
    }
  }

  private String formula(String written, boolean display) {
    String signs = display ? "$$" : "$";
    return tex ? signs + written + signs : LineOfTex.of(written, display);
  }

  private static boolean isLineBreak(String tag) {
    return tag.regionMatches(true, 0, "<br", 0, 3);
  }

  private static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** Most texts: no blank but single ones between words. */
  private static boolean isCollapsed(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        blank = false;
      } else if (blank || c != ' ') {
        return false;
      } else {
        blank = true;
      }
    }
    return !blank || text.isEmpty();
  }

  /** Text with Markdown's escapes and HTML's entities undone. */
  static String unescaped(String written) {
    return Escaping.unescapeString(written);
  }
}
