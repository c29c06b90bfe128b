package gloss.page;

import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the table of a view: the same on the matrix page and inside a note. */
final class MatrixTables {
  private static final List<String> LEGEND_ORDER =
      List.of("customer", "shared", "provider", "not-applicable");

  private final Planning planning;
  private final Duties duties;

  MatrixTables(Planning planning) {
    this.planning = planning;
    this.duties = new Duties(planning);
  }

  /**
   * @param id names the table on its page, and all places in it
   */
  TableView table(SitePath page, Matrix matrix, Selection view, String id, List<NavLink> links) {
    List<Subject> subjects = matrix.subjects(view);
    Notes notes = new Notes(id, matrix.checked());
    List<TableView.RowView> rows = new ArrayList<>();
    for (Layer layer : matrix.layers(view)) {
      List<TableView.CellView> cells = new ArrayList<>();
      for (Subject subject : subjects) {
        cells.add(cell(id, subject, layer, notes));
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
        legend(subjects, view.layers()),
        notes.views(page, matrix),
        links);
  }

  /** In a note a table says where the whole matrix is. */
  static List<NavLink> whole(Planning planning, SitePath page, Matrix matrix) {
    return List.of(NavLink.of(matrix.title(), planning.map().matrix(matrix).from(page)));
  }

  private TableView.CellView cell(String table, Subject subject, Layer layer, Notes notes) {
    Duty duty = subject.duty(layer.id());
    Anchor anchor = new Anchor(table + "--" + subject.id() + "--" + layer.id());
    String label = subject.label() + ": " + layer.label();
    return new TableView.CellView(
        anchor,
        HolderView.of(duty.holding()),
        !duty.when().isEmpty(),
        notes.mark(duty, NavLink.of(label, Href.to(anchor))));
  }

  private TableView.ColumnView column(SitePath page, Matrix matrix, String table, Subject subject) {
    return new TableView.ColumnView(
        new Anchor(table + "--" + subject.id()),
        subject.label(),
        planning.map().subject(matrix, subject).from(page),
        subject.status());
  }

  /** A layer at the head of a row, with its page in the glossary. */
  LayerView layer(SitePath page, Layer layer, Anchor anchor) {
    List<Href> terms =
        planning.find().term(layer.label()).stream()
            .map(t -> planning.map().term(t.name()).from(page))
            .toList();
    return new LayerView(anchor, layer.label(), layer.about(), terms);
  }

  /** The holders that occur under the subjects in layers of these ids, each once. */
  static List<TableView.LegendEntry> legend(List<Subject> subjects, List<String> layers) {
    SortedMap<String, HolderView> holders = new TreeMap<>();
    for (Subject subject : subjects) {
      for (String layer : layers) {
        HolderView holder = HolderView.of(subject.duty(layer).holding());
        holders.putIfAbsent(
            LEGEND_ORDER.indexOf(holder.kind()) + holder.kind() + holder.label(), holder);
      }
    }
    return holders.values().stream().map(h -> new TableView.LegendEntry(h, meaning(h))).toList();
  }

  private static String meaning(HolderView holder) {
    return switch (holder.kind()) {
      case "shared" -> "each side looks after its half";
      case "not-applicable" -> "there is nothing to look after";
      default ->
          holder.label().equals("You") ? "you look after it" : holder.label() + " looks after it";
    };
  }

  /**
   * Numbers what is to be said about cells; cells of which the same is said share a number, and one
   * that says no more than its holder has none.
   */
  private final class Notes {
    private final String table;
    private final String checked;
    private final Map<Object, List<NavLink>> cells = new LinkedHashMap<>();
    private final Map<Object, Duty> firsts = new LinkedHashMap<>();
    private final Map<Object, String> numbers = new LinkedHashMap<>();

    Notes(String table, String checked) {
      this.table = table;
      this.checked = checked;
    }

    List<TableView.NoteMark> mark(Duty duty, NavLink cell) {
      if (duty.isBare() && duty.checked().equals(checked)) {
        return List.of();
      }
      Object key =
          List.of(duty.holding(), duty.because(), duty.when(), duty.source(), duty.customerSide());
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
      firsts.putIfAbsent(key, duty);
      String number = numbers.computeIfAbsent(key, k -> String.valueOf(numbers.size() + 1));
      return List.of(new TableView.NoteMark(number, Href.to(anchor(number))));
    }

    List<TableView.CellNote> views(SitePath page, Matrix matrix) {
      List<TableView.CellNote> views = new ArrayList<>();
      for (Map.Entry<Object, Duty> first : firsts.entrySet()) {
        String number = String.valueOf(views.size() + 1);
        views.add(
            new TableView.CellNote(
                anchor(number),
                number,
                cells.getOrDefault(first.getKey(), List.of()),
                duties.view(page, matrix, first.getValue())));
      }
      return views;
    }

    private Anchor anchor(String number) {
      return new Anchor(table + "--note-" + number);
    }
  }
}
