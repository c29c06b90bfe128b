package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.List;

/** Writes what stands inside paragraphs, headings and cells, and draws mentions as links. */
final class InlineWriter {
  private final Fragment fragment;
  private final Markup markup;
  private final MentionWriter mentions;
  private final LinkWriter links;

  InlineWriter(Fragment fragment) {
    this.fragment = fragment;
    this.markup = fragment.markup();
    this.mentions = new MentionWriter(markup, fragment.decorations());
    this.links = new LinkWriter(fragment, this);
  }

  /** Writes the whole text of a block. */
  void write(List<Inline> inlines) {
    writeInside(inlines);
    fragment.raw().endOfText();
  }

  /** Writes a paragraph that is a picture with a caption; false if it is none. */
  boolean writeFigure(List<Inline> paragraph) {
    return paragraph.size() == 1
        && paragraph.get(0) instanceof Inline.Image image
        && !fragment.raw().leavesOut()
        && links.writeFigure(image);
  }

  /** Writes a piece of the text of a block. */
  void writeInside(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.RawHtml html) {
        mentions.end();
        fragment.raw().inline(html.literal());
      } else if (!fragment.raw().leavesOut()) {
        write(inline);
      }
    }
    mentions.end();
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      mentions.write(text);
      return;
    } else if (inline instanceof Inline.SoftBreak) {
      mentions.keepOver(inline.range());
      breakLine(fragment.options().strictLineBreaks());
      return;
    }
    mentions.end();
    if (inline instanceof Inline.HardBreak) {
      breakLine(false);
    } else if (inline instanceof Inline.Emphasis) {
      writePhrase("em", inline.children());
    } else if (inline instanceof Inline.Strong) {
      writePhrase("strong", inline.children());
    } else if (inline instanceof Inline.Strikethrough) {
      writePhrase("del", inline.children());
    } else if (inline instanceof Inline.Highlight) {
      writePhrase("mark", inline.children());
    } else if (inline instanceof Inline.Code code) {
      markup.openPhrase("code");
      markup.literal(code.literal());
      markup.close();
    } else if (inline instanceof Inline.FootnoteReference reference) {
      fragment.footnotes().writeReference(reference.label());
    } else {
      links.write(inline);
    }
  }

  private void breakLine(boolean strict) {
    if (strict) {
      markup.text("\n");
    } else {
      markup.lineBreak();
    }
  }

  private void writePhrase(String name, List<Inline> content) {
    markup.openPhrase(name);
    writeInside(content);
    markup.close();
  }
}
