/**
 * Markup that stays well-formed and harmless, whatever is written into it: escaping, addresses, and
 * the raw HTML of notes by an allow-list. It knows nothing of Markdown.
 *
 * <p>Start with {@link gloss.markdown.html.Markup}; {@link gloss.markdown.html.HtmlSanitiser} lets
 * raw HTML in.
 */
@NullMarked
package gloss.markdown.html;

import org.jspecify.annotations.NullMarked;
