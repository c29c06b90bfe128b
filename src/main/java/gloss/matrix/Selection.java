package gloss.matrix;

import java.util.List;

/**
 * A view of the matrix: the subjects and layers that one table shows.
 *
 * @param about a sentence; may be empty
 * @param subjects their ids, in the order of the columns
 * @param layers their ids, in the order of the rows
 */
public record Selection(
    String id, String label, String about, List<String> subjects, List<String> layers) {
  public Selection {
    subjects = List.copyOf(subjects);
    layers = List.copyOf(layers);
  }
}
