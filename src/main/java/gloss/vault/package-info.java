/**
 * Read: the files of the vault become values. Nothing outside the vault is ever read.
 *
 * <p>Start with {@link gloss.vault.Vault}.
 */
@NullMarked
package gloss.vault;

import org.jspecify.annotations.NullMarked;
