package gloss.page;

import gloss.asset.ScriptUse;
import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page for each matrix on which any of its subjects can be set side by side. All of them stand in
 * its table; a script hides those that nobody chose.
 */
final class SideBySidePages implements PageKind {
  @Override
  public String name() {
    return "side-by-side";
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.study().matrices().stream()
        .filter(matrix -> matrix.subjects().size() > 1)
        .map(matrix -> page(planning, matrix))
        .toList();
  }

  private Page page(Planning planning, Matrix matrix) {
    SitePath path = planning.map().sideBySide(matrix);
    NavLink up = NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("side.head", matrix.title()),
                planning.phrases().say("side.description", matrix.title()),
                "compare",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.compare"), SiteMap.COMPARE.from(path)),
                    up));
    List<Href> scripts = new ArrayList<>(head.scripts());
    scripts.add(planning.assets().script(ScriptUse.COMPARE).from(path));
    Head full = head.withStyle(planning.assets().matrixStyle().from(path)).withScripts(scripts);
    return new Page(this, path, full, () -> view(planning, path, matrix, up));
  }

  private static SideBySideView view(Planning planning, SitePath path, Matrix matrix, NavLink up) {
    Pairings pairings = planning.pairings(matrix);
    return new SideBySideView(
        planning.phrases().say("side.title"),
        up,
        planning.phrases().say("side.about", matrix.subjects().size()),
        DateView.of(matrix.checked(), planning.phrases()),
        matrix.subjects().stream().map(s -> column(planning, path, matrix, s)).toList(),
        rows(planning, path, matrix),
        MatrixTables.legend(
            planning.phrases(),
            matrix.subjects(),
            matrix.layers().stream().map(Layer::id).toList()),
        pairs(planning, path, matrix, pairings),
        declared(planning, matrix));
  }

  private static String declared(Planning planning, Matrix matrix) {
    boolean large =
        matrix.views().stream().anyMatch(view -> view.subjects().size() > Pairs.MOST_SUBJECTS);
    return large ? planning.phrases().say("side.declared", Pairs.MOST_SUBJECTS) : "";
  }

  private static SideBySideView.ColumnView column(
      Planning planning, SitePath path, Matrix matrix, Subject subject) {
    return new SideBySideView.ColumnView(
        subject.id(),
        subject.label(),
        planning.map().subject(matrix, subject).from(path),
        subject.status());
  }

  private static List<SideBySideView.RowView> rows(
      Planning planning, SitePath path, Matrix matrix) {
    MatrixTables tables = new MatrixTables(planning);
    Map<Object, String> says = new HashMap<>();
    List<SideBySideView.RowView> rows = new ArrayList<>();
    for (Layer layer : matrix.layers()) {
      List<SideBySideView.CellView> cells = new ArrayList<>();
      for (Subject subject : matrix.subjects()) {
        Href more = planning.map().subject(matrix, subject).from(path, new Anchor(layer.id()));
        cells.add(
            subject.has(layer.id())
                ? cell(planning, matrix, subject.duty(layer.id()), more, says)
                : new SideBySideView.CellView(List.of(), false, "", List.of()));
      }
      rows.add(
          new SideBySideView.RowView(tables.layer(path, layer, new Anchor(layer.id())), cells));
    }
    return rows;
  }

  private static SideBySideView.CellView cell(
      Planning planning, Matrix matrix, Duty duty, Href more, Map<Object, String> says) {
    return new SideBySideView.CellView(
        List.of(HolderView.of(duty.holding(), planning.phrases())),
        !duty.when().isEmpty(),
        said(duty, says),
        CellNotes.isToldByTheCell(matrix, duty) ? List.of() : List.of(more));
  }

  /** Cells that are shared or have conditions look the same and may differ: a number tells. */
  private static String said(Duty duty, Map<Object, String> says) {
    if (duty.when().isEmpty() && !(duty.holding() instanceof Duty.Holding.Shared)) {
      return "";
    }
    List<Object> parts = new ArrayList<>(List.of(duty.holding()));
    for (Duty.Condition condition : duty.when()) {
      parts.addAll(List.of(condition.condition(), condition.holding()));
    }
    return says.computeIfAbsent(parts, key -> Integer.toString(says.size() + 1));
  }

  private static List<SideBySideView.PairsView> pairs(
      Planning planning, SitePath path, Matrix matrix, Pairings pairings) {
    Map<String, List<NavLink>> links = new LinkedHashMap<>();
    for (Pairs.Pair pair : pairings.all()) {
      SitePath there = planning.map().comparison(matrix, pair.first(), pair.second());
      links
          .computeIfAbsent(pair.first().label(), label -> new ArrayList<>())
          .add(NavLink.of(pair.second().label(), there.from(path)));
    }
    return links.entrySet().stream()
        .map(
            entry ->
                new SideBySideView.PairsView(
                    entry.getKey(),
                    planning.phrases().say("count.comparisons", entry.getValue().size()),
                    entry.getValue()))
        .toList();
  }
}
