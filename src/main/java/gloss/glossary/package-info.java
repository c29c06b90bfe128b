/**
 * Terms, what they mean, and where they are mentioned.
 *
 * <p>Start with {@link gloss.glossary.Glossary}.
 */
@NullMarked
package gloss.glossary;

import org.jspecify.annotations.NullMarked;
