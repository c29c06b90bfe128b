package gloss.matrix;

import java.util.List;

/**
 * A view of the matrix: the subjects that one table shows.
 *
 * @param about a sentence; may be empty
 * @param subjects their ids, in the order of the columns
 */
public record Selection(String id, String label, String about, List<String> subjects) {
  public Selection {
    subjects = List.copyOf(subjects);
  }
}
