package gloss.site;

import java.nio.file.Path;

/**
 * The writer's own folder inside a site: names and digests of what was published, never content,
 * except while a build is publishing.
 *
 * @param site the site's root
 */
record GlossFolder(Path site) {
  static final String NAME = ".gloss";

  Path home() {
    return site.resolve(NAME);
  }

  /** Held while a build is writing; the file itself stays, since deleting it would be a race. */
  Path lock() {
    return home().resolve("lock");
  }

  /** What the last complete build has written. */
  Path manifest() {
    return home().resolve("manifest");
  }

  /** Present from the decision to publish until all is in its place. */
  Path journal() {
    return home().resolve("journal");
  }

  /** Finished files that wait for their places. */
  Path stage() {
    return home().resolve("stage");
  }

  Path staged(int step) {
    return stage().resolve(Integer.toString(step));
  }

  Path stagedManifest() {
    return stage().resolve("manifest");
  }

  Path stagedJournal() {
    return stage().resolve("journal");
  }
}
