package gloss.page;

import gloss.path.Href;

/**
 * Where something is said.
 *
 * @param label the note's title with its heading, or the title of an outside page
 * @param href the place
 * @param outside whether it leads out of the site
 */
public record SourceView(String label, Href href, boolean outside) {}
