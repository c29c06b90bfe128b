package gloss.vault;

import gloss.path.SourcePath;

/**
 * A data file of the vault (YAML).
 *
 * @param text with {@code \n} as line end and without a byte order mark
 */
public record TextFile(SourcePath path, String text) implements VaultFile {}
