/**
 * {@code [[Note#Heading|text]]} and {@code ![[picture.png]]}: links by name, and embeds.
 *
 * <p>Start with {@link gloss.markdown.wikilink.WikilinkSyntax}.
 */
@NullMarked
package gloss.markdown.wikilink;

import org.jspecify.annotations.NullMarked;
