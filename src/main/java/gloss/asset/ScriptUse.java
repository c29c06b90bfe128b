package gloss.asset;

import java.util.List;
import java.util.Locale;

/** What scripts are for: a page loads the theme switch and one more. */
public enum ScriptUse {
  /** Sets the chosen theme before the first frame; on each page, not deferred. */
  THEME("theme.js"),
  /** For pages to read: what every page has, where one is in a note, and previews of terms. */
  READING("reading.js", "outline.js", "preview.js"),
  /** For lists of decks: what pages to read have, and how many cards wait in each. */
  DECKS("reading.js", "preview.js", "due.js"),
  /** For a deck: what pages to read have, and one card at a time. */
  CARDS("reading.js", "preview.js", "cards.js"),
  /** For the page on which cards are practised. */
  REVIEW(
      "reading.js",
      "fsrs.js",
      "study-day.js",
      "history.js",
      "shelf.js",
      "store.js",
      "card-data.js",
      "queue.js",
      "practice.js",
      "found-again.js",
      "counts.js",
      "choose.js",
      "numbers.js",
      "backup.js",
      "session.js",
      "card-tools.js",
      "settings.js"),
  /** For an exam on that page, which asks for it when somebody takes one. */
  EXAM("exam-paper.js", "exam-setup.js", "exam-timer.js", "exam.js", "exam-result.js"),
  /** For pages with tables of a matrix, beside what they have anyway: choosing, ages, places. */
  MATRIX("parts.js", "matrix-age.js", "matrix.js"),
  /** For the page to set any subjects of a matrix side by side, beside what it has anyway. */
  COMPARE("parts.js", "compare.js"),
  /** For the glossary: what every page has, and a filter. */
  GLOSSARY("reading.js", "glossary.js"),
  /** For the page to keep the site on a device. */
  OFFLINE("reading.js", "keeping.js", "offline.js"),
  /** Says that a newer version is there; the worker has it loaded when that is so. */
  NOTICE("notice.js"),
  /** For the search, which every page asks for when somebody wants it. */
  SEARCH(
      "search-tokens.js",
      "search-shards.js",
      "search-engine.js",
      "search-view.js",
      "search-box.js",
      "search-dialog.js");

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
