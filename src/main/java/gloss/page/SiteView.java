package gloss.page;

import gloss.language.Phrases;

/**
 * What every template knows about the site.
 *
 * @param title shown in the header
 * @param language such as {@code en}
 * @param rightToLeft whether that is written from right to left
 * @param id names stored settings and progress
 * @param previews how many files hold the previews of terms; 0 if there are none
 * @param search the names of the script and the style sheet of the search, a blank between them;
 *     empty if there is nothing to be found
 * @param say the words of the interface: {@code site.say("note.next")}
 */
public record SiteView(
    String title,
    String language,
    boolean rightToLeft,
    String id,
    int previews,
    String search,
    Phrases say) {}
