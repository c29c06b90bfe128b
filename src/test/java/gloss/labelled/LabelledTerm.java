package gloss.labelled;

import java.util.ArrayList;
import java.util.List;

/**
 * A term that the labels know.
 *
 * @param name its canonical name
 * @param aliases other names under which it may be found
 * @param folder the folder in which the names have this sense, empty for everywhere
 */
record LabelledTerm(String name, List<String> aliases, String folder) {
  /** All names. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  /** The entry of {@code terms.yml} that gives this term. */
  String entry() {
    StringBuilder entry = new StringBuilder("  - term: " + quoted(name) + "\n");
    if (!aliases.isEmpty()) {
      entry.append("    aliases: ").append(aliases.stream().map(LabelledTerm::quoted).toList());
      entry.append('\n');
    }
    if (!folder.isEmpty()) {
      entry.append("    in: [").append(quoted(folder)).append("]\n");
    }
    return entry.toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
