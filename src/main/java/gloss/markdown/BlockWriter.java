package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.List;

/** Writes blocks, each on lines of its own. */
final class BlockWriter {
  private final Fragment fragment;
  private final Markup markup;
  private final InlineWriter inlines;
  private final CodeWriter code;
  private final HeadingWriter headings;
  private final TableWriter tables;
  private final ListWriter lists;
  private final CalloutWriter callouts;

  BlockWriter(Fragment fragment) {
    this.fragment = fragment;
    this.markup = fragment.markup();
    this.inlines = new InlineWriter(fragment);
    this.code = new CodeWriter(fragment);
    this.headings = new HeadingWriter(fragment, inlines);
    this.tables = new TableWriter(fragment, inlines);
    this.lists = new ListWriter(fragment, this);
    this.callouts = new CalloutWriter(fragment, inlines, this);
  }

  void write(List<? extends Block> blocks) {
    blocks.forEach(this::write);
  }

  /** Writes the text of a paragraph without the paragraph, as items of tight lists show it. */
  void writeBare(Block.Paragraph paragraph) {
    fragment.raw().beforeBlock();
    writeText(paragraph);
  }

  /** What links to the paragraph lead to stands before its words. */
  private void writeText(Block.Paragraph paragraph) {
    String id = fragment.blockId(paragraph);
    if (!id.isEmpty()) {
      markup.open("span", "id", id);
      markup.close();
    }
    inlines.write(paragraph.content());
  }

  private void write(Block block) {
    if (block instanceof Block.HtmlBlock html) {
      markup.line();
      fragment.raw().block(html.literal());
      return;
    }
    fragment.raw().beforeBlock();
    markup.line();
    String id = block instanceof Block.Paragraph ? "" : fragment.blockId(block);
    if (id.isEmpty()) {
      writeInPlace(block);
    } else {
      markup.open("div", "id", id);
      markup.line();
      writeInPlace(block);
      markup.close();
      markup.line();
    }
  }

  private void writeInPlace(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      boolean named = !fragment.blockId(paragraph).isEmpty();
      if (named || !inlines.writeFigure(paragraph.content())) {
        markup.openPhrase("p");
        writeText(paragraph);
        markup.close();
      }
    } else if (block instanceof Block.Heading heading) {
      headings.write(heading);
    } else if (block instanceof Block.ListBlock list) {
      lists.write(list);
    } else if (block instanceof Block.ListItem item) {
      write(item.blocks());
    } else if (block instanceof Block.Quote quote) {
      markup.open("blockquote");
      writeInside(quote.blocks());
      markup.close();
    } else if (block instanceof Block.Answer answer) {
      write(answer);
    } else if (block instanceof Block.Callout callout) {
      callouts.write(callout);
    } else if (block instanceof Block.CodeBlock literal) {
      code.write(literal);
    } else if (block instanceof Block.ThematicBreak) {
      markup.empty("hr");
    } else if (block instanceof Block.Table table) {
      tables.write(table);
    }
    markup.line();
  }

  /** Only a note's own page folds answers; whoever shows a piece of it wants to see it. */
  private void write(Block.Answer answer) {
    if (!fragment.options().anchors()) {
      write(answer.blocks());
      return;
    }
    markup.open("details", "class", "answer");
    markup.open("summary");
    markup.text(fragment.labels().answer());
    markup.close();
    writeInside(answer.blocks());
    markup.close();
  }

  /** Writes the blocks of a container, on lines of their own. */
  void writeInside(List<Block> blocks) {
    markup.line();
    write(blocks);
    markup.line();
  }
}
