package gloss.site;

import gloss.path.SitePath;

/**
 * One change of the site.
 *
 * @param action what is done
 * @param path to which file
 * @param fingerprint of the new file, or of the one that is removed
 */
record Step(Action action, SitePath path, Fingerprint fingerprint) {
  /** What is done to a file. The names stand in the journal. */
  enum Action {
    /** A file comes to a free place. */
    ADD,
    /** A file comes over one of an earlier build. */
    REPLACE,
    /** As above, on a disk that ignores case: the old name has to go before the new one comes. */
    RENAME,
    /** A file of an earlier build goes. */
    REMOVE
  }

  boolean brings() {
    return action != Action.REMOVE;
  }
}
