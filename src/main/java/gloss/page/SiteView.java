package gloss.page;

/**
 * What every template knows about the site.
 *
 * @param title shown in the header
 * @param language such as {@code en}
 * @param id names stored settings and progress
 * @param previews how many files hold the previews of terms; 0 if there are none
 * @param search the names of the script and the style sheet of the search, a blank between them;
 *     empty if there is nothing to be found
 */
public record SiteView(String title, String language, String id, int previews, String search) {}
