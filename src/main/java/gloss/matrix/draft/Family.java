package gloss.matrix.draft;

import java.util.ArrayList;
import java.util.List;

/** Items that stand side by side, and whether they are the subjects of a matrix. */
final class Family {
  private Family() {}

  /**
   * The subjects among the items; none if the items are something else. Where most of them say who
   * looks after what, those that say nothing are subjects, too.
   */
  static List<Found> subjects(List<Entry> items) {
    List<Found> candidates = new ArrayList<>();
    List<String> labels = items.stream().map(Entry::label).toList();
    for (Entry item : items) {
      boolean name =
          !item.label().isEmpty()
              && !Saying.isIn(item.label())
              && PartyLabel.of(item.label(), labels).isEmpty();
      if (name) {
        candidates.add(EntryReader.subject(item));
      }
    }
    List<Found> saying = candidates.stream().filter(Found::saysSomething).toList();
    boolean matrix = saying.size() > 1 || saying.stream().anyMatch(Found::isSure);
    if (!matrix) {
      return List.of();
    }
    return 2 * saying.size() >= candidates.size() ? candidates : saying;
  }
}
