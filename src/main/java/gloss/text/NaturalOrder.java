package gloss.text;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order in which people sort names: {@code 3 -}, {@code 5 -}, {@code 10 -}; capitals and
 * accents do not matter; what a folder holds stays together.
 */
public final class NaturalOrder {
  /** A total order: texts that look alike are ordered by their UTF-16 units. */
  public static final Comparator<String> BY_NAME =
      ((Comparator<String>) (a, b) -> compareKeys(key(a), key(b)))
          .thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static String key(String text) {
    String folded = Folding.fold(text);
    if (folded.chars().allMatch(c -> c < 0x80)) {
      return folded;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(folded, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int compareKeys(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = digitsEnd(a, i);
        int endB = digitsEnd(b, j);
        int byNumber = compareNumbers(a.substring(i, endA), b.substring(j, endB));
        if (byNumber != 0) {
          return byNumber;
        }
        i = endA;
        j = endB;
      } else {
        int bySign = Integer.compare(weight(a.charAt(i++)), weight(b.charAt(j++)));
        if (bySign != 0) {
          return bySign;
        }
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  /** A slash comes first, so that {@code a/x} stands before {@code a b/x}. */
  private static int weight(char c) {
    return c == '/' ? 0 : c + 1;
  }

  private static int compareNumbers(String a, String b) {
    String plainA = withoutZeros(a);
    String plainB = withoutZeros(b);
    return plainA.length() != plainB.length()
        ? Integer.compare(plainA.length(), plainB.length())
        : plainA.compareTo(plainB);
  }

  private static String withoutZeros(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
