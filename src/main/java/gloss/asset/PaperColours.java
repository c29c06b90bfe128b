package gloss.asset;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the paper, which browsers give their own bars.
 *
 * @param light by day
 * @param dark by night
 */
public record PaperColours(String light, String dark) {
  private static final Pattern PAPER =
      Pattern.compile("--paper:\\s*light-dark\\((#[0-9a-fA-F]{3,8}),\\s*(#[0-9a-fA-F]{3,8})\\)");

  /**
   * Those that style sheets say: the first of each, since the rest is for high contrast and for
   * print; of those the last, since it wins. None if they say it in another way.
   */
  static List<PaperColours> in(List<String> sheets) {
    List<PaperColours> last = List.of();
    for (String css : sheets) {
      Matcher found = PAPER.matcher(css);
      if (found.find()) {
        last = List.of(new PaperColours(found.group(1), found.group(2)));
      }
    }
    return last;
  }
}
