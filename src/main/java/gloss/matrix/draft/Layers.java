package gloss.matrix.draft;

import gloss.matrix.draft.MatrixDraft.DraftLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The layers that the phrases of a note name. A bracket joins what it explains: after {@code
 * virtualization layer (hypervisor)} both words are one layer, wherever they stand.
 */
final class Layers {
  private final List<Row> rows = new ArrayList<>();
  private final UniqueIds ids = new UniqueIds();

  /** A layer while it is put together; the first of those that are joined stays. */
  private static final class Row {
    private final String label;
    private final int line;
    private final Map<String, String> terms = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();

    Row(Phrase phrase, int line) {
      this.label = phrase.name();
      this.line = line;
      keys.addAll(LayerKeys.of(label));
      for (String other : phrase.otherNames()) {
        keys.addAll(LayerKeys.of(other));
        terms.putIfAbsent(LayerKeys.of(other).get(0), other);
      }
    }

    boolean isSameAs(Row other) {
      return keys.stream().anyMatch(other.keys::contains);
    }

    void join(Row other) {
      other.terms.forEach(terms::putIfAbsent);
      keys.addAll(other.keys);
    }

    /** The names from brackets that say something else than the label. */
    List<String> otherNames() {
      List<String> own = LayerKeys.of(label);
      return terms.entrySet().stream()
          .filter(term -> !own.contains(term.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }
  }

  /** Takes a phrase, in the order of the note. */
  void add(Phrase phrase, int line) {
    Row row = new Row(phrase, line);
    List<Row> same = rows.stream().filter(row::isSameAs).toList();
    if (same.isEmpty()) {
      rows.add(row);
      return;
    }
    Row first = same.get(0);
    first.join(row);
    for (Row other : same.subList(1, same.size())) {
      first.join(other);
      rows.remove(other);
    }
  }

  /** Which of the layers a phrase means, by its place; -1 if none. */
  int indexOf(Phrase phrase) {
    List<String> keys = LayerKeys.of(phrase.name());
    for (int i = 0; i < rows.size(); i++) {
      if (keys.stream().anyMatch(rows.get(i).keys::contains)) {
        return i;
      }
    }
    return -1;
  }

  /** All layers, in the order in which the note names them first. */
  List<DraftLayer> all() {
    return rows.stream()
        .map(
            row ->
                new DraftLayer(ids.take(row.label), capital(row.label), row.otherNames(), row.line))
        .toList();
  }

  private static String capital(String label) {
    int end = label.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(label.codePointAt(0)))
        .append(label, end, label.length())
        .toString();
  }
}
