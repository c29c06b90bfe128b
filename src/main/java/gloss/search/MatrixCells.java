package gloss.search;

import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a matrix as the search knows them: what a layer or subject is called stands once,
 * and so does what many cells say.
 *
 * @param layers those of the matrix, in its order
 * @param texts what cells say, each once, in the order in which they say it first
 * @param columns a column per subject
 */
public record MatrixCells(
    Matrix matrix, List<Layer> layers, List<CellText> texts, List<Column> columns) {
  /** Where a subject has no duty. */
  public static final int NONE = -1;

  public MatrixCells {
    layers = List.copyOf(layers);
    texts = List.copyOf(texts);
    columns = List.copyOf(columns);
  }

  /**
   * What a cell says.
   *
   * @param holding who holds the duty
   * @param words the rest in plain words: halves, reason, conditions, who does it; may be empty
   */
  public record CellText(Duty.Holding holding, String words) {}

  /**
   * A subject.
   *
   * @param cells for each layer the place of its text, or {@link #NONE}
   */
  public record Column(Subject subject, List<Integer> cells) {
    public Column {
      cells = List.copyOf(cells);
    }
  }

  static MatrixCells of(Matrix matrix, Phrases phrases) {
    DutyWords say = new DutyWords(matrix, phrases);
    List<CellText> texts = new ArrayList<>();
    Map<String, Integer> known = new TreeMap<>();
    List<Column> columns = new ArrayList<>();
    for (Subject subject : matrix.subjects()) {
      List<Integer> cells = new ArrayList<>();
      for (Layer layer : matrix.layers()) {
        cells.add(
            subject.has(layer.id())
                ? place(subject, subject.duty(layer.id()), say, known, texts)
                : NONE);
      }
      columns.add(new Column(subject, cells));
    }
    return new MatrixCells(matrix, matrix.layers(), texts, columns);
  }

  private static int place(
      Subject subject, Duty duty, DutyWords say, Map<String, Integer> known, List<CellText> texts) {
    String words = words(subject, duty, say);
    String key = say.holder(subject, duty.holding()) + "\n" + words;
    return known.computeIfAbsent(
        key,
        k -> {
          texts.add(new CellText(duty.holding(), words));
          return texts.size() - 1;
        });
  }

  private static String words(Subject subject, Duty duty, DutyWords say) {
    Duty.CustomerSide side = duty.customerSide();
    List<String> parts = new ArrayList<>();
    parts.add(say.beyondHolder(subject, duty));
    add(parts, "Role", side.role());
    add(parts, "Team", side.team());
    add(parts, "Tool", side.tool());
    add(parts, "Runbook", side.runbook().title());
    return String.join(" ", parts).strip();
  }

  private static void add(List<String> parts, String name, String words) {
    if (!words.isEmpty()) {
      parts.add(name + ": " + DutyWords.plain(words) + ".");
    }
  }
}
