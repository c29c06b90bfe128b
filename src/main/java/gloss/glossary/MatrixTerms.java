package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Layers and subjects as terms.
 *
 * <p>Their {@code terms} are names of them, or point at terms that the notes define. One that only
 * a single row or column points at is the same thing under another label; what several point at
 * stays a term of its own.
 */
final class MatrixTerms {
  private record Thing(String label, List<String> terms, String about, Location location) {
    String key() {
      return NameKey.of(label);
    }
  }

  private final SortedSet<String> known;
  private final SortedMap<String, SortedSet<String>> claims = new TreeMap<>();

  private MatrixTerms(SortedSet<String> known, List<Thing> things) {
    this.known = known;
    for (Thing thing : things) {
      for (String term : thing.terms) {
        claims.computeIfAbsent(NameKey.of(term), k -> new TreeSet<>()).add(thing.key());
      }
    }
  }

  /**
   * A find for each layer and subject, in the order of the matrices.
   *
   * @param known keys of all names that notes and vocabulary have
   */
  static List<Find> of(List<Matrix> matrices, SortedSet<String> known) {
    List<Thing> things = things(matrices);
    MatrixTerms terms = new MatrixTerms(known, things);
    return things.stream().map(terms::find).toList();
  }

  /** Whether a layer or subject has one of the names among its terms. */
  static boolean name(List<Matrix> matrices, List<String> names) {
    List<String> keys = names.stream().map(NameKey::of).toList();
    return things(matrices).stream()
        .flatMap(thing -> thing.terms().stream())
        .anyMatch(term -> keys.contains(NameKey.of(term)));
  }

  private static List<Thing> things(List<Matrix> matrices) {
    List<Thing> things = new ArrayList<>();
    for (Matrix matrix : matrices) {
      for (Layer layer : matrix.layers()) {
        things.add(
            new Thing(layer.label(), layer.terms(), layer.about(), Location.of(matrix.file())));
      }
      for (Subject subject : matrix.subjects()) {
        things.add(
            new Thing(subject.label(), subject.terms(), subject.about(), subject.noteLocation()));
      }
    }
    return things;
  }

  private Find find(Thing thing) {
    NamePieces pieces = NamePieces.of(thing.label);
    String name = NamePieces.hasOtherBracket(thing.label) ? thing.label : pieces.name();
    List<String> others =
        thing.terms.stream().filter(term -> !NameKey.of(term).equals(thing.key())).toList();
    List<String> own =
        others.stream()
            .filter(term -> isOnlyHere(term) && !known.contains(NameKey.of(term)))
            .toList();
    boolean sameThing =
        others.size() == 1
            && isOnlyHere(others.get(0))
            && known.contains(NameKey.of(others.get(0)))
            && !known.contains(thing.key());
    return sameThing
        ? new Find(others.get(0), List.of(thing.label), definition(thing))
        : new Find(name, Finds.joined(pieces.aliases(), own), definition(thing));
  }

  private boolean isOnlyHere(String term) {
    return claims.getOrDefault(NameKey.of(term), new TreeSet<>()).size() == 1;
  }

  private static Definition definition(Thing thing) {
    return new Definition(
        new Definition.Meaning.OfText(DutyWords.plain(thing.about)),
        Rule.MATRIX,
        Confidence.Form.BY_HAND.share(),
        thing.location,
        new SourceRange(0, 0));
  }
}
