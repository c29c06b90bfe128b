package gloss.site;

import java.io.IOException;
import java.nio.file.Path;

/** The disk has too little space for what is to be written; nothing was changed. */
public final class NoSpaceLeft extends IOException {
  private static final long serialVersionUID = 1L;

  NoSpaceLeft(Path site, long needed, long usable) {
    super(
        "the disk of "
            + site
            + " has too little space: "
            + needed
            + " bytes are needed, "
            + usable
            + " are free; the site is as it was");
  }
}
