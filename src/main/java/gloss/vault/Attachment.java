package gloss.vault;

import gloss.path.SourcePath;
import java.nio.file.Path;

/**
 * A file of the vault that is neither note nor data. It is published only where a published note
 * refers to it.
 *
 * @param path where it lies in the vault
 * @param file where it lies on disk
 * @param width of a picture in pixels; 0 if it is none or unknown
 * @param height of a picture in pixels; 0 if it is none or unknown
 */
public record Attachment(SourcePath path, Path file, int width, int height) implements VaultFile {}
