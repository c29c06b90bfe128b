package gloss.markdown;

import gloss.markdown.html.Markup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes tables, each in a frame that scrolls by itself and that the keyboard reaches. */
final class TableWriter {
  private final Markup markup;
  private final Labels labels;
  private final InlineWriter inlines;

  TableWriter(Fragment fragment, InlineWriter inlines) {
    this.markup = fragment.markup();
    this.labels = fragment.labels();
    this.inlines = inlines;
  }

  void write(Block.Table written) {
    Block.Table table = written.headed();
    String label = labels.table(columns(table));
    markup.open(
        "div", "class", "table-scroll", "tabindex", "0", "role", "region", "aria-label", label);
    markup.line();
    markup.open("table");
    writeRows("thead", "th", table.head(), table.alignments());
    writeRows("tbody", "td", table.body(), table.alignments());
    markup.line();
    markup.close();
    markup.line();
    markup.close();
  }

  private String columns(Block.Table table) {
    return table.head().stream()
        .flatMap(row -> row.cells().stream())
        .map(PlainText::of)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(labels.comma()));
  }

  private void writeRows(
      String part, String cell, List<Block.TableRow> rows, List<Block.Alignment> alignments) {
    if (rows.isEmpty()) {
      return;
    }
    markup.line();
    markup.open(part);
    for (Block.TableRow row : rows) {
      markup.line();
      markup.open("tr");
      for (int i = 0; i < row.cells().size(); i++) {
        markup.line();
        write(row.cells().get(i), cell, alignments.get(i));
      }
      markup.line();
      markup.close();
    }
    markup.line();
    markup.close();
  }

  /** An empty cell is no head of anything. */
  private void write(Block.TableCell cell, String name, Block.Alignment alignment) {
    boolean head = name.equals("th") && !PlainText.of(cell).isEmpty();
    String align =
        alignment == Block.Alignment.NONE
            ? ""
            : "align-" + alignment.name().toLowerCase(Locale.ROOT);
    markup.open(head ? "th" : "td", "class", align, "scope", head ? "col" : "");
    inlines.write(cell.content());
    markup.close();
  }
}
