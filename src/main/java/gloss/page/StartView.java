package gloss.page;

import gloss.path.Href;

/**
 * The way into a study pack.
 *
 * @param title of the site
 * @param folder in which the site lies
 * @param home its home page
 */
public record StartView(String title, String folder, Href home) {}
