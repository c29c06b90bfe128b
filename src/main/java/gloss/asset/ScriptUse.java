package gloss.asset;

import java.util.List;
import java.util.Locale;

/** What scripts are for: a page loads the theme switch and one more. */
public enum ScriptUse {
  /** Sets the chosen theme before the first frame; on each page, not deferred. */
  THEME("theme.js"),
  /** For pages to read. */
  READING("reading.js"),
  /** For a deck: what pages to read have, and one card at a time. */
  CARDS("reading.js", "cards.js"),
  /** For the search page: what pages to read have, and the search itself. */
  SEARCH("reading.js", "search.js");

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> sources;

  ScriptUse(String... sources) {
    this.sources = List.of(sources);
  }

  /** The files that make it, in order. */
  List<String> sources() {
    return sources;
  }

  /** As it is named in addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
