package gloss.markdown.math;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.MarkdownTree;
import gloss.markdown.SourceRange;
import gloss.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** A formula at its place in a note. */
record FoundFormula(MarkdownTree tree, SourceRange range, Formula formula) {
  /** All of a note, in the order of the text, footnotes last. */
  static List<FoundFormula> in(MarkdownTree tree) {
    List<FoundFormula> out = new ArrayList<>();
    add(tree, tree.blocks(), out);
    tree.footnotes().forEach(note -> add(tree, note.blocks(), out));
    return out;
  }

  private static void add(MarkdownTree tree, List<? extends Block> blocks, List<FoundFormula> out) {
    for (Block block : blocks) {
      if (block instanceof Block.MathBlock math) {
        out.add(new FoundFormula(tree, math.range(), new Formula(math.tex(), true)));
      }
      addInlines(tree, block.content(), out);
      add(tree, block.children(), out);
    }
  }

  private static void addInlines(MarkdownTree tree, List<Inline> inlines, List<FoundFormula> out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.MathText math) {
        out.add(new FoundFormula(tree, math.range(), new Formula(math.tex(), math.display())));
      }
      addInlines(tree, inline.children(), out);
    }
  }

  /** The place of a sign of its TeX, of which signs of quotes and tables are no part. */
  Location location(int offset) {
    String text = tree.text();
    String tex = formula.tex();
    int at = range.start();
    while (at < range.end() && text.charAt(at) == '$') {
      at++;
    }
    for (int i = 0; i < Math.min(offset + 1, tex.length()); i++) {
      int found = next(text, tex.charAt(i), at);
      if (found >= range.end()) {
        return tree.location(range.start());
      }
      at = i < offset ? found + 1 : found;
    }
    return tree.location(Math.min(at, range.end()));
  }

  /** The next place of a sign that stands in no comment; beyond the formula if there is none. */
  private int next(String text, char sign, int from) {
    int at = from;
    while (at < range.end() && text.charAt(at) != sign) {
      boolean comment = text.charAt(at) == '%' && text.charAt(at - 1) != '\\';
      at = comment ? TexComments.end(text, at, range.end()) : at + 1;
    }
    return at;
  }
}
