package gloss.page;

import gloss.text.Clipped;
import gloss.text.Html;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A side of a card that fits on its piece of paper: the more there is, the smaller it is written,
 * and what is too much even then is cut off.
 *
 * @param size {@code large}, {@code medium}, {@code small} or {@code tiny}
 */
public record PaperSide(String size, Html html) {
  /**
   * How much a side holds at a size of writing; {@code paper.css} has the sizes.
   *
   * @param signs in a line, on average
   */
  private record Room(String size, int lines, int signs) {}

  private static final Room LARGE = new Room("large", 6, 36);
  private static final Room MEDIUM = new Room("medium", 8, 44);
  private static final Room SMALL = new Room("small", 10, 53);
  private static final Room TINY = new Room("tiny", 13, 66);

  private static final int LINES_OF_A_PICTURE = 5;

  private static final Pattern LINE_ENDS =
      Pattern.compile("</(?:p|li|tr|h\\d|summary)>|<br>|<hr>|(?<=[^>])\\n|</pre>");

  private static final Pattern TAGS =
      Pattern.compile("<annotation[^>]*>[^<]*</annotation>|<[^>]*>");

  /**
   * A side in the size that it needs.
   *
   * @param plain its words, for a side of which only the beginning fits
   */
  static PaperSide of(Html html, String plain) {
    for (Room room : List.of(LARGE, MEDIUM, SMALL, TINY)) {
      if (lines(html.markup(), room) <= room.lines()) {
        return new PaperSide(room.size(), html);
      }
    }
    String beginning = Clipped.to((TINY.lines() - 1) * TINY.signs(), plain);
    return new PaperSide(
        TINY.size(), new Html("<p dir=\"auto\">" + Html.escaped(beginning) + "</p>"));
  }

  private static int lines(String markup, Room room) {
    int lines = (markup.split("<img ", -1).length - 1) * LINES_OF_A_PICTURE;
    for (String line : LINE_ENDS.split(markup, -1)) {
      int signs = TAGS.matcher(line).replaceAll("").strip().length();
      lines += (signs + room.signs() - 1) / room.signs();
    }
    return lines;
  }
}
