package gloss.serve;

import gloss.site.SiteFile;

/** What is found at an address. */
sealed interface Answer {
  int OK = 200;
  int NOT_FOUND = 404;

  /** A file of the site. */
  record File(int status, SiteFile file) implements Answer {}

  /** A file of the preview itself, which no site has. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Own(int status, String name, byte[] bytes) implements Answer {}

  /** A folder that was named like a file: the same address with a slash at its end. */
  record Moved() implements Answer {}

  /** A sentence. */
  record Text(int status, String sentence) implements Answer {}
}
