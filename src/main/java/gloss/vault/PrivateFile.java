package gloss.vault;

import gloss.path.SourcePath;
import java.util.List;

/**
 * A file that is not published. Nothing of it is kept but what it is called, so that no link gives
 * its name away.
 *
 * @param path where it lies
 * @param names what a link may call it besides: aliases and titles
 * @param note whether it is a note that would be published if its author did not say otherwise
 */
record PrivateFile(SourcePath path, List<String> names, boolean note) implements VaultFile {
  PrivateFile {
    names = List.copyOf(names);
  }
}
