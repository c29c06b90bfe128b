package gloss.labelled;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of {@code gloss export terms}.
 *
 * @param term the canonical name that the program chose
 * @param aliases its other names
 * @param definition the definition as plain text, may be empty
 * @param file the note that defines it, empty if none does
 * @param line the line of the definition, 0 if there is none
 * @param rule the rule that found it
 */
record FoundTerm(
    String term, List<String> aliases, String definition, String file, int line, String rule) {
  /** All names. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(term);
    names.addAll(aliases);
    return names;
  }

  /** Whether a note defines it. */
  boolean defined() {
    return !definition.isBlank() && file.endsWith(".md");
  }
}
