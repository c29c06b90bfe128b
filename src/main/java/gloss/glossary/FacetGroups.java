package gloss.glossary;

import gloss.glossary.FacetGroup.Item;
import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what notes set side by side; nothing is guessed, the form alone decides. */
public final class FacetGroups {
  /** A table that would repeat more text than this, in UTF-16 units, is not made. */
  private static final int MOST_TEXT = 6000;

  private final Note note;
  private final TermNames names;
  private final Pieces pieces;

  private FacetGroups(Note note, TermNames names) {
    this.note = note;
    this.names = names;
    this.pieces = new Pieces(note);
  }

  /** The groups of all notes, in the order of notes and places. */
  public static List<FacetGroup> find(List<Note> notes, Glossary glossary) {
    TermNames names = new TermNames(glossary.terms());
    return notes.parallelStream().map(note -> in(note, names)).toList().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<FacetGroup> in(Note note, TermNames names) {
    List<FacetGroup> found = new ArrayList<>(ComparedTables.of(note, names));
    if (VersusSections.anyIn(note) || note.tree().blocks().stream().anyMatch(b -> isBold(b))) {
      found.addAll(new FacetGroups(note, names).find());
    }
    found.sort(
        Comparator.comparing(FacetGroup::place)
            .thenComparing(FacetGroup::form)
            .thenComparing(FacetGroup::title));
    return named(found);
  }

  /** Whether a block holds a paragraph that begins in bold: without one there are no labels. */
  private static boolean isBold(Block block) {
    List<Inline> content = block.content();
    boolean bold = !content.isEmpty() && content.get(0) instanceof Inline.Strong;
    return (bold && block instanceof Block.Paragraph)
        || block.children().stream().anyMatch(FacetGroups::isBold);
  }

  private List<FacetGroup> find() {
    List<FacetGroup> versus =
        new VersusSections(note, pieces, names)
            .find().stream().map(FacetGroups::withinReason).toList();
    List<FacetGroup> found = new ArrayList<>();
    for (List<Piece> group : siblings()) {
      List<Piece> sharing = Facets.sharing(group);
      if (sharing.size() > 1) {
        FacetGroup items = items(sharing);
        if (versus.stream().noneMatch(v -> !v.facets().isEmpty() && isSame(v, items))) {
          found.add(withinReason(items));
        }
      }
    }
    found.addAll(versus);
    found.removeIf(group -> group.facets().isEmpty() && group.terms() < 2);
    return found;
  }

  private List<List<Piece>> siblings() {
    List<List<Piece>> groups = new ArrayList<>(pieces.items());
    for (Section section : note.sections()) {
      groups.add(pieces.paragraphs(section));
    }
    return groups;
  }

  private FacetGroup items(List<Piece> sharing) {
    List<Item> items =
        sharing.stream()
            .map(p -> new Item(p.name(), brief(p.name()), names.of(p.name(), note.path())))
            .toList();
    return new FacetGroup(
        note.path(),
        FacetGroup.Form.ITEMS,
        "",
        Facets.place(sharing),
        items,
        Facets.shared(sharing));
  }

  private static boolean isSame(FacetGroup versus, FacetGroup items) {
    return versus.place().equals(items.place());
  }

  private static FacetGroup withinReason(FacetGroup group) {
    return group.length() > MOST_TEXT ? group.withoutTable() : group;
  }

  /** The short form if the name has one, else the name without its brackets. */
  static String brief(String name) {
    NamePieces pieces = NamePieces.of(Labels.withoutKind(name));
    return pieces.shortForm()
        ? Finds.joined(List.of(pieces.name()), pieces.aliases()).stream()
            .min(Comparator.comparingInt(String::length))
            .orElse(name)
        : pieces.name();
  }

  /** Gives each table an id. A point cannot occur in ids of headings. */
  private static List<FacetGroup> named(List<FacetGroup> groups) {
    SortedSet<String> taken = new TreeSet<>();
    List<FacetGroup> named = new ArrayList<>();
    for (FacetGroup group : groups) {
      if (group.facets().isEmpty()) {
        named.add(group);
        continue;
      }
      String id = "compare." + Slug.of(group.title());
      for (int i = 2; !taken.add(id); i++) {
        id = "compare." + Slug.of(group.title()) + "." + i;
      }
      named.add(group.at(id));
    }
    return named;
  }
}
