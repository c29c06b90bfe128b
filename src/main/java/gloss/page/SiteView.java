package gloss.page;

/**
 * What every template knows about the site.
 *
 * @param title shown in the header
 * @param language such as {@code en}
 * @param id names stored settings and progress
 */
public record SiteView(String title, String language, String id) {}
