package gloss.study;

import gloss.note.Note;
import gloss.text.Folding;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What notes are labelled with, tags or words of their status, as a tree: a slash nests, and what
 * has {@code a/b} has {@code a}. Labels that differ by case only are one, in the spelling that most
 * notes use.
 */
public final class Labels {

  /** What is nested deeper is one step. */
  public static final int DEEPEST = 8;

  private final List<Label> roots;
  private final List<Label> all = new ArrayList<>();
  private final Map<String, Label> byKey = new LinkedHashMap<>();

  /**
   * A label.
   *
   * @param key the same for all spellings, unique
   * @param path all steps, such as {@code aws/compute}
   * @param name the last step
   * @param notes those that have it or a label below it, in reading order
   * @param below the labels nested in it, in the order of their names
   */
  public record Label(String key, String path, String name, List<Note> notes, List<Label> below) {

    public Label {
      notes = List.copyOf(notes);
      below = List.copyOf(below);
    }
  }

  private Labels(List<Label> roots) {
    this.roots = roots;
    roots.forEach(this::add);
  }

  /**
   * The labels of notes.
   *
   * @param words what a note is labelled with
   */
  public static Labels of(List<Note> notes, Function<Note, List<String>> words) {
    Growing root = new Growing("");
    for (Note note : notes) {
      for (String word : words.apply(note)) {
        Growing node = root;
        for (String step : steps(word)) {
          node = node.below(step);
          node.take(note);
        }
      }
    }
    return new Labels(root.labels(""));
  }

  /** The outermost labels, in the order of their names. */
  public List<Label> roots() {
    return roots;
  }

  /** All labels, each before those that are nested in it. */
  public List<Label> all() {
    return List.copyOf(all);
  }

  /** The label that a word means; empty if no note has it. */
  public Optional<Label> find(String word) {
    StringBuilder key = new StringBuilder();
    for (String step : steps(word)) {
      key.append(key.isEmpty() ? "" : "/").append(Folding.fold(step));
    }
    return Optional.ofNullable(byKey.get(key.toString()));
  }

  private void add(Label label) {
    all.add(label);
    byKey.put(label.key(), label);
    label.below().forEach(this::add);
  }

  private static List<String> steps(String word) {
    List<String> steps = new ArrayList<>();
    for (String step : word.split("/", DEEPEST)) {
      if (!step.isBlank()) {
        steps.add(step.strip());
      }
    }
    return steps;
  }

  /** A label while notes are counted. */
  private static final class Growing {
    private final String key;
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Growing> below = new LinkedHashMap<>();

    Growing(String key) {
      this.key = key;
    }

    Growing below(String step) {
      String folded = Folding.fold(step);
      Growing found =
          below.computeIfAbsent(folded, s -> new Growing(key.isEmpty() ? s : key + "/" + s));
      found.spellings.merge(step, 1, Integer::sum);
      return found;
    }

    void take(Note note) {
      if (notes.isEmpty() || !notes.get(notes.size() - 1).path().equals(note.path())) {
        notes.add(note);
      }
    }

    List<Label> labels(String above) {
      return below.values().stream()
          .map(node -> node.label(above))
          .sorted(Comparator.comparing(Label::name, NaturalOrder.BY_NAME))
          .toList();
    }

    private Label label(String above) {
      String name = spelling();
      String path = above.isEmpty() ? name : above + "/" + name;
      return new Label(key, path, name, notes, labels(path));
    }

    /** The first of those that are used most. */
    private String spelling() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
        if (spelling.getValue() > most) {
          best = spelling.getKey();
          most = spelling.getValue();
        }
      }
      return best;
    }
  }
}
