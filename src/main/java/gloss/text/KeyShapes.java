package gloss.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strings that are shaped like keys to something: whoever reads them can use them. Only shapes that
 * their issuers made unmistakable count, and neither placeholders ({@code ghp_xxxx…}) nor examples
 * of manuals.
 *
 * <p>Each shape begins with a mark that is looked for first, so the time grows with the text only.
 */
public final class KeyShapes {
  private static final int SHOWN = 4;
  private static final int FEWEST_KINDS_OF_SIGNS = 6;
  private static final String BOUND = "(?![A-Za-z0-9])";

  private static final List<Shape> SHAPES =
      List.of(
          shape("an AWS access key id", "AKIA", "AKIA[A-Z0-9]{16}" + BOUND),
          shape("an AWS access key id", "ASIA", "ASIA[A-Z0-9]{16}" + BOUND),
          shape(
              "a private key",
              "-----BEGIN ",
              "-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----"),
          shape("a GitHub token", "github_pat_", "github_pat_[A-Za-z0-9_]{22,}+"),
          shape("a GitHub token", "ghp_", "ghp_[A-Za-z0-9]{36,}+"),
          shape("a GitHub token", "gho_", "gho_[A-Za-z0-9]{36,}+"),
          shape("a GitHub token", "ghu_", "ghu_[A-Za-z0-9]{36,}+"),
          shape("a GitHub token", "ghs_", "ghs_[A-Za-z0-9]{36,}+"),
          shape("a GitHub token", "ghr_", "ghr_[A-Za-z0-9]{36,}+"),
          shape("a Slack token", "xox", "xox[abprs]-(?=\\D{0,40}\\d)[A-Za-z0-9-]{10,}+"),
          shape("a Stripe key", "sk_live_", "sk_live_[A-Za-z0-9]{16,}+"),
          shape("a Stripe key", "rk_live_", "rk_live_[A-Za-z0-9]{16,}+"),
          shape("a Google API key", "AIza", "AIza[A-Za-z0-9_-]{35}+" + BOUND),
          shape(
              "a JSON web token",
              "eyJ",
              "eyJ[A-Za-z0-9_-]{10,}+\\.eyJ[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_-]{10,}+"));

  /** The payload of the token with which jwt.io and all who quote it explain these tokens. */
  private static final String JOHN_DOE = ".eyJzdWIiOiIxMjM0NTY3ODkwIi";

  private KeyShapes() {}

  private record Shape(String what, String mark, Pattern pattern) {}

  private static Shape shape(String what, String mark, String pattern) {
    return new Shape(what, mark, Pattern.compile(pattern));
  }

  /**
   * A string that looks like a key.
   *
   * @param what which sort it is, such as {@code a GitHub token}
   * @param start its offset in the text
   * @param end behind it
   */
  public record Found(String what, int start, int end) {}

  /** All of a text, in order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (Shape shape : SHAPES) {
      find(shape, text, found);
    }
    found.sort(Comparator.comparing(Found::start));
    return List.copyOf(found);
  }

  private static void find(Shape shape, String text, List<Found> found) {
    int at = text.indexOf(shape.mark());
    while (at >= 0) {
      Matcher matcher = shape.pattern().matcher(text).region(at, text.length());
      boolean key = isStart(text, at) && matcher.lookingAt();
      if (key && isReal(matcher.group())) {
        found.add(new Found(shape.what(), at, matcher.end()));
      }
      at = text.indexOf(shape.mark(), key ? matcher.end() : at + shape.mark().length());
    }
  }

  /** The text, all keys with stars from their fifth sign on; as long as before. */
  public static String masked(String text) {
    StringBuilder out = new StringBuilder(text);
    for (Found key : in(text)) {
      for (int i = key.start() + SHOWN; i < key.end(); i++) {
        out.setCharAt(i, '*');
      }
    }
    return out.toString();
  }

  /** The first signs of a key, which say only of what sort it is. */
  public static String beginning(String text, Found key) {
    return text.substring(key.start(), key.start() + SHOWN);
  }

  /** A mark inside a longer run of letters begins nothing; so no run is read twice. */
  private static boolean isStart(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean ascii = before < 0x80 && (Character.isLetterOrDigit(before) || before == '_');
    return !ascii && (before != '-' || text.charAt(at) == '-');
  }

  private static boolean isReal(String key) {
    boolean example = key.endsWith("EXAMPLE") || key.contains(JOHN_DOE);
    return !example && key.substring(SHOWN).chars().distinct().count() >= FEWEST_KINDS_OF_SIGNS;
  }
}
