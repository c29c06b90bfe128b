package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.Locale;

/** Writes callouts; those that fold do so without a script. */
final class CalloutWriter {
  private final Markup markup;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  CalloutWriter(Markup markup, InlineWriter inlines, BlockWriter blocks) {
    this.markup = markup;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void write(Block.Callout callout) {
    boolean folds = callout.fold() != Block.Fold.NONE;
    String style = "callout callout-" + CalloutKind.of(callout.type()).id();
    markup.open(
        folds ? "details" : "div",
        "class",
        style,
        "data-callout",
        callout.type(),
        "data-callout-meta",
        callout.meta(),
        "open",
        callout.fold() == Block.Fold.OPEN ? "open" : "");
    markup.line();
    markup.open(folds ? "summary" : "p", "class", "callout-title");
    if (callout.title().isEmpty()) {
      markup.text(capitalised(callout.type()));
    } else {
      inlines.write(callout.title());
    }
    markup.close();
    if (!callout.blocks().isEmpty()) {
      markup.line();
      markup.open("div", "class", "callout-body");
      blocks.writeInside(callout.blocks());
      markup.close();
    }
    markup.line();
    markup.close();
  }

  private static String capitalised(String type) {
    int first = Character.charCount(type.codePointAt(0));
    return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first);
  }
}
