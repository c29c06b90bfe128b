package gloss.glossary;

import gloss.glossary.FacetGroup.Facet;
import gloss.glossary.FacetGroup.Item;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sections of a note whose heading says {@code A vs B}, and what they hold. */
final class VersusSections {
  private final Note note;
  private final Pieces pieces;
  private final TermNames names;

  VersusSections(Note note, Pieces pieces, TermNames names) {
    this.note = note;
    this.pieces = pieces;
    this.names = names;
  }

  /** Whether a title of the note sets things against each other. */
  static boolean anyIn(Note note) {
    return !VersusTitle.sides(note.title()).isEmpty()
        || !VersusTitle.sides(note.path().stem()).isEmpty()
        || note.sections().stream().anyMatch(s -> !VersusTitle.sides(s.title()).isEmpty());
  }

  /** One group for each such heading; without facets where its sides cannot be found below it. */
  List<FacetGroup> find() {
    List<FacetGroup> found = new ArrayList<>();
    boolean titled = false;
    for (Section section : note.sections()) {
      List<String> sides = VersusTitle.sides(section.title());
      titled |= note.isTitle(section) && !sides.isEmpty();
      if (!sides.isEmpty()) {
        found.add(group(sides, section, below(section)));
      }
    }
    if (!titled) {
      whole().ifPresent(group -> found.add(0, group));
    }
    return found;
  }

  /** The note as a whole, by its title or the name of its file. */
  private Optional<FacetGroup> whole() {
    List<String> sides = VersusTitle.sides(note.title());
    if (sides.isEmpty()) {
      sides = VersusTitle.sides(note.path().stem());
    }
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Optional<Section> title = note.sections().stream().filter(note::isTitle).findFirst();
    SourceRange range =
        title.map(this::below).orElse(new SourceRange(0, note.tree().text().length()));
    return Optional.of(group(sides, title.orElse(note.sections().get(0)), range));
  }

  private SourceRange below(Section section) {
    return new SourceRange(section.heading().end(), section.whole().end());
  }

  private FacetGroup group(List<String> sides, Section section, SourceRange range) {
    List<List<Piece>> candidates = new ArrayList<>(List.of(pieces.headings(range)));
    candidates.addAll(
        pieces.items().stream()
            .map(group -> group.stream().filter(p -> range.contains(p.place())).toList())
            .toList());
    candidates.add(pieces.paragraphs(section, true));
    List<List<Piece>> fitting =
        candidates.stream()
            .map(group -> fitting(sides, group))
            .filter(found -> found.size() == sides.size())
            .toList();
    for (List<Piece> found : fitting) {
      List<Facet> facets = Facets.shared(found);
      if (!facets.isEmpty()) {
        return group(sides, Facets.place(found), found, facets);
      }
    }
    for (List<Piece> found : fitting) {
      if (found.stream().noneMatch(p -> p.said().isEmpty())) {
        List<List<SourceRange>> texts = found.stream().map(p -> List.of(p.said())).toList();
        return group(sides, Facets.place(found), found, List.of(new Facet("", texts)));
      }
    }
    return group(sides, section.heading(), List.of(), List.of());
  }

  /** For each side the one piece that is called so; fewer if a side has none or several. */
  private List<Piece> fitting(List<String> sides, List<Piece> candidates) {
    List<Piece> found = new ArrayList<>();
    for (String side : sides) {
      List<Piece> named = candidates.stream().filter(p -> isCalled(p, side, sides)).toList();
      if (named.size() == 1 && !found.contains(named.get(0))) {
        found.add(named.get(0));
      }
    }
    return found;
  }

  private boolean isCalled(Piece piece, String side, List<String> sides) {
    Set<String> keys = names.keys(piece.name(), note.path());
    return VersusTitle.readings(side, sides.get(sides.size() - 1)).stream()
        .flatMap(reading -> names.keys(reading, note.path()).stream())
        .anyMatch(keys::contains);
  }

  private FacetGroup group(
      List<String> sides, SourceRange place, List<Piece> found, List<Facet> facets) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      String name = found.isEmpty() ? sides.get(i) : found.get(i).name();
      items.add(new Item(name, FacetGroups.brief(name), term(sides.get(i), sides, name)));
    }
    return new FacetGroup(note.path(), FacetGroup.Form.VERSUS, "", place, items, facets);
  }

  private String term(String side, List<String> sides, String name) {
    List<String> readings =
        new ArrayList<>(VersusTitle.readings(side, sides.get(sides.size() - 1)));
    readings.add(name);
    return readings.stream()
        .map(reading -> names.of(reading, note.path()))
        .filter(term -> !term.isEmpty())
        .findFirst()
        .orElse("");
  }
}
