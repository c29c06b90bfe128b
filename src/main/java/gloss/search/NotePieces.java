package gloss.search;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.note.Note;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The pieces of one note, cut at its headings in one pass over its blocks. */
final class NotePieces {
  /** A longer text goes on in pieces of its own, so that no result loads much. */
  static final int LONGEST = 8_000;

  private static final int LONGEST_WORD = 200;

  private final Note note;
  private final List<Piece> top = new ArrayList<>();
  private final List<Piece> headings = new ArrayList<>();

  private NotePieces(Note note) {
    this.note = note;
  }

  /**
   * What a note has.
   *
   * @param top the note itself
   * @param headings those that its page shows
   */
  record Found(List<Piece> top, List<Piece> headings) {
    Found {
      top = List.copyOf(top);
      headings = List.copyOf(headings);
    }
  }

  static Found of(Note note) {
    NotePieces pieces = new NotePieces(note);
    pieces.cut();
    return new Found(pieces.top, pieces.headings);
  }

  private void cut() {
    Iterator<Section> sections = note.sections().iterator();
    Section section = sections.next();
    Section place = section;
    StringBuilder text = new StringBuilder(note.properties().description());
    for (Block block : note.tree().blocks()) {
      if (block instanceof Block.Heading) {
        section = sections.next();
        if (note.isPlace(section)) {
          add(place, text.toString());
          text.setLength(0);
          place = section;
        }
      } else if (!isPicture(block)) {
        append(PlainText.of(block), text);
      }
    }
    note.tree().footnotes().forEach(f -> append(PlainText.ofBlocks(f.blocks()), text));
    add(place, text.toString());
  }

  /** A block that shows a matrix: its cells are found as cells. */
  private static boolean isPicture(Block block) {
    return block instanceof Block.CodeBlock code && code.matrixText().isPresent();
  }

  private static void append(String words, StringBuilder text) {
    if (!words.isEmpty()) {
      text.append(text.length() == 0 ? "" : " ").append(words);
    }
  }

  private void add(Section section, String text) {
    boolean isTop = !note.isPlace(section);
    List<String> names = new ArrayList<>();
    names.add(isTop ? note.title() : section.title());
    if (isTop) {
      names.addAll(note.properties().otherNames());
    }
    String context = isTop ? "" : note.title() + " " + String.join(" ", section.trail());
    SearchEntry entry =
        isTop ? new SearchEntry.OfNote(note) : new SearchEntry.OfSection(note, section);
    int from = 0;
    do {
      int to = end(text, from);
      Piece piece = new Piece(entry, names, context, text.substring(from, to).strip());
      (isTop ? top : headings).add(piece);
      names.clear();
      from = to;
    } while (from < text.length());
  }

  /** Where a piece of a long text ends: at a blank, if there is one near. */
  private static int end(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int end = from + LONGEST;
    int blank = text.lastIndexOf(' ', end);
    if (blank > end - LONGEST_WORD) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
