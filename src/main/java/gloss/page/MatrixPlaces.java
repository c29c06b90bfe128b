package gloss.page;

import gloss.glossary.Term;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.study.Study;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which terms are layers or subjects, or names of them. */
final class MatrixPlaces {
  /** Where a term stands in a matrix. */
  sealed interface Place {
    Matrix matrix();

    /** At the head of a column. */
    record OfSubject(Matrix matrix, Subject subject) implements Place {}

    /** At the head of a row. */
    record OfLayer(Matrix matrix, Layer layer) implements Place {}
  }

  private final SortedMap<String, List<String>> termsByName = new TreeMap<>();
  private final SortedMap<String, List<Place>> places = new TreeMap<>();

  MatrixPlaces(Study study) {
    for (Term term : study.glossary().terms()) {
      add(term.name(), term.name());
    }
    for (Term term : study.glossary().terms()) {
      term.aliases().forEach(alias -> add(alias, term.name()));
    }
    for (Matrix matrix : study.matrices()) {
      for (Subject subject : matrix.subjects()) {
        add(subject.label(), subject.terms(), new Place.OfSubject(matrix, subject));
      }
      for (Layer layer : matrix.layers()) {
        add(layer.label(), layer.terms(), new Place.OfLayer(matrix, layer));
      }
    }
  }

  /** Where a term stands, in the order of the matrices. */
  List<Place> of(Term term) {
    return List.copyOf(places.getOrDefault(term.name(), List.of()));
  }

  /** The name of the term that a layer or subject of this label is. */
  Optional<String> termOf(String label) {
    return termsOf(label).stream().findFirst();
  }

  private void add(String name, String term) {
    termsByName.computeIfAbsent(Folding.fold(name), n -> new ArrayList<>()).add(term);
  }

  private void add(String label, List<String> names, Place place) {
    SortedSet<String> terms = new TreeSet<>(termsOf(label));
    names.forEach(name -> terms.addAll(termsByName.getOrDefault(Folding.fold(name), List.of())));
    terms.forEach(term -> places.computeIfAbsent(term, t -> new ArrayList<>()).add(place));
  }

  /**
   * A short form in brackets at the end of a label is another name, so the rest may be the term.
   */
  private List<String> termsOf(String label) {
    List<String> whole = termsByName.getOrDefault(Folding.fold(label), List.of());
    int bracket = label.endsWith(")") ? label.lastIndexOf(" (") : -1;
    return !whole.isEmpty() || bracket <= 0
        ? whole
        : termsByName.getOrDefault(Folding.fold(label.substring(0, bracket)), List.of());
  }
}
