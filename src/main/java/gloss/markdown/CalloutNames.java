package gloss.markdown;

import gloss.text.Suggestion;
import java.util.Optional;

/** The types of callouts that look like something; any other may be written, too. */
public final class CalloutNames {
  private static final int SHORTEST_MISSPELT = 4;

  private CalloutNames() {}

  /**
   * Whether a type is known.
   *
   * @param type in lower case
   */
  public static boolean isKnown(String type) {
    return CalloutKind.names().contains(type);
  }

  /** The known type that an unknown one is a typing error of; empty for a type of its own. */
  public static Optional<String> meantBy(String type) {
    return isKnown(type) || type.length() < SHORTEST_MISSPELT
        ? Optional.empty()
        : Suggestion.withinOneError(type, CalloutKind.names());
  }
}
