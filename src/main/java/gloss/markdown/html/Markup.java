package gloss.markdown.html;

import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * Markup that is being written. It knows which elements are open, so that what comes out is
 * well-formed: an element of ours, when closed, first closes what raw HTML left open inside.
 *
 * <p>Phrases (paragraphs and what stands in them) are opened only when something is written into
 * them; so they can be closed and opened again around something that may not stand in them, and no
 * empty ones are left.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final List<Element> open = new ArrayList<>();
  private boolean breakDue;

  /** Whether an open element, or what leads it, may not be written yet. */
  private boolean startDue;

  /** An open element. */
  private static final class Element {
    private final String name;
    private final String start;
    private final boolean ours;
    private final boolean phrase;
    private boolean written;
    private String lead;
    private int contentStart = -1;

    Element(String name, String start, boolean ours, boolean phrase, String lead) {
      this.name = name;
      this.start = start;
      this.ours = ours;
      this.phrase = phrase;
      this.lead = lead;
    }
  }

  /** Opens an element of ours; it is written at once, and stays even if it is empty. */
  public void open(String name, String... attributes) {
    flush();
    open.add(new Element(name, Tag.start(name, attributes), true, false, ""));
    startDue = true;
    flush();
  }

  /** Opens a phrase of ours: it is written with what is written into it. */
  public void openPhrase(String name, String... attributes) {
    open.add(new Element(name, Tag.start(name, attributes), true, true, ""));
    startDue = true;
  }

  /** Closes the innermost element of ours and what is open inside it. */
  public void close() {
    boolean ours;
    do {
      ours = open.get(open.size() - 1).ours;
      pop();
    } while (!ours);
  }

  /** Writes text. Blanks do not open a phrase. */
  public void text(String text) {
    if (!text.isBlank() || !awaitsContent()) {
      flush();
      Tag.escape(text, out);
    }
  }

  /** Writes text that counts even if it is blank, such as code. */
  public void literal(String text) {
    flush();
    Tag.escape(text, out);
  }

  /** Writes finished markup of phrases. */
  public void written(Html markup) {
    flush();
    out.append(markup.markup());
  }

  /** Breaks the line, if something stands before the break and behind it. */
  public void lineBreak() {
    breakDue = !awaitsContent();
  }

  /** Writes an element that has no content. */
  public void empty(String name, String... attributes) {
    flush();
    out.append(Tag.start(name, attributes));
  }

  /** Begins a new line of the markup if one has been begun. */
  public void line() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  /** Whether a link is open; links do not nest. */
  public boolean insideLink() {
    return open.stream().anyMatch(element -> element.name.equals("a"));
  }

  /** Whether blocks may stand here once the open phrases are closed. */
  public boolean takesBlocks() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Element element = open.get(i);
      if (!element.phrase) {
        return !Elements.holdsPhrasesOnly(element.name);
      } else if (element.name.equals("a")) {
        return false;
      }
    }
    return true;
  }

  /**
   * What was written up to here, the open phrases closed; they open again with what follows. What
   * comes before and after belong together.
   */
  public String cut() {
    breakDue = false;
    for (int i = open.size() - 1; i >= 0 && open.get(i).phrase; i--) {
      if (open.get(i).written) {
        out.append("</").append(open.get(i).name).append('>');
        open.get(i).written = false;
        startDue = true;
      }
    }
    line();
    String piece = out.toString();
    out.setLength(0);
    return piece;
  }

  // What raw HTML opens and closes inside the innermost element of ours.

  void openRaw(String name, boolean phrase, String lead, String... attributes) {
    if (!phrase) {
      flush();
    }
    open.add(new Element(name, Tag.start(name, attributes), false, phrase, phrase ? "" : lead));
    startDue = true;
    if (!phrase) {
      open.get(open.size() - 1).lead = "";
      flush();
      open.get(open.size() - 1).lead = lead;
      startDue = true;
    }
  }

  void closeRaw() {
    pop();
  }

  /** Says that the innermost element no longer needs what would be put at its start. */
  void leadGiven() {
    open.get(open.size() - 1).lead = "";
  }

  boolean needsLead() {
    return !open.isEmpty() && !open.get(open.size() - 1).lead.isEmpty();
  }

  /** The innermost element if it is a raw one; empty if it is ours or nothing is open. */
  String innermostRaw() {
    Element last = open.isEmpty() ? null : open.get(open.size() - 1);
    return last == null || last.ours ? "" : last.name;
  }

  /** How many elements are open. */
  int depth() {
    return open.size();
  }

  /** Names of the open raw elements, outermost first. */
  List<String> rawInside() {
    int start = open.size();
    while (start > 0 && !open.get(start - 1).ours) {
      start--;
    }
    return open.subList(start, open.size()).stream().map(element -> element.name).toList();
  }

  /** Whether nothing was written since the innermost element began. */
  boolean atStart() {
    return !open.isEmpty() && open.get(open.size() - 1).contentStart == out.length();
  }

  private boolean awaitsContent() {
    return !open.isEmpty()
        && (!open.get(open.size() - 1).written || !open.get(open.size() - 1).lead.isEmpty());
  }

  /** Writes what must stand before the next piece: starts of open elements, and their leads. */
  private void flush() {
    if (breakDue) {
      breakDue = false;
      out.append("<br>\n");
    }
    if (!startDue) {
      return;
    }
    startDue = false;
    for (Element element : open) {
      if (!element.written) {
        out.append(element.start);
        element.written = true;
        element.contentStart = out.length();
      }
      out.append(element.lead);
      element.lead = "";
    }
  }

  private void pop() {
    Element last = open.remove(open.size() - 1);
    breakDue &= last.phrase && !last.name.equals("p");
    if (last.written) {
      out.append(last.lead).append("</").append(last.name).append('>');
    }
  }
}
