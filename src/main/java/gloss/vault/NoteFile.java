package gloss.vault;

import gloss.path.SourcePath;

/**
 * A Markdown file that may be published.
 *
 * @param path where it lies
 * @param text its whole text, with {@code \n} as line end and without a byte order mark
 * @param frontmatter the YAML block at its top
 * @param preamble the unfenced lines at its top
 * @param bodyStart offset in the text where the body begins, behind front matter and preamble
 */
public record NoteFile(
    SourcePath path, String text, Frontmatter frontmatter, Preamble preamble, int bodyStart)
    implements VaultFile {}
