package gloss.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which subjects are compared with each other. */
public final class Pairs {
  /** The largest view of which all pairs are compared: 780 of them. */
  public static final int MOST_SUBJECTS = 40;

  /** The largest view of which all moves are asked for: 28 of them. */
  private static final int MOST_SUBJECTS_TO_LEARN = 8;

  private Pairs() {}

  /** Two subjects, in the order in which the view or the file names them. */
  public record Pair(Subject first, Subject second) {
    /** How the two are called together. */
    public String title() {
      return first.label() + " and " + second.label();
    }

    private String key() {
      return first.id().compareTo(second.id()) < 0
          ? first.id() + "/" + second.id()
          : second.id() + "/" + first.id();
    }
  }

  /**
   * The pairs of a view, each once: all in the order of the columns, or for a large view only those
   * that the file declares.
   */
  public static List<Pair> of(Matrix matrix, Selection view) {
    List<Subject> subjects = matrix.subjects(view);
    if (subjects.size() > MOST_SUBJECTS) {
      return declared(matrix).stream()
          .filter(p -> subjects.contains(p.first()) && subjects.contains(p.second()))
          .toList();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      for (Subject second : subjects.subList(i + 1, subjects.size())) {
        pairs.add(new Pair(subjects.get(i), second));
      }
    }
    return pairs;
  }

  /** The pairs of all views and the declared ones, each once, in this order. */
  public static List<Pair> of(Matrix matrix) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    matrix.views().forEach(view -> of(matrix, view).forEach(p -> pairs.putIfAbsent(p.key(), p)));
    declared(matrix).forEach(p -> pairs.putIfAbsent(p.key(), p));
    return List.copyOf(pairs.values());
  }

  /**
   * The pairs that are worth asking for, each once: all of a view that one can keep in mind, from
   * column to column of a larger one, and the declared ones. Each is compared on a page.
   */
  public static List<Pair> steps(Matrix matrix) {
    SortedSet<String> steps = new TreeSet<>();
    declared(matrix).forEach(pair -> steps.add(pair.key()));
    for (Selection view : matrix.views()) {
      List<Subject> subjects = matrix.subjects(view);
      if (subjects.size() <= MOST_SUBJECTS_TO_LEARN) {
        of(matrix, view).forEach(pair -> steps.add(pair.key()));
      }
      for (int i = 1; i < subjects.size(); i++) {
        steps.add(new Pair(subjects.get(i - 1), subjects.get(i)).key());
      }
    }
    return of(matrix).stream().filter(pair -> steps.contains(pair.key())).toList();
  }

  private static List<Pair> declared(Matrix matrix) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (SubjectPair declared : matrix.pairs()) {
      for (Subject first : matrix.subject(declared.first()).stream().toList()) {
        matrix
            .subject(declared.second())
            .map(second -> new Pair(first, second))
            .ifPresent(p -> pairs.putIfAbsent(p.key(), p));
      }
    }
    return List.copyOf(pairs.values());
  }
}
