package gloss.site;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing to the same site at this moment; this one has changed nothing. */
public final class SiteBusy extends IOException {
  private static final long serialVersionUID = 1L;

  SiteBusy(Path site) {
    super("another build is writing to " + site + "; wait until it has ended, then build again");
  }
}
