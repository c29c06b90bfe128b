package gloss.yaml;

import gloss.text.Suggestion;
import java.util.Collection;
import java.util.Optional;

/** Says which names there are, and which one was probably meant. */
public final class Choices {
  private static final int MOST_SHOWN = 20;

  private Choices() {}

  /**
   * A way out for a name that is not known: {@code did you mean 'label'? Known are: id, label}.
   *
   * @param names in the order to show them; of many only the first are shown
   */
  public static String fix(String wanted, Collection<String> names) {
    if (names.isEmpty()) {
      return "none is defined yet: define it, or leave the name out";
    }
    Optional<String> nearest = Suggestion.nearest(wanted, names);
    return nearest.map(n -> "did you mean '" + n + "'? Known are: ").orElse("known are: ")
        + shown(names);
  }

  private static String shown(Collection<String> names) {
    String first = String.join(", ", names.stream().limit(MOST_SHOWN).toList());
    int more = names.size() - MOST_SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
