package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Section;
import gloss.text.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the pieces of a note that stand at one level under one heading. */
final class Pieces {
  private static final int MOST_WORDS = 7;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:step|question|option|q|tip|example|exercise|task|day|week|chapter|part) ?#?\\d+(?:\\P{L}.*)?",
          Pattern.CASE_INSENSITIVE);

  private final Note note;
  private final List<BoldLead> leads;

  Pieces(Note note) {
    this.note = note;
    this.leads = BoldLeads.of(note);
  }

  /** Groups of items at one level, in the order of the text. */
  List<List<Piece>> items() {
    Map<String, List<Piece>> byParent = new TreeMap<>();
    List<List<Piece>> groups = new ArrayList<>();
    for (BoldLead lead : leads) {
      if (!isNumbered(lead.label())) {
        byParent
            .computeIfAbsent(lead.parentKey(), key -> added(groups))
            .add(new Piece(lead.label(), lead.place(), lead.said(), BoldLeads.below(lead)));
      }
    }
    return groups;
  }

  private static List<Piece> added(List<List<Piece>> groups) {
    List<Piece> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  /** Steps, questions and days are of one kind, but nobody confuses them. */
  private static boolean isNumbered(String label) {
    return NUMBERED.matcher(label).matches() || label.endsWith("?");
  }

  /** The headings of the highest rank within a range, with what stands under them. */
  List<Piece> headings(SourceRange range) {
    List<Section> inside =
        within(range, note.sections(), Section::heading).stream()
            .filter(s -> s.level() > 0 && s.heading().start() < range.end())
            .toList();
    int highest = inside.stream().mapToInt(Section::level).min().orElse(0);
    return inside.stream().filter(s -> s.level() == highest).map(this::heading).toList();
  }

  private Piece heading(Section section) {
    boolean parted = section.whole().end() > section.body().end();
    SourceRange said = parted ? nothingAt(section.heading().end()) : section.body();
    return new Piece(section.title(), section.whole(), said, leadsIn(section.body()));
  }

  /** Paragraphs that are a name in bold, with the blocks below them up to the next. */
  List<Piece> paragraphs(Section section) {
    return paragraphs(section, false);
  }

  /**
   * The same.
   *
   * @param plain whether a name with a colon will do ({@code NACL :}), bold or not
   */
  List<Piece> paragraphs(Section section, boolean plain) {
    List<Block> blocks = within(section.body(), note.tree().blocks(), Block::range);
    List<Piece> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String name = name(blocks.get(i), plain);
      int end = i + 1;
      while (end < blocks.size() && name(blocks.get(end), plain).isEmpty()) {
        end++;
      }
      if (!name.isEmpty() && end > i + 1) {
        SourceRange said =
            new SourceRange(blocks.get(i + 1).range().start(), blocks.get(end - 1).range().end());
        SourceRange place = new SourceRange(blocks.get(i).range().start(), said.end());
        found.add(new Piece(name, place, said, leadsIn(said)));
      }
    }
    return found;
  }

  private static String name(Block block, boolean plain) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return "";
    }
    String text = PlainText.of(paragraph);
    String bare = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    Inline first = paragraph.content().get(0);
    boolean bold =
        first instanceof Inline.Strong && PlainText.of(List.of(first)).strip().startsWith(bare);
    boolean named = bold || (plain && text.endsWith(":"));
    return named && !bare.endsWith(".") && bare.split(" ", -1).length <= MOST_WORDS ? bare : "";
  }

  private List<BoldLead> leadsIn(SourceRange range) {
    return within(range, leads, BoldLead::place).stream()
        .filter(lead -> lead.parents().isEmpty())
        .toList();
  }

  /** Those that lie in a range, of things that stand in the order of the text. */
  private static <T> List<T> within(
      SourceRange range, List<T> things, Function<T, SourceRange> place) {
    int from =
        Ordered.first(things.size(), n -> place.apply(things.get(n)).start() >= range.start());
    List<T> found = new ArrayList<>();
    for (int i = from;
        i < things.size() && place.apply(things.get(i)).start() <= range.end();
        i++) {
      if (range.contains(place.apply(things.get(i)))) {
        found.add(things.get(i));
      }
    }
    return found;
  }

  private static SourceRange nothingAt(int offset) {
    return new SourceRange(offset, offset);
  }
}
