package gloss.guide;

import gloss.golden.Vaults;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vault that the guide shows, and what it says that Gloss makes of it.
 *
 * @param place where it stands, for messages
 * @param vault in the form of {@link Vaults}
 * @param claims one a line
 */
record Example(String place, String vault, List<String> claims) {
  Example {
    claims = List.copyOf(claims);
  }

  /** The files of the vault by path. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    String[] parts = ("\n" + vault).split("\n-- ", -1);
    for (String part : parts) {
      int end = part.indexOf(" --\n");
      if (end > 0) {
        files.put(part.substring(0, end), part.substring(end + 4) + "\n");
      }
    }
    return files;
  }
}
