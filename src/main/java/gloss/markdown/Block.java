package gloss.markdown;

import gloss.path.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A node that stands on lines of its own. Each knows its place in the file. */
public sealed interface Block {
  /** Where it stands in the file's text, from its first sign of markup to its last. */
  SourceRange range();

  /** The blocks inside; empty for a block that holds none. */
  default List<? extends Block> children() {
    return List.of();
  }

  /**
   * The inline nodes inside, of a callout those of its title; empty for a block that holds none.
   */
  default List<Inline> content() {
    return List.of();
  }

  /** A heading; its anchor is unique in its note. */
  record Heading(SourceRange range, int level, List<Inline> content, Anchor anchor)
      implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph. */
  record Paragraph(SourceRange range, List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of an ordered list, else 0
   * @param tight whether its items' paragraphs are shown without space between them
   */
  record ListBlock(
      SourceRange range, boolean ordered, int start, boolean tight, List<ListItem> items)
      implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public List<ListItem> children() {
      return items;
    }
  }

  /**
   * An item of a list.
   *
   * @param task the sign between the brackets of a task item; empty for an ordinary item
   */
  record ListItem(SourceRange range, String task, List<Block> blocks) implements Block {
    public ListItem {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }
  }

  /** A block quote. */
  record Quote(SourceRange range, List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }
  }

  /** The back of a card, which folds. */
  record Answer(SourceRange range, List<Block> blocks) implements Block {
    public Answer {
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }
  }

  /**
   * {@code > [!type]+ title} with a body.
   *
   * @param type in lower case, as written
   * @param meta what follows a bar in the brackets, empty if nothing
   * @param fold whether and how it folds
   * @param title empty if the author gave none
   */
  record Callout(
      SourceRange range,
      String type,
      String meta,
      Fold fold,
      List<Inline> title,
      List<Block> blocks)
      implements Block {
    public Callout {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> children() {
      return blocks;
    }

    @Override
    public List<Inline> content() {
      return title;
    }
  }

  /** How a callout folds. */
  enum Fold {
    NONE,
    OPEN,
    CLOSED
  }

  /** Fenced or indented code; {@code info} is the whole text behind the fence, empty if none. */
  record CodeBlock(SourceRange range, String info, String literal) implements Block {
    /** The first word behind the fence in lower case; empty if there is none. */
    public String language() {
      return firstWord().toLowerCase(Locale.ROOT);
    }

    /** Whether it is the text of a diagram, for Mermaid. */
    public boolean isDiagram() {
      return language().equals("mermaid");
    }

    /**
     * Which part of a matrix is shown instead of code: the lines of the block, the first of them
     * perhaps from behind the fence. Empty for code.
     */
    public Optional<String> matrixText() {
      if (!language().equals("matrix")) {
        return Optional.empty();
      }
      return Optional.of(isNamedBehindFence() ? behindWord() + "\n" + literal : literal);
    }

    /** Whether the first line of {@link #matrixText} stands behind the fence. */
    public boolean isNamedBehindFence() {
      return !behindWord().isEmpty();
    }

    private String behindWord() {
      return info.strip().substring(firstWord().length()).strip();
    }

    private String firstWord() {
      String words = info.strip();
      int end = 0;
      while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
        end++;
      }
      return words.substring(0, end);
    }
  }

  /** A formula on lines of its own; {@code tex} without its dollar signs. */
  record MathBlock(SourceRange range, String tex) implements Block {}

  /** Raw HTML lines, as written, not yet sanitised. */
  record HtmlBlock(SourceRange range, String literal) implements Block {}

  /** A rule across the page. */
  record ThematicBreak(SourceRange range) implements Block {}

  /** A table; each row has as many cells as there are alignments. */
  record Table(
      SourceRange range, List<Alignment> alignments, List<TableRow> head, List<TableRow> body)
      implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }

    /** Where the author left the head empty, the first row below is the head that was meant. */
    public Table headed() {
      boolean empty = head.stream().allMatch(row -> PlainText.of(row).isEmpty());
      return empty && !body.isEmpty()
          ? new Table(range, alignments, body.subList(0, 1), body.subList(1, body.size()))
          : this;
    }

    @Override
    public List<TableRow> children() {
      return Stream.concat(head.stream(), body.stream()).toList();
    }
  }

  /** A row of a table. */
  record TableRow(SourceRange range, List<TableCell> cells) implements Block {
    public TableRow {
      cells = List.copyOf(cells);
    }

    @Override
    public List<TableCell> children() {
      return cells;
    }
  }

  /** A cell of a table. */
  record TableCell(SourceRange range, List<Inline> content) implements Block {
    public TableCell {
      content = List.copyOf(content);
    }
  }

  /** How a column is aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
