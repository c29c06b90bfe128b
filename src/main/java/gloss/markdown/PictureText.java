package gloss.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What an author says about a picture, in an alternative text or behind a bar: words, and between
 * bars perhaps a size, {@code 100} or {@code 100x145}; the last one counts.
 *
 * @param alt the words, empty if there are none
 * @param width in pixels, 0 if not given
 * @param height in pixels, 0 if not given
 */
record PictureText(String alt, int width, int height) {
  private static final int MAX_DIGITS = 5;

  static PictureText of(String written) {
    List<String> parts = new ArrayList<>(List.of(written.split("\\|", -1)));
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i).strip();
      int times = part.indexOf('x');
      String width = times < 0 ? part : part.substring(0, times);
      String height = times < 0 ? "" : part.substring(times + 1);
      if (isNumber(width) && (times < 0 || isNumber(height))) {
        parts.remove(i);
        return new PictureText(String.join("|", parts).strip(), number(width), number(height));
      }
    }
    return new PictureText(written.strip(), 0, 0);
  }

  /** The size to print of a picture with its own size: what is not given follows from the rest. */
  PictureText within(int ownWidth, int ownHeight) {
    if (width == 0) {
      return new PictureText(alt, ownWidth, ownHeight);
    }
    boolean known = height == 0 && ownWidth > 0 && ownHeight > 0;
    int scaled =
        known ? (int) Math.max(1, Math.round((double) ownHeight * width / ownWidth)) : height;
    return new PictureText(alt, width, scaled);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
