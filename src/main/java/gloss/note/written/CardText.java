package gloss.note.written;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.MarkdownTree;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note's text, made ready for looking for cards: its lines, its blocks by level, its signs. */
final class CardText {
  private final MarkdownTree tree;
  private final Lines lines;
  private final PlainSigns signs;
  private final String plain;
  private final List<Level> levels = new ArrayList<>();
  private final List<SourceRange> codeBlocks = new ArrayList<>();
  private final List<SourceRange> callouts = new ArrayList<>();
  private final BitSet code = new BitSet();
  private final BitSet headings = new BitSet();
  private final BitSet blanks = new BitSet();
  private final BitSet borders = new BitSet();
  private final BitSet commented = new BitSet();
  private final List<Comment> comments;
  private final Map<Integer, Comment> commentsByEnd = new HashMap<>();

  CardText(MarkdownTree tree) {
    this.tree = tree;
    this.lines = new Lines(tree.text());
    this.signs = new PlainSigns(tree.text());
    visit(tree.blocks());
    this.plain = signs.text();
    signs.code().forEach(place -> code.set(place.start(), place.end()));
    codeBlocks.forEach(place -> code.set(place.start(), place.end()));
    this.comments = Comment.in(this);
    comments.forEach(comment -> commented.set(comment.line()));
    comments.forEach(comment -> commentsByEnd.put(comment.range().end(), comment));
    findBlanks();
    findBorders();
  }

  MarkdownTree tree() {
    return tree;
  }

  Lines lines() {
    return lines;
  }

  /** The words of a place, nothing for what is no plain word. */
  String plain(SourceRange range) {
    return range.of(plain);
  }

  /** The levels, each before those inside. */
  List<Level> levels() {
    return levels;
  }

  List<Comment> comments() {
    return comments;
  }

  /** The comment that ends at a place. */
  Optional<Comment> commentBefore(int end) {
    return Optional.ofNullable(commentsByEnd.get(end));
  }

  /** Callouts that hold nothing but the state of a card. */
  List<SourceRange> callouts() {
    return callouts;
  }

  boolean isHeading(int line) {
    return headings.get(line);
  }

  boolean isBlank(int line) {
    return blanks.get(line);
  }

  /** Whether a line belongs to no card: it is blank, names a deck, or is only a comment. */
  boolean isBorder(int line) {
    return line < 0 || line >= lines.count() || blanks.get(line) || borders.get(line);
  }

  /** Whether a line ends with the state of a card, which ends there, too. */
  boolean endsCard(int line) {
    return commented.get(line);
  }

  /** Whether something can be read or seen at a place. */
  boolean says(SourceRange range) {
    return !range.isEmpty()
        && (!PlainText.of(tree, range).isBlank() || range.of(tree.text()).contains("![["));
  }

  /** Whether a place lies in code. */
  boolean isCode(SourceRange range) {
    return code.nextClearBit(range.start()) >= range.end();
  }

  private void visit(List<? extends Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    List<Level.TextLine> own = new ArrayList<>();
    int place = levels.size();
    for (Block block : blocks) {
      if (block instanceof Block.Callout callout && callout.type().equals("sr")) {
        callouts.add(callout.range());
      } else if (block instanceof Block.CodeBlock code) {
        if (!Comment.isOnly(code.literal())) {
          codeBlocks.add(code.range());
        }
      } else if (block instanceof Block.MathBlock) {
        codeBlocks.add(block.range());
      } else if (block instanceof Block.Table) {
        signs.addCells(block);
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> visit(item.blocks()));
      } else {
        signs.add(block.content());
        visit(block.children());
        addLines(block, own);
      }
    }
    levels.add(Math.min(place, levels.size()), new Level(blocks, own));
  }

  private void addLines(Block block, List<Level.TextLine> out) {
    SourceRange range = block.range();
    if (block instanceof Block.Heading) {
      headings.set(lines.at(range.start()), lines.at(range.end()) + 1);
    } else if (block instanceof Block.Paragraph) {
      int start = -1;
      int end = -1;
      for (Inline inline : block.content()) {
        if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
          addLine(start, end, out);
          start = -1;
        } else {
          start = start < 0 ? inline.range().start() : start;
          end = inline.range().end();
        }
      }
      addLine(start, end, out);
    }
  }

  private void addLine(int start, int end, List<Level.TextLine> out) {
    if (start >= 0 && end > start) {
      out.add(new Level.TextLine(lines.trimmed(start, end), lines.at(start)));
    }
  }

  /** A line of a quote with nothing but its sign is blank; one inside a fence is not. */
  private void findBlanks() {
    for (int line = 0; line < lines.count(); line++) {
      String text = tree.text().substring(lines.start(line), lines.end(line));
      if (text.chars().allMatch(c -> c == '>' || Character.isWhitespace(c))) {
        blanks.set(line);
      }
    }
    for (SourceRange code : codeBlocks) {
      blanks.clear(lines.at(code.start()), lines.at(code.end()) + 1);
    }
  }

  private void findBorders() {
    for (Comment comment : comments) {
      String line = tree.text().substring(lines.start(comment.line()), comment.range().start());
      if (line.chars().allMatch(c -> c == '>' || Character.isWhitespace(c))) {
        borders.set(comment.line());
      }
    }
    for (SourceRange callout : callouts) {
      borders.set(lines.at(callout.start()), lines.at(callout.end()) + 1);
    }
    for (Level level : levels) {
      for (Level.TextLine line : level.lines()) {
        String words = plain(line.range());
        if (DeckTag.leading(words) == words.length()) {
          borders.set(line.line());
        }
      }
    }
  }
}
