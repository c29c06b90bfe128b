/**
 * Render: a template and three records become the text of a page. FreeMarker stays inside this
 * package.
 *
 * <p>Start with {@link gloss.template.Templates}; {@link gloss.template.RecordWrapper} decides what
 * a template can see.
 */
@NullMarked
package gloss.template;

import org.jspecify.annotations.NullMarked;
