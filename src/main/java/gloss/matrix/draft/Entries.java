package gloss.matrix.draft;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.MarkdownTree;
import gloss.markdown.PlainText;
import gloss.text.Clipped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists and paragraphs as entries. */
final class Entries {
  /** What is longer is no enumeration; guards the patterns that look into it. */
  private static final int MOST_SIGNS = 3_000;

  private static final Pattern BRACKET = Pattern.compile("\\s*(\\([^()]{1,60}\\))\\s*(?=[:–—-])");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?::|[–—]|-(?=\\s))\\s*");
  private static final Pattern PLAIN_LABEL = Pattern.compile("([^:.!?]{1,60}):(?:\\s+|$)");

  private final MarkdownTree tree;

  Entries(MarkdownTree tree) {
    this.tree = tree;
  }

  /** The items of a list. */
  List<Entry> of(Block.ListBlock list) {
    List<Entry> entries = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      List<Block> blocks = item.blocks();
      if (blocks.isEmpty()) {
        continue;
      }
      if (blocks.get(0) instanceof Block.Paragraph first) {
        entries.add(of(first).with(below(blocks.subList(1, blocks.size()))));
      } else {
        entries.add(new Entry("", false, "", "", line(item), below(blocks)));
      }
    }
    return entries;
  }

  private List<Entry> below(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ListBlock list) {
        entries.addAll(of(list));
      } else if (block instanceof Block.Paragraph paragraph) {
        entries.add(of(paragraph));
      }
    }
    return entries;
  }

  /** A paragraph. */
  Entry of(Block.Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    int line = line(paragraph);
    if (!content.isEmpty() && content.get(0) instanceof Inline.Strong bold) {
      String label = PlainText.of(bold.content()).strip();
      String rest = clipped(PlainText.of(content.subList(1, content.size())));
      Matcher bracket = BRACKET.matcher(rest);
      if (!label.endsWith(":") && bracket.lookingAt()) {
        label = label + " " + bracket.group(1);
        rest = rest.substring(bracket.end());
      }
      Matcher separator = SEPARATOR.matcher(rest);
      boolean separated = separator.lookingAt();
      if (label.endsWith(":") || separated || rest.isEmpty()) {
        String text = separated ? rest.substring(separator.end()) : rest;
        return new Entry(
            label.replaceFirst("\\s*:$", ""), true, link(bold.content()), text, line, List.of());
      }
    }
    String all = clipped(PlainText.of(content));
    Matcher label = PLAIN_LABEL.matcher(all);
    return label.lookingAt()
        ? new Entry(
            label.group(1).strip(),
            false,
            link(content),
            all.substring(label.end()),
            line,
            List.of())
        : new Entry("", false, "", all, line, List.of());
  }

  /** The target of a wikilink that begins the nodes. */
  static String link(List<Inline> inlines) {
    if (inlines.isEmpty()
        || !(inlines.get(0) instanceof Inline.Wikilink link)
        || link.embed()
        || link.target().path().isEmpty()) {
      return "";
    }
    return link.target().toString();
  }

  int line(Block block) {
    return tree.location(block.range().start()).line();
  }

  private static String clipped(String text) {
    return Clipped.to(MOST_SIGNS, text);
  }
}
