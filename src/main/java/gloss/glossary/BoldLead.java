package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * An item or paragraph that begins in bold.
 *
 * @param label the bold words, and a bracket behind them, as plain text without the separator
 * @param form how its text follows
 * @param place the whole item or paragraph
 * @param text where its own text stands, up to the end of its first paragraph; empty if it has none
 * @param plain its own text as plain text
 * @param children what stands below it in the same item
 * @param parents labels of the leads that it stands below, outermost first
 */
record BoldLead(
    Note note,
    String label,
    Form form,
    SourceRange place,
    SourceRange text,
    String plain,
    List<Block> children,
    List<String> parents) {
  BoldLead {
    children = List.copyOf(children);
    parents = List.copyOf(parents);
  }

  /** How the text follows the bold words. */
  enum Form {
    /** {@code **Term:** text}, {@code **Term** - text}. */
    SEPARATED,
    /** {@code **Term** is …}: the text is the whole paragraph. */
    SENTENCE,
    /** {@code **Term:**}, with children or nothing. */
    BARE,
    /** {@code **A whole bold sentence.**} */
    BOLD_SENTENCE
  }

  boolean hasText() {
    return !plain.isEmpty();
  }

  /** Where its children stand; an empty range if it has none. */
  SourceRange childrenRange() {
    return children.isEmpty()
        ? new SourceRange(place.end(), place.end())
        : new SourceRange(
            children.get(0).range().start(), children.get(children.size() - 1).range().end());
  }

  /** All that is said of it, text and children; an empty range if nothing is said. */
  SourceRange said() {
    if (children.isEmpty()) {
      return text;
    }
    return new SourceRange(
        hasText() ? text.start() : childrenRange().start(), childrenRange().end());
  }

  /** {@link #said()} as plain text. */
  String saidPlain() {
    String below = PlainText.ofBlocks(children);
    return hasText() && !below.isEmpty() ? plain + " " + below : plain + below;
  }

  /** Titles of the headings above it, then the leads above it. */
  List<String> trail() {
    List<String> trail = new ArrayList<>(HeadingTrail.at(note, place.start()));
    trail.addAll(parents);
    return trail;
  }

  /** What it stands below: two leads of one name with the same parent are told apart by nothing. */
  String parentKey() {
    Section section = note.sectionAt(place.start());
    return note.path() + "\n" + section.heading().start() + "\n" + String.join("\n", parents);
  }

  /** As a card's material (rule J). */
  Lead lead() {
    return new Lead(
        label,
        trail(),
        new Passage(note.path(), said()),
        saidPlain(),
        note.tree().location(place.start()));
  }
}
