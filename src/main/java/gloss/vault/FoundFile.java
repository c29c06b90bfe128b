package gloss.vault;

import gloss.path.SourcePath;
import java.nio.file.Path;

/**
 * A file that may be read.
 *
 * @param path its place in the vault
 * @param target the place of the file that it leads to; the same unless it is a symbolic link
 * @param real where it lies on disk, symbolic links resolved
 */
record FoundFile(SourcePath path, SourcePath target, Path real) {}
