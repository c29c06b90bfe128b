package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.List;

/** Writes lists and tasks. */
final class ListWriter {
  private final Fragment fragment;
  private final Markup markup;
  private final Labels labels;
  private final BlockWriter blocks;

  ListWriter(Fragment fragment, BlockWriter blocks) {
    this.fragment = fragment;
    this.markup = fragment.markup();
    this.labels = fragment.labels();
    this.blocks = blocks;
  }

  void write(Block.ListBlock list) {
    String start = list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : "";
    markup.open(list.ordered() ? "ol" : "ul", "start", start);
    for (Block.ListItem item : list.items()) {
      markup.line();
      write(item, list.tight());
    }
    markup.line();
    markup.close();
  }

  private void write(Block.ListItem item, boolean tight) {
    boolean task = !item.task().isEmpty();
    String id = fragment.blockId(item);
    markup.open("li", "id", id, "class", task ? "task" : "", "data-task", item.task());
    boolean first = true;
    for (Block block : item.blocks()) {
      boolean bare = block instanceof Block.Paragraph && (tight || (task && first));
      if (task && first) {
        writeBox(item.task());
      }
      if (bare) {
        blocks.writeBare((Block.Paragraph) block);
      } else {
        blocks.writeInside(List.of(block));
      }
      first = false;
    }
    markup.close();
  }

  private void writeBox(String sign) {
    String checked = sign.isBlank() ? "" : "checked";
    String label = labels.task(sign);
    markup.empty(
        "input",
        "type",
        "checkbox",
        "disabled",
        "disabled",
        "checked",
        checked,
        "aria-label",
        label);
    markup.literal(" ");
  }
}
