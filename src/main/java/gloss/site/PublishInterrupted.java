package gloss.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The disk failed while finished files were moved to their places. What a reader finds now is a
 * mixture without gaps; the next build that writes to this folder completes it first.
 */
public final class PublishInterrupted extends IOException {
  private static final long serialVersionUID = 1L;

  PublishInterrupted(Path site, IOException cause) {
    super(
        "publishing to " + site + " was interrupted; the next build completes it: " + cause, cause);
  }
}
