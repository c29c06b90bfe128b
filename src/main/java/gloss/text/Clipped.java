package gloss.text;

/** Texts cut to a length, for lists and for the heads of pages. */
public final class Clipped {
  private static final String MORE = "…";

  private Clipped() {}

  /**
   * The text, or its beginning with an ellipsis: cut between words if one ends in its second half,
   * never inside a sign.
   *
   * @param most the longest result, in UTF-16 units, the ellipsis included; at least 2
   */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int room = most - MORE.length();
    int blank = text.lastIndexOf(' ', room);
    int cut = blank < most / 2 ? room : blank;
    boolean insideSign =
        Character.isHighSurrogate(text.charAt(cut - 1))
            && Character.isLowSurrogate(text.charAt(cut));
    return text.substring(0, insideSign ? cut - 1 : cut) + MORE;
  }
}
