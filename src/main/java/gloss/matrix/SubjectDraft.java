package gloss.matrix;

import gloss.problem.Location;
import gloss.yaml.YamlValue.Scalar;
import java.util.List;
import java.util.Map;

/**
 * A subject as it is written: without what it inherits.
 *
 * @param sameAs the subject whose duties it takes over, with its place; at most one
 * @param cells its own duties by layer
 * @param named the layers that it says something about, broken or not
 * @param unclear whether its duties could not be read whole, which was said
 * @param provided whether its provider is known, or could not be read, which was said
 */
record SubjectDraft(
    Scalar id,
    String label,
    String about,
    List<String> terms,
    String note,
    Location noteLocation,
    String status,
    String provider,
    List<Scalar> sameAs,
    Map<String, Cell> cells,
    List<String> named,
    boolean unclear,
    boolean provided) {

  /** The finished subject. */
  Subject with(List<Duty> duties) {
    return new Subject(
        id.text(), label, about, terms, note, noteLocation, status, provider, duties);
  }
}
