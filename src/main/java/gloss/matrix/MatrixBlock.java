package gloss.matrix;

import gloss.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a note asks for in a fenced block {@code matrix}: a view or two subjects, and which layers
 * and subjects of them.
 *
 * <pre>
 * aws/compute
 * subjects: ec2, lambda
 * layers: data, guest-os
 * </pre>
 *
 * <p>The first line is a view's id or {@code ec2 vs lambda}; the matrix's id before a stroke may be
 * left out. Made from the block's text, it knows what to show and what of the text names nothing.
 *
 * @param shown what to show; nothing where the first line names nothing
 * @param faults what names nothing, in the order of the lines
 */
public record MatrixBlock(Optional<Shown> shown, List<Fault> faults) {
  private static final String VERSUS = " vs ";

  public MatrixBlock {
    faults = List.copyOf(faults);
  }

  /**
   * A table to show.
   *
   * @param view a view of the matrix, perhaps less than it, or one made of two subjects
   * @param pair the two subjects, if the block names two
   */
  public record Shown(Matrix matrix, Selection view, Optional<Pairs.Pair> pair) {}

  /** What a word of the block should be. */
  public enum Kind {
    /** A view, as the first line. */
    VIEW,
    /** A view that two matrices have; the nearest is the one that is shown. */
    VIEW_OF_TWO,
    /** A subject. */
    SUBJECT,
    /** A layer. */
    LAYER,
    /** A line behind the first. */
    OPTION
  }

  /**
   * A word that names nothing, or too much.
   *
   * @param line in which line of the block's text, from 0
   * @param word as it is written
   * @param owner the id of the matrix or view that does not have it; empty for a view and an option
   * @param near what was probably meant; may be empty
   */
  public record Fault(Kind kind, int line, String word, String owner, String near) {}

  /**
   * Reads a block.
   *
   * @param text the lines of the block, the first of them perhaps from behind the fence
   */
  public static MatrixBlock of(List<Matrix> matrices, String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    List<Fault> faults = new ArrayList<>();
    int first = 0;
    while (first < lines.size() && lines.get(first).isEmpty()) {
      first++;
    }
    String name = first < lines.size() ? lines.get(first) : "";
    Optional<Shown> shown = new Lookup(matrices, first, faults).find(name);
    for (int i = first + 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        shown = option(shown, lines.get(i), i, faults);
      }
    }
    return new MatrixBlock(shown.filter(MatrixBlock::hasCells), faults);
  }

  private static boolean hasCells(Shown shown) {
    return !shown.view().subjects().isEmpty() && !shown.view().layers().isEmpty();
  }

  private static Optional<Shown> option(
      Optional<Shown> shown, String line, int number, List<Fault> faults) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? line : line.substring(0, colon).strip();
    List<String> keys = List.of("layers", "subjects");
    if (colon < 0 || !keys.contains(key.toLowerCase(Locale.ROOT))) {
      faults.add(fault(Kind.OPTION, number, key, "", keys));
      return shown;
    }
    boolean layers = key.toLowerCase(Locale.ROOT).equals("layers");
    List<String> words =
        List.of(line.substring(colon + 1).split(",")).stream()
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    return shown.map(it -> only(it, layers, words, number, faults));
  }

  private static Shown only(
      Shown shown, boolean layers, List<String> words, int line, List<Fault> faults) {
    Selection view = shown.view();
    List<String> known = layers ? view.layers() : view.subjects();
    for (String word : words) {
      if (!known.contains(word)) {
        String owner = shown.pair().isPresent() ? shown.matrix().id() : view.id();
        faults.add(fault(layers ? Kind.LAYER : Kind.SUBJECT, line, word, owner, known));
      }
    }
    List<String> kept = words.stream().distinct().filter(known::contains).toList();
    return new Shown(
        shown.matrix(),
        new Selection(
            view.id(),
            view.label(),
            view.about(),
            layers ? view.subjects() : kept,
            layers ? kept : view.layers()),
        shown.pair());
  }

  private static Fault fault(Kind kind, int line, String word, String owner, List<String> known) {
    return new Fault(kind, line, word, owner, Suggestion.nearest(word, known).orElse(""));
  }

  /** Finds what a first line names. */
  private record Lookup(List<Matrix> matrices, int line, List<Fault> faults) {
    Optional<Shown> find(String name) {
      int stroke = name.indexOf('/');
      String matrix = stroke < 0 ? "" : name.substring(0, stroke).strip();
      String rest = name.substring(stroke + 1).strip();
      List<Matrix> among =
          matrices.stream().filter(m -> matrix.isEmpty() || m.id().equals(matrix)).toList();
      int versus = rest.indexOf(VERSUS);
      return versus < 0 || among.isEmpty()
          ? view(name, rest, among)
          : pair(
              rest.substring(0, versus).strip(),
              rest.substring(versus + VERSUS.length()).strip(),
              among);
    }

    private Optional<Shown> view(String name, String id, List<Matrix> among) {
      List<Shown> found =
          among.stream()
              .flatMap(
                  m ->
                      m.views().stream()
                          .filter(v -> v.id().equals(id))
                          .map(v -> new Shown(m, v, Optional.empty())))
              .toList();
      if (found.isEmpty()) {
        boolean full = name.contains("/");
        List<String> known =
            matrices.stream()
                .flatMap(m -> m.views().stream().map(v -> (full ? m.id() + "/" : "") + v.id()))
                .toList();
        faults.add(fault(Kind.VIEW, line, name, "", known));
      } else if (found.size() > 1) {
        faults.add(
            new Fault(
                Kind.VIEW_OF_TWO,
                line,
                id,
                found.get(1).matrix().id(),
                found.get(0).matrix().id()));
      }
      return found.stream().findFirst();
    }

    /** Two subjects of the first matrix that has both, else of the one that has one of them. */
    private Optional<Shown> pair(String one, String other, List<Matrix> among) {
      Matrix matrix =
          among.stream()
              .filter(m -> m.subject(one).isPresent() && m.subject(other).isPresent())
              .findFirst()
              .or(
                  () ->
                      among.stream()
                          .filter(m -> m.subject(one).isPresent() || m.subject(other).isPresent())
                          .findFirst())
              .orElse(among.get(0));
      List<String> known = matrix.subjects().stream().map(Subject::id).toList();
      List<Subject> subjects = new ArrayList<>();
      for (String id : List.of(one, other)) {
        matrix
            .subject(id)
            .ifPresentOrElse(
                subjects::add, () -> faults.add(fault(Kind.SUBJECT, line, id, matrix.id(), known)));
      }
      return subjects.size() < 2
          ? Optional.empty()
          : Optional.of(shown(matrix, subjects.get(0), subjects.get(1)));
    }

    private static Shown shown(Matrix matrix, Subject first, Subject second) {
      Pairs.Pair pair = new Pairs.Pair(first, second);
      Selection both =
          new Selection(
              first.id() + "-vs-" + second.id(),
              pair.title(),
              "",
              List.of(first.id(), second.id()).stream().distinct().toList(),
              matrix.layers(first).stream().map(Layer::id).filter(second::has).toList());
      return new Shown(matrix, both, Optional.of(pair));
    }
  }
}
