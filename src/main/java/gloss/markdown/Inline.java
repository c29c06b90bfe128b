package gloss.markdown;

import java.util.List;

/** A node inside a paragraph, heading or cell. Each knows its place in the file. */
public sealed interface Inline {
  /** Where it stands in the file's text, signs of markup included. */
  SourceRange range();

  /** The nodes inside; empty for a node that holds none. */
  default List<Inline> children() {
    return List.of();
  }

  /**
   * Text without markup. Where {@code value} is as long as the range, each character stands at its
   * place; otherwise (an entity, an escape) the whole value stands for the whole range.
   */
  record Text(SourceRange range, String value) implements Inline {
    /** Whether each character stands at its own place in the file. */
    public boolean isLiteral() {
      return value.length() == range.end() - range.start();
    }
  }

  /** A line end inside a paragraph; whether it shows as a break is the writer's option. */
  record SoftBreak(SourceRange range) implements Inline {}

  /** A line break that the author asked for. */
  record HardBreak(SourceRange range) implements Inline {}

  /** {@code *emphasis*}. */
  record Emphasis(SourceRange range, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }
  }

  /** {@code **strong**}. */
  record Strong(SourceRange range, List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }
  }

  /** {@code ~~struck~~}. */
  record Strikethrough(SourceRange range, List<Inline> content) implements Inline {
    public Strikethrough {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }
  }

  /** {@code ==marked==}. */
  record Highlight(SourceRange range, List<Inline> content) implements Inline {
    public Highlight {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }
  }

  /** A code span; {@code literal} without its backticks. */
  record Code(SourceRange range, String literal) implements Inline {}

  /**
   * A formula; {@code tex} without its dollar signs.
   *
   * @param display whether it is set on a line of its own
   */
  record MathText(SourceRange range, String tex, boolean display) implements Inline {}

  /**
   * A Markdown link, reference link or autolink.
   *
   * @param destination as written, entities and escapes undone, not percent-decoded
   * @param title empty if there is none
   */
  record Link(SourceRange range, String destination, String title, List<Inline> content)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }
  }

  /** A Markdown image; {@code alt} is plain text. */
  record Image(SourceRange range, String destination, String title, String alt) implements Inline {}

  /**
   * {@code [[target#heading|text]]}; an embed is the same with {@code !} before it.
   *
   * @param target what is linked, and how it was written
   * @param text the shown text, empty if the author gave none
   */
  record Wikilink(SourceRange range, LinkTarget target, String text, boolean embed)
      implements Inline {
    /** What a reader sees of it unless its target says better. */
    public String shown() {
      return text.isEmpty() ? target.shown() : text;
    }
  }

  /** A raw HTML tag or comment, as written, not yet sanitised. */
  record RawHtml(SourceRange range, String literal) implements Inline {}

  /** {@code [^label]}: a reference to a footnote that exists. */
  record FootnoteReference(SourceRange range, String label) implements Inline {}

  /** {@code ^id} at the end of a block: a name for links to it; nothing is seen of it. */
  record BlockId(SourceRange range, String id) implements Inline {}
}
