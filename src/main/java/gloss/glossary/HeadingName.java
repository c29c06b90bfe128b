package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading or a note's title names, its number, question words and subtitle taken off. */
final class HeadingName {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:chapter|section|part|step|lesson|module|unit)?\\s*\\d+(?:\\.\\d+)*[.)]?\\s*[-\u2013\u2014:]?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUESTION =
      Pattern.compile(
          "^what(?:(?:'s| is| are)\\s+(?:meant by\\s+)?(.+?)|\\s+(?:does|do)\\s+(.+?)\\s+mean)\\s*\\?$",
          Pattern.CASE_INSENSITIVE);

  private HeadingName() {}

  /** The name alone, for comparing headings with terms. */
  static String of(String title) {
    return readings(title).get(0);
  }

  /** The names that the title may stand for, the likeliest first; at least one, maybe empty. */
  static List<String> readings(String title) {
    String plain = withoutPictures(Folding.collapseBlanks(title));
    plain = NUMBER.matcher(plain).replaceFirst("").strip();
    Matcher question = QUESTION.matcher(plain.replace('\u2019', '\''));
    if (plain.endsWith("?") && question.matches()) {
      plain = question.group(1) == null ? question.group(2) : question.group(1);
    }
    List<String> out = new ArrayList<>();
    int colon = plain.indexOf(": ");
    if (colon > 0) {
      out.add(plain.substring(0, colon).strip());
      out.add(plain.substring(colon + 2).strip());
    } else {
      out.add(plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain);
    }
    return out;
  }

  /** Whether the title asks what something is. */
  static boolean asks(String title) {
    return QUESTION.matcher(title.strip().replace('\u2019', '\'')).matches();
  }

  /**
   * The canonical name for a heading: an article before a vendor shows that the vendor only says
   * whose it is ({@code The AWS Shared Responsibility Model}).
   */
  static String canonical(String name) {
    String bare = NamePieces.withoutArticle(name);
    boolean article = !bare.equals(name) && name.regionMatches(true, 0, "the ", 0, 4);
    return article ? Vendors.without(bare) : bare;
  }

  /** The other name, if the canonical one dropped a vendor. */
  static Optional<String> vendorForm(String name) {
    String bare = NamePieces.withoutArticle(name);
    return canonical(name).equals(bare) ? Optional.empty() : Optional.of(bare);
  }

  /** No sign of ASCII is a picture, and most headings have no others. */
  private static String withoutPictures(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.strip();
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL && c != 0xFE0F && c != 0x200D)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }
}
