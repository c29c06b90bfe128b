package gloss.markdown;

import gloss.markdown.html.Markup;

/** Writes callouts; those that fold do so without a script. */
final class CalloutWriter {
  private final Markup markup;
  private final Labels labels;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  CalloutWriter(Fragment fragment, InlineWriter inlines, BlockWriter blocks) {
    this.markup = fragment.markup();
    this.labels = fragment.labels();
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
      markup.text(labels.callout(callout.type()));
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
}
