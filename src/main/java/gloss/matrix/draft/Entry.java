package gloss.matrix.draft;

import java.util.List;

/**
 * An item of a list, or a paragraph, as a label with text and what stands below it.
 *
 * @param label what stands before the colon, or in bold; empty if there is none
 * @param bold whether the label is in bold
 * @param link the wikilink that the label consists of; empty if there is none
 * @param text what follows the label, as plain text
 * @param line where it begins, from 1
 */
record Entry(String label, boolean bold, String link, String text, int line, List<Entry> children) {
  Entry {
    children = List.copyOf(children);
  }

  /** The same with more below it. */
  Entry with(List<Entry> below) {
    return new Entry(label, bold, link, text, line, below);
  }

  /** All words of the entry itself, as the note writes them. */
  String words() {
    return label.isEmpty() ? text : text.isEmpty() ? label : label + ": " + text;
  }
}
