package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.MarkdownTree;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cards with a rule right below them, which Markdown takes for a heading: they are text and a rule.
 */
final class UnderlinedCards {
  private static final Pattern UNDERLINED = Pattern.compile("(?s).*\\n[ \\t]*-+[ \\t]*");
  private static final Pattern LABEL = Pattern.compile("(?s)[QAC]:\\s.*");

  private final MarkdownTree tree;
  private final boolean optedIn;

  private UnderlinedCards(MarkdownTree tree, boolean optedIn) {
    this.tree = tree;
    this.optedIn = optedIn;
  }

  /** The note with such cards as text. */
  static MarkdownTree asText(MarkdownTree tree, boolean optedIn) {
    return new UnderlinedCards(tree, optedIn).changed();
  }

  private MarkdownTree changed() {
    List<Block> out = new ArrayList<>();
    boolean changed = false;
    for (Block block : tree.blocks()) {
      String before = out.isEmpty() ? "" : out.get(out.size() - 1).range().of(tree.text());
      boolean answer = before.equals("?") || before.equals("??");
      if (block instanceof Block.Heading && isCard(block, answer)) {
        changed = true;
        SourceRange words = HeadingText.of(block);
        out.add(new Block.Paragraph(words, block.content()));
        int rule = tree.text().lastIndexOf('\n', block.range().end() - 1) + 1;
        out.add(new Block.ThematicBreak(new SourceRange(rule, block.range().end())));
      } else {
        out.add(block);
      }
    }
    return changed ? tree.withBlocks(out) : tree;
  }

  private boolean isCard(Block heading, boolean answer) {
    String written = heading.range().of(tree.text());
    return UNDERLINED.matcher(written).matches()
        && (answer
            || LABEL.matcher(written).matches()
            || (optedIn && written.lines().anyMatch(line -> ColonSign.in(line).isPresent())));
  }
}
