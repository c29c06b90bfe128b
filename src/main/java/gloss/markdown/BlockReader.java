package gloss.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gloss.markdown.task.TaskMark;
import gloss.text.Comments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands on lines of its own; what is not to be seen (definitions) is left out. */
final class BlockReader {
  private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t]*+%%(?!\\{)[^\\n]*+\\n?");

  private final TreeReader reader;
  private final SourceText source;
  private final Discretion discretion;
  private final TableReader tables;
  private final AnchorNames anchors = new AnchorNames();

  BlockReader(TreeReader reader, SourceText source, Discretion discretion) {
    this.discretion = discretion;
    this.reader = reader;
    this.source = source;
    this.tables = new TableReader(reader, source);
  }

  List<Block> read(Node parent) {
    List<Block> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockSyntax own) {
        out.addAll(own.blocks(reader));
      } else {
        block(node).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Block> block(Node node) {
    SourceRange range = source.trimmedRange(node.getChars());
    if (node instanceof Paragraph) {
      List<Inline> content = reader.inlines(node);
      return content.isEmpty()
          ? Optional.empty()
          : Optional.of(new Block.Paragraph(range, content));
    } else if (node instanceof Heading heading) {
      List<Inline> content = reader.inlines(node);
      return Optional.of(
          new Block.Heading(range, heading.getLevel(), content, anchors.next(content)));
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list, range));
    } else if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quote(range, reader.blocks(node)));
    } else if (node instanceof FencedCodeBlock code) {
      String info = PlainText.unescaped(source.text(code.getInfo()).strip());
      Block.CodeBlock block = new Block.CodeBlock(range, info, literal(code));
      return Optional.of(block.isDiagram() ? withoutRemarks(block) : block);
    } else if (node instanceof IndentedCodeBlock code) {
      return Optional.of(new Block.CodeBlock(range, "", withoutBlankEnd(literal(code))));
    } else if (node instanceof HtmlBlockBase html) {
      return Optional.of(
          new Block.HtmlBlock(range, discretion.leftOutOf(withoutComments(literal(html)))));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Block.ThematicBreak(range));
    } else if (node instanceof TableBlock) {
      return Optional.of(tables.read(node, range));
    }
    return Optional.empty();
  }

  /**
   * The text of a diagram without the lines that Mermaid takes for comments: nobody sees them in
   * the drawing, and so they are not published.
   */
  private static Block withoutRemarks(Block.CodeBlock diagram) {
    String seen = REMARK.matcher(diagram.literal()).replaceAll("");
    return new Block.CodeBlock(diagram.range(), diagram.info(), seen);
  }

  private Block list(ListBlock list, SourceRange range) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      Node first = node.getFirstChild();
      String task = first instanceof TaskMark mark ? mark.sign() : "";
      SourceRange place = source.trimmedRange(node.getChars());
      items.add(new Block.ListItem(place, task, reader.blocks(node)));
    }
    boolean ordered = list instanceof OrderedList;
    int start = ordered ? ((OrderedList) list).getStartNumber() : 0;
    return new Block.ListBlock(range, ordered, start, list.isTight(), items);
  }

  private String literal(ContentNode node) {
    StringBuilder out = new StringBuilder();
    List<BasedSequence> lines = node.getContentLines();
    if (lines.isEmpty() && node instanceof HtmlBlockBase) {
      return source.text(node.getChars());
    }
    for (BasedSequence line : lines) {
      out.append(source.text(line));
    }
    return out.toString();
  }

  /** Obsidian does not look into raw HTML, so in what is preformatted the signs are meant. */
  private static String withoutComments(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return lower.contains("<pre") || lower.contains("<code") ? html : Comments.leftOut(html);
  }

  private static String withoutBlankEnd(String literal) {
    int end = literal.stripTrailing().length();
    int lineEnd = literal.indexOf('\n', end);
    return end == 0 ? "" : literal.substring(0, lineEnd < 0 ? literal.length() : lineEnd) + "\n";
  }
}
