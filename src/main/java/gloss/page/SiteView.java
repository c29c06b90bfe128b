package gloss.page;

import gloss.asset.Icons;
import gloss.config.SiteConfig;
import java.util.List;

/**
 * What every template knows about the site.
 *
 * @param title shown in the header
 * @param language such as {@code en}
 * @param id names stored settings and progress
 * @param previews how many files hold the previews of terms; 0 if there are none
 * @param colours of the paper, for the bars of browsers: one pair or none
 * @param locale the language as other sites write it in a card of a page: {@code en_US}; empty if
 *     nobody knows the land
 * @param picture the full address of a picture for such cards; empty if the site knows no address
 */
public record SiteView(
    String title,
    String language,
    String id,
    int previews,
    List<Colours> colours,
    String locale,
    String picture) {
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

  /** The site that is planned. */
  public static SiteView of(Planning planning) {
    SiteConfig config = planning.study().config();
    return new SiteView(
        config.title(),
        config.language(),
        config.id(),
        planning.previews().size(),
        planning.assets().colours().stream()
            .map(paper -> new Colours(paper.light(), paper.dark()))
            .toList(),
        locale(config.language()),
        FullAddress.of(config).of(Icons.place("share.png")));
  }

  /** Only where the tag names the land: a guess would be wrong for somebody. */
  private static String locale(String language) {
    String[] parts = language.split("-", -1);
    return parts.length == 2 && parts[1].matches("[A-Z]{2}") ? parts[0] + "_" + parts[1] : "";
  }
}
