package gloss.matrix.draft;

import gloss.matrix.draft.MatrixDraft.DraftLayer;
import gloss.matrix.draft.MatrixDraft.DraftView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tables of a draft: one for each group of the note, with the layers of which the note speaks
 * there. What one section says of ovens is no question to the subjects of another.
 */
final class DraftViews {
  private final Subjects subjects;
  private final Layers layers;
  private final List<DraftLayer> rows;

  /**
   * @param rows what {@code layers} has become
   */
  DraftViews(Subjects subjects, Layers layers, List<DraftLayer> rows) {
    this.subjects = subjects;
    this.layers = layers;
    this.rows = rows;
  }

  /** One for each group; none if there is only one, or only groups of the same subjects. */
  List<DraftView> of(List<Group> groups) {
    UniqueIds ids = new UniqueIds();
    Map<List<String>, String> labels = new LinkedHashMap<>();
    Map<List<String>, SortedSet<Integer>> spoken = new LinkedHashMap<>();
    for (Group group : groups) {
      List<String> columns = subjects.idsOf(group);
      labels.putIfAbsent(columns, group.label());
      spoken.computeIfAbsent(columns, c -> new TreeSet<>()).addAll(layersOf(group));
    }
    if (labels.size() < 2) {
      return List.of();
    }
    return labels.entrySet().stream()
        .map(
            view ->
                new DraftView(
                    ids.take(view.getValue()),
                    view.getValue(),
                    view.getKey(),
                    spoken.getOrDefault(view.getKey(), new TreeSet<>()).stream()
                        .map(row -> rows.get(row).id())
                        .toList()))
        .toList();
  }

  /** The places of the layers that a group names. */
  private List<Integer> layersOf(Group group) {
    return group.subjects().stream()
        .flatMap(found -> found.claims.stream())
        .filter(claim -> !claim.isTotal())
        .map(claim -> layers.indexOf(claim.phrase()))
        .toList();
  }

  /** Whether some view asks who looks after a layer under a subject; without views all do. */
  static boolean ask(List<DraftView> views, String subject, String layer) {
    return views.isEmpty()
        || views.stream()
            .filter(view -> view.subjects().contains(subject))
            .anyMatch(view -> view.layers().isEmpty() || view.layers().contains(layer));
  }
}
