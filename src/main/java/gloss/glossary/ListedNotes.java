package gloss.glossary;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.NoteIndex;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule G: a note that is mostly a list of links, each with a text, tells what the linked notes are
 * about. That counts for a note which does not say so itself.
 */
final class ListedNotes {
  private static final double CONFIDENCE = Confidence.Form.LISTED_NOTE.share();
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern SEPARATOR = Pattern.compile("(?: [-\u2013\u2014] |: ) *");

  /** Words with which remarks to the reader, or on the note instead of the thing, begin. */
  private static final List<String> REMARKS =
      List.of(
          "i",
          "we",
          "you",
          "my",
          "our",
          "your",
          "if",
          "when",
          "how",
          "why",
          "where",
          "who",
          "see",
          "also",
          "note",
          "notes",
          "todo",
          "done",
          "it",
          "they",
          "there",
          "not",
          "some",
          "more",
          "list",
          "links",
          "about",
          "covers",
          "explains",
          "summary",
          "overview");

  private final List<Listed> listed;

  private ListedNotes(List<Listed> listed) {
    this.listed = listed;
  }

  /** A linked note, and what the list says of it. */
  private record Listed(Note target, Find find) {}

  /** Looks through all notes. */
  static ListedNotes in(List<Note> notes, NoteIndex index) {
    return new ListedNotes(
        notes.parallelStream()
            .filter(note -> note.properties().terms())
            .map(note -> in(note, index))
            .toList()
            .stream()
            .flatMap(List::stream)
            .toList());
  }

  /** What the listed notes are called. */
  List<String> names() {
    return listed.stream().map(one -> one.find().name()).toList();
  }

  /**
   * The definitions of notes that nothing else defines.
   *
   * @param others what was found by the other rules
   */
  List<Find> without(List<Find> others) {
    if (listed.isEmpty()) {
      return List.of();
    }
    SortedSet<String> defined = new TreeSet<>();
    SortedMap<SourcePath, List<Find>> byFile = new TreeMap<>();
    for (Find find : others) {
      if (!find.definition().meaning().plain().isEmpty()) {
        defined.add(NameKey.of(find.name()));
        defined.add(NameKey.of(Vendors.without(find.name())));
        find.aliases().forEach(alias -> defined.add(NameKey.of(alias)));
        byFile.computeIfAbsent(find.definition().file(), f -> new ArrayList<>()).add(find);
      }
    }
    return listed.stream()
        .filter(one -> !defined.contains(NameKey.of(one.find().name())))
        .filter(
            one ->
                byFile.getOrDefault(one.target().path(), List.of()).stream()
                    .noneMatch(find -> isAbout(one.target(), find)))
        .map(Listed::find)
        .toList();
  }

  /** Whether a note itself says that it is about what was found in it. */
  private static boolean isAbout(Note note, Find find) {
    return TermGroup.isByHand(find.rule()) || Homes.isCalledLike(note, find);
  }

  private static List<Listed> in(Note note, NoteIndex index) {
    List<Block.ListItem> items = new ArrayList<>();
    note.tree().blocks().forEach(block -> addItems(block, items));
    List<Line> lines = items.stream().flatMap(item -> Line.of(item, note).stream()).toList();
    if (lines.size() < FEWEST || 4 * lines.size() < 3 * items.size()) {
      return List.of();
    }
    return lines.stream().flatMap(line -> listed(line, note, index).stream()).toList();
  }

  private static void addItems(Block block, List<Block.ListItem> items) {
    if (block instanceof Block.ListItem item) {
      items.add(item);
    }
    if (!(block instanceof Block.Quote)) {
      block.children().forEach(child -> addItems(child, items));
    }
  }

  private static Optional<Listed> listed(Line line, Note note, NoteIndex index) {
    if (!(index.resolve(note.path(), line.link().target()) instanceof Resolution.NoteFound found)
        || found.note().path().equals(note.path())
        || !tells(line.plain())) {
      return Optional.empty();
    }
    NamePieces pieces = NamePieces.of(HeadingName.canonical(HeadingName.of(found.note().title())));
    if (!NoteRules.canName(found.note().path().stem())
        || !NameShape.isNameLike(pieces.name())
        || NameShape.isActivity(pieces.name())) {
      return Optional.empty();
    }
    Definition definition =
        Finds.definition(note, Rule.G, CONFIDENCE, line.text(), line.plain(), line.place());
    return Optional.of(
        new Listed(found.note(), new Find(pieces.name(), pieces.aliases(), definition)));
  }

  /** Whether a text may say what a thing is: it is no remark, order or question. */
  private static boolean tells(String plain) {
    String[] words = Folding.fold(plain).split("[ ,.:;]+", -1);
    return TerseText.opens(plain)
        || (words.length >= FEWEST_WORDS
            && !REMARKS.contains(words[0])
            && !NameShape.isImperative(plain)
            && !plain.endsWith("?"));
  }

  /**
   * An item {@code [[Note]] - text}.
   *
   * @param text where what follows the separator stands
   * @param place the whole item
   */
  private record Line(Inline.Wikilink link, SourceRange text, String plain, SourceRange place) {
    static Optional<Line> of(Block.ListItem item, Note note) {
      List<Block> blocks = item.blocks();
      if (blocks.isEmpty()
          || !item.task().isEmpty()
          || !(blocks.get(0) instanceof Block.Paragraph first)
          || first.content().size() < 2
          || !(first.content().get(0) instanceof Inline.Wikilink link)
          || !(first.content().get(1) instanceof Inline.Text behind)) {
        return Optional.empty();
      }
      Matcher separator = SEPARATOR.matcher(behind.value());
      boolean whole = link.target().headings().isEmpty() && link.target().block().isEmpty();
      int end = first.range().end();
      if (link.embed() || !whole || !behind.isLiteral() || !separator.lookingAt()) {
        return Optional.empty();
      }
      int start = behind.range().start() + separator.end();
      if (start >= end) {
        return Optional.empty();
      }
      SourceRange text = new SourceRange(start, end);
      String plain = PlainText.of(note.tree(), text).strip();
      return plain.isEmpty()
          ? Optional.empty()
          : Optional.of(new Line(link, text, plain, item.range()));
    }
  }
}
