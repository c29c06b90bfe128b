package gloss.page;

import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws views of a matrix. */
final class Drawings {
  /** More columns are stripes, and more layers a grey area: then only the table shows them. */
  private static final int MOST_COLUMNS = 18;

  private static final int MOST_LAYERS = 30;

  /** So many names of columns stand side by side on a wide screen. */
  private static final int ROOMY = 9;

  private final Phrases phrases;

  private Drawings(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The picture of a view; none where it could not be read, or has no second column. */
  static List<DrawingView> of(Matrix matrix, Selection view, Anchor anchor, Phrases phrases) {
    List<Subject> subjects = matrix.subjects(view);
    List<Layer> layers = matrix.layers(view);
    return subjects.size() < 2
            || subjects.size() > MOST_COLUMNS
            || layers.isEmpty()
            || layers.size() > MOST_LAYERS
        ? List.of()
        : List.of(new Drawings(phrases).drawing(view, subjects, layers, anchor));
  }

  private DrawingView drawing(
      Selection view, List<Subject> subjects, List<Layer> layers, Anchor anchor) {
    List<List<String>> columns =
        subjects.stream()
            .map(s -> holders(s, layers).stream().map(HolderView::kind).toList())
            .toList();
    Boundary boundary = Boundary.of(columns);
    return new DrawingView(
        anchor,
        phrases.say("drawing.title", view.label()),
        words(subjects, layers),
        subjects.stream().map(Subject::label).toList(),
        layers.stream().map(Layer::label).toList(),
        blocks(columns),
        IntStream.range(1, layers.size()).mapToObj(i -> percent(i, layers.size())).toList(),
        boundary.path(),
        "0 0 " + subjects.size() + " " + 2 * layers.size(),
        key(subjects, view),
        subjects.size() > ROOMY);
  }

  private List<HolderView> holders(Subject subject, List<Layer> layers) {
    return layers.stream()
        .map(layer -> subject.duty(layer.id()))
        .map(Duty::holding)
        .map(holding -> HolderView.of(holding, phrases))
        .toList();
  }

  private static List<DrawingView.BlockView> blocks(List<List<String>> columns) {
    List<DrawingView.BlockView> blocks = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      List<String> kinds = columns.get(c);
      for (Boundary.Run run : Boundary.runs(kinds)) {
        blocks.add(
            new DrawingView.BlockView(
                kinds.get(run.start()),
                percent(c, columns.size()),
                percent(run.start(), kinds.size()),
                percent(1, columns.size()),
                percent(run.length(), kinds.size())));
      }
    }
    return blocks;
  }

  /** A share as a style or a picture takes it, with at most three places: {@code 8.333%}. */
  private static String percent(int part, int whole) {
    int thousandths = (part * 200_000 / whole + 1) / 2;
    String places = String.valueOf(1000 + thousandths % 1000).substring(1).replaceAll("0+$", "");
    return thousandths / 1000 + (places.isEmpty() ? "" : "." + places) + "%";
  }

  /** Such as {@code IaaS: You 8, AWS 4. PaaS: You 5, Shared 1, AWS 6.} */
  private String words(List<Subject> subjects, List<Layer> layers) {
    List<String> sentences = new ArrayList<>();
    for (Subject subject : subjects) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      holders(subject, layers).forEach(h -> counts.merge(h.label(), 1, Integer::sum));
      List<String> shares =
          counts.entrySet().stream()
              .map(e -> phrases.say("drawing.share", e.getKey(), e.getValue()))
              .toList();
      sentences.add(phrases.say("drawing.column", subject.label(), joined(shares)));
    }
    return String.join(" ", sentences);
  }

  private String joined(List<String> words) {
    return String.join(phrases.say("list.comma") + " ", words);
  }

  private List<DrawingView.KeyEntry> key(List<Subject> subjects, Selection view) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (TableView.LegendEntry entry : MatrixTables.legend(phrases, subjects, view.layers())) {
      labels
          .computeIfAbsent(entry.holder().kind(), kind -> new ArrayList<>())
          .add(entry.holder().label());
    }
    return labels.entrySet().stream()
        .map(e -> new DrawingView.KeyEntry(e.getKey(), joined(e.getValue())))
        .toList();
  }
}
