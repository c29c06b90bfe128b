package gloss.page;

import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixBlock;
import gloss.matrix.Party;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the table of a view: the same on the matrix page and inside a note. */
final class MatrixTables {
  private static final List<String> LEGEND_ORDER =
      List.of("customer", "shared", "provider", "not-applicable");

  /**
   * So many cells have notes below the table; of more cells, each says where its subject's page is.
   */
  private static final int MOST_NOTED = 400;

  private final Planning planning;

  MatrixTables(Planning planning) {
    this.planning = planning;
  }

  /**
   * @param id names the table on its page, and all places in it
   * @param drawing the same as a picture: none or one
   */
  TableView table(
      SitePath page,
      Matrix matrix,
      Selection view,
      String id,
      List<DrawingView> drawing,
      List<NavLink> links) {
    List<Subject> subjects = matrix.subjects(view);
    boolean large = subjects.size() * view.layers().size() > MOST_NOTED;
    CellNotes notes = new CellNotes(planning, page, matrix, id);
    List<TableView.RowView> rows = new ArrayList<>();
    for (Layer layer : matrix.layers(view)) {
      List<TableView.CellView> cells = new ArrayList<>();
      for (Subject subject : subjects) {
        Anchor anchor = new Anchor(id + "--" + subject.id() + "--" + layer.id());
        cells.add(
            large
                ? linked(page, matrix, anchor, subject, layer)
                : noted(matrix, anchor, subject, layer, notes));
      }
      rows.add(
          new TableView.RowView(layer(page, layer, new Anchor(id + "---" + layer.id())), cells));
    }
    return new TableView(
        new Anchor(id),
        view.label(),
        view.about(),
        subjects.stream().map(s -> column(page, matrix, id, s)).toList(),
        rows,
        legend(planning.phrases(), subjects, view.layers()),
        notes.views(),
        drawing,
        large,
        new TableView.AgeView(
            Ages.oldFrom(matrix, matrix.checked()), Ages.words(matrix, planning.phrases())),
        links);
  }

  /** The table inside a note; it says where the comparison of a pair and the whole matrix are. */
  TableView inNote(SitePath page, MatrixBlock.Shown shown, String id) {
    Matrix matrix = shown.matrix();
    List<NavLink> links = new ArrayList<>();
    shown
        .pair()
        .flatMap(pair -> planning.pairings(matrix).of(pair.first(), pair.second()))
        .map(p -> planning.map().comparison(matrix, p.first(), p.second()).from(page))
        .ifPresent(href -> links.add(NavLink.of(planning.phrases().say("matrix.changes"), href)));
    SitePath whole = planning.map().matrix(matrix);
    links.add(
        NavLink.of(
            matrix.title(),
            shown.pair().isPresent()
                ? whole.from(page)
                : whole.from(page, new Anchor(shown.view().id()))));
    Selection view = shown.view();
    Selection called =
        shown
            .pair()
            .map(pair -> planning.pairings(matrix).title(pair))
            .map(
                title ->
                    new Selection(view.id(), title, view.about(), view.subjects(), view.layers()))
            .orElse(view);
    return table(page, matrix, called, id, List.of(), links);
  }

  private TableView.CellView noted(
      Matrix matrix, Anchor anchor, Subject subject, Layer layer, CellNotes notes) {
    Duty duty = subject.duty(layer.id());
    NavLink cell = NavLink.of(subject.label() + ": " + layer.label(), Href.to(anchor));
    return cell(matrix, anchor, duty, notes.mark(duty, cell), List.of());
  }

  private TableView.CellView linked(
      SitePath page, Matrix matrix, Anchor anchor, Subject subject, Layer layer) {
    Duty duty = subject.duty(layer.id());
    Href there = planning.map().subject(matrix, subject).from(page, new Anchor(layer.id()));
    return cell(
        matrix,
        anchor,
        duty,
        List.of(),
        CellNotes.isToldByTheCell(matrix, duty) ? List.of() : List.of(there));
  }

  private TableView.CellView cell(
      Matrix matrix, Anchor anchor, Duty duty, List<TableView.NoteMark> notes, List<Href> more) {
    return new TableView.CellView(
        anchor,
        HolderView.of(duty.holding(), planning.phrases()),
        !duty.when().isEmpty(),
        duty.checked().equals(matrix.checked()) ? "" : Ages.oldFrom(matrix, duty.checked()),
        notes,
        more);
  }

  private TableView.ColumnView column(SitePath page, Matrix matrix, String table, Subject subject) {
    return new TableView.ColumnView(
        new Anchor(table + "--" + subject.id()),
        subject.label(),
        planning.map().subject(matrix, subject).from(page),
        subject.status(),
        matrix.party(subject.provider()).map(Party::label).orElse(""));
  }

  /** A layer at the head of a row, with its page in the glossary. */
  LayerView layer(SitePath page, Layer layer, Anchor anchor) {
    List<Href> terms =
        planning.find().places().termOf(layer.label()).stream()
            .map(term -> planning.map().term(term).from(page))
            .toList();
    return new LayerView(anchor, layer.label(), layer.about(), terms);
  }

  /** The holders that occur under the subjects in those of these layers they have, each once. */
  static List<TableView.LegendEntry> legend(
      Phrases phrases, List<Subject> subjects, List<String> layers) {
    SortedMap<String, HolderView> holders = new TreeMap<>();
    for (Subject subject : subjects) {
      for (String layer : layers.stream().filter(subject::has).toList()) {
        HolderView holder = HolderView.of(subject.duty(layer).holding(), phrases);
        holders.putIfAbsent(
            LEGEND_ORDER.indexOf(holder.kind()) + holder.kind() + holder.label(), holder);
      }
    }
    return holders.values().stream()
        .map(h -> new TableView.LegendEntry(h, meaning(h, phrases)))
        .toList();
  }

  private static String meaning(HolderView holder, Phrases phrases) {
    return switch (holder.kind()) {
      case "shared" -> phrases.say("matrix.legend-shared");
      case "not-applicable" -> phrases.say("matrix.legend-nothing");
      default -> phrases.say("matrix.legend-party", holder.label());
    };
  }
}
