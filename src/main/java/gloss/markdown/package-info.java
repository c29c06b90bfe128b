/**
 * CommonMark, GFM and the Obsidian dialect: text becomes our own tree, the tree becomes HTML.
 *
 * <p>Start with {@link gloss.markdown.MarkdownTree}; {@link gloss.markdown.Block} and {@link
 * gloss.markdown.Inline} are its nodes. {@link gloss.markdown.MarkdownParser} lists the syntaxes,
 * one sub-package each; {@link gloss.markdown.FragmentWriter} writes what a page shows. The parser
 * library stays inside this package.
 */
@NullMarked
package gloss.markdown;

import org.jspecify.annotations.NullMarked;
