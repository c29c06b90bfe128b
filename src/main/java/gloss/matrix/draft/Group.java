package gloss.matrix.draft;

import java.util.List;

/**
 * Subjects that stand together in a list, a table or a section.
 *
 * @param label the heading above them
 */
record Group(String label, List<Found> subjects) {
  Group {
    subjects = List.copyOf(subjects);
  }
}
