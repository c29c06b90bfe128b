package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;

/** Finds the bold leads of a note, in the order of the text. Quotes, tables and cards have none. */
final class BoldLeads {
  private static final List<String> DASHES = List.of("- ", "\u2013 ", "\u2014 ");

  private final Note note;
  private final List<BoldLead> found = new ArrayList<>();

  private BoldLeads(Note note) {
    this.note = note;
  }

  /** All leads of a note. */
  static List<BoldLead> of(Note note) {
    BoldLeads leads = new BoldLeads(note);
    leads.visit(note.tree().blocks(), List.of());
    return leads.found;
  }

  /** The leads directly below another one. */
  static List<BoldLead> below(BoldLead lead) {
    BoldLeads leads = new BoldLeads(lead.note());
    List<String> parents = new ArrayList<>(lead.parents());
    parents.add(lead.label());
    leads.visit(lead.children(), parents);
    return leads.found.stream().filter(child -> child.parents().equals(parents)).toList();
  }

  private void visit(List<? extends Block> blocks, List<String> parents) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.ListItem item) {
        visitItem(item, parents);
      } else if (block instanceof Block.Paragraph paragraph) {
        if (!isAnswered(blocks, i)) {
          add(paragraph, paragraph.range(), List.of(), parents);
        }
      } else if (!isClosed(block)) {
        visit(block.children(), parents);
      }
    }
  }

  private static boolean isClosed(Block block) {
    return block instanceof Block.Quote
        || block instanceof Block.Table
        || block instanceof Block.Answer;
  }

  /** A question of an author's card defines nothing, nor does its answer. */
  private static boolean isAnswered(List<? extends Block> blocks, int index) {
    return index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Answer;
  }

  private void visitItem(Block.ListItem item, List<String> parents) {
    List<Block> blocks = item.blocks();
    if (blocks.isEmpty()
        || isAnswered(blocks, 0)
        || !(blocks.get(0) instanceof Block.Paragraph first)) {
      visit(blocks, parents);
      return;
    }
    List<Block> rest = blocks.subList(1, blocks.size());
    String label = add(first, item.range(), rest, parents);
    List<String> below = new ArrayList<>(parents);
    if (!label.isEmpty()) {
      below.add(label);
    }
    visit(rest, below);
  }

  /** Adds the lead of a paragraph, if it has one; returns its label or nothing. */
  private String add(
      Block.Paragraph paragraph, SourceRange place, List<Block> children, List<String> parents) {
    List<Inline> content = paragraph.content();
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Strong bold)) {
      return "";
    }
    Cut cut = Cut.of(bold, paragraph);
    String label = cut.label;
    if (label.isEmpty()) {
      return "";
    }
    SourceRange text = new SourceRange(cut.textStart, paragraph.range().end());
    String plain = PlainText.of(note.tree(), text);
    if (cut.form == BoldLead.Form.SENTENCE || !plain.isEmpty() || !children.isEmpty()) {
      found.add(new BoldLead(note, label, cut.form, place, text, plain, children, parents));
    }
    return label;
  }

  /** Where the label ends and the text begins. */
  private static final class Cut {
    private String label;
    private BoldLead.Form form = BoldLead.Form.BARE;
    private int textStart;

    private Cut(String label, int textStart) {
      this.label = label;
      this.textStart = textStart;
    }

    static Cut of(Inline.Strong bold, Block.Paragraph paragraph) {
      String name = PlainText.of(bold.content()).strip();
      Cut cut = new Cut(name, bold.range().end());
      boolean colon = name.endsWith(":");
      if (colon) {
        cut.label = name.substring(0, name.length() - 1).strip();
      }
      List<Inline> content = paragraph.content();
      if (content.size() == 1 || isBlank(content, 1)) {
        cut.endsThere(paragraph.range().end(), name);
      } else if (colon) {
        cut.form = BoldLead.Form.SEPARATED;
      } else if (content.get(1) instanceof Inline.Text text && text.isLiteral()) {
        cut.separate(text, bold, paragraph);
      } else {
        cut.label = "";
      }
      return cut;
    }

    private void endsThere(int end, String name) {
      form = name.endsWith(".") ? BoldLead.Form.BOLD_SENTENCE : BoldLead.Form.BARE;
      label = name.endsWith(".") ? name.substring(0, name.length() - 1).strip() : label;
      textStart = end;
    }

    /** Looks for a separator behind the bold words, a bracket between them passed over. */
    private void separate(Inline.Text text, Inline.Strong bold, Block.Paragraph paragraph) {
      String value = text.value();
      int at = blanksFrom(value, 0);
      int close = value.indexOf(')', at);
      if (value.startsWith("(", at) && close > 0) {
        label = label + " " + value.substring(at, close + 1);
        at = blanksFrom(value, close + 1);
      }
      int behind = separatorEnd(value, at);
      if (behind > 0) {
        form = BoldLead.Form.SEPARATED;
        textStart = text.range().start() + blanksFrom(value, behind);
        boolean nothing = textStart >= paragraph.range().end();
        form = nothing ? BoldLead.Form.BARE : form;
      } else if (DefiningText.definesByCopula(value.substring(at))) {
        form = BoldLead.Form.SENTENCE;
        textStart = bold.range().start();
      } else {
        label = "";
      }
    }

    private static int separatorEnd(String value, int at) {
      if (value.startsWith("::", at)) {
        return -1; // a field or a card of another program
      }
      if (value.startsWith(":", at)) {
        return at + 1;
      }
      boolean apart = at > 0;
      for (String dash : DASHES) {
        if (apart && value.startsWith(dash, at)) {
          return at + dash.length();
        }
      }
      return -1;
    }

    private static int blanksFrom(String value, int from) {
      int at = from;
      while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isBlank(List<Inline> content, int from) {
      return PlainText.of(content.subList(from, content.size())).isBlank();
    }
  }
}
