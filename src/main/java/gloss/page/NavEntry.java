package gloss.page;

import gloss.path.Href;

/**
 * One of the entries of the navigation on each page.
 *
 * @param section its permanent name, which styles and scripts know: {@code notes}, {@code
 *     glossary}, {@code compare}, {@code cards} or {@code search}
 * @param label shown text
 * @param href the section's first page
 * @param current whether the page that is shown belongs to it
 */
public record NavEntry(String section, String label, Href href, boolean current) {}
