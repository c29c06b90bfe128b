package gloss.page;

import gloss.language.Phrases;
import java.util.List;

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
 * @param colours of the paper, for the bars of browsers: one pair or none
 * @param locale the language as other sites write it in a card of a page: {@code en_US}; empty if
 *     nobody knows the land
 * @param picture the full address of a picture for such cards; empty if the site knows no address
 * @param say the words of the interface: {@code site.say("note.next")}
 */
public record SiteView(
    String title,
    String language,
    boolean rightToLeft,
    String id,
    int previews,
    String search,
    List<Colours> colours,
    String locale,
    String picture,
    Phrases say) {
  public SiteView {
    colours = List.copyOf(colours);
  }

  /**
   * The colours of the paper.
   *
   * @param light by day
   * @param dark by night
   */
  public record Colours(String light, String dark) {}
}
