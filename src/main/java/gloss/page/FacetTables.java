package gloss.page;

import gloss.glossary.FacetGroup;
import gloss.markdown.BodyPart.ComparisonPart;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.page.FacetTableView.CellView;
import gloss.page.FacetTableView.HeadView;
import gloss.page.FacetTableView.RowView;
import gloss.page.FacetTableView.TermLink;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes tables of what a note sets side by side. */
final class FacetTables {
  /** More columns are hard to read; then the things stand one below the other. */
  private static final int MOST_COLUMNS = 4;

  private final Planning planning;
  private final SitePath page;
  private final Note note;
  private final Bodies bodies;

  FacetTables(Planning planning, SitePath page, Note note, Bodies bodies) {
    this.planning = planning;
    this.page = page;
    this.note = note;
    this.bodies = bodies;
  }

  /** Where the tables stand: each behind the last of the things that it compares. */
  static SortedMap<Integer, List<ComparisonPart>> places(List<FacetGroup> groups) {
    SortedMap<Integer, List<ComparisonPart>> places = new TreeMap<>();
    for (FacetGroup group : groups) {
      if (!group.facets().isEmpty()) {
        places
            .computeIfAbsent(group.place().end() - 1, offset -> new ArrayList<>())
            .add(new ComparisonPart(group.anchor()));
      }
    }
    return places;
  }

  /** The table of that id. */
  Optional<FacetTableView> table(ComparisonPart part) {
    return planning.find().comparisonsIn(note.path()).stream()
        .filter(group -> group.anchor().equals(part.id()))
        .map(this::table)
        .findFirst();
  }

  private FacetTableView table(FacetGroup group) {
    Function<SourceRange, List<BodyView>> writer =
        bodies.cells(note, group.place(), group.anchor() + "-");
    List<HeadView> items = group.items().stream().map(this::head).toList();
    List<HeadView> labels =
        group.facets().stream().map(facet -> new HeadView(facet.label(), List.of())).toList();
    List<RowView> byLabel = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<CellView> cells =
          group.facets().get(i).texts().stream().map(texts -> cell(texts, writer)).toList();
      byLabel.add(new RowView(labels.get(i), cells));
    }
    boolean turned = items.size() > MOST_COLUMNS && labels.size() < items.size();
    return new FacetTableView(
        new Anchor(group.anchor()),
        group.title(),
        turned ? labels : items,
        turned ? turned(byLabel, items) : byLabel,
        turned || labels.stream().noneMatch(label -> label.label().isEmpty()));
  }

  private static List<RowView> turned(List<RowView> rows, List<HeadView> heads) {
    return IntStream.range(0, heads.size())
        .mapToObj(
            i -> new RowView(heads.get(i), rows.stream().map(row -> row.cells().get(i)).toList()))
        .toList();
  }

  private HeadView head(FacetGroup.Item item) {
    List<TermLink> links =
        item.term().isEmpty()
            ? List.of()
            : List.of(new TermLink(planning.map().term(item.term()).from(page), item.term()));
    return new HeadView(item.name(), links);
  }

  private static CellView cell(
      List<SourceRange> texts, Function<SourceRange, List<BodyView>> writer) {
    return new CellView(texts.stream().flatMap(text -> writer.apply(text).stream()).toList());
  }
}
