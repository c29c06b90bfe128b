package gloss.text;

import java.util.ArrayList;
import java.util.List;

/**
 * English plurals and possessives of a term's last word.
 *
 * <p>A word is not stemmed but given every singular that it may be the plural of, because only the
 * vocabulary can tell {@code caches} (cache) from {@code classes} (class). A wrong candidate is
 * harmless: it names no term.
 */
public final class Plurals {
  private static final List<String> NEVER = List.of("ss", "us", "is");
  private static final List<String> BEFORE_ES = List.of("s", "x", "z", "ch", "sh", "o");

  private Plurals() {}

  /**
   * The word as it stands, then the forms that it may be a plural or possessive of, in the word's
   * own case. {@code Access}, {@code status} and {@code Kinesis} are no plurals, nor is {@code
   * AWS}: a plural's s behind capitals is a small one ({@code AZs}).
   */
  public static List<String> forms(String word) {
    if (cannotBeInflected(word)) {
      return List.of(word);
    }
    List<String> forms = new ArrayList<>();
    forms.add(word);
    String owner = owner(word);
    if (!owner.equals(word)) {
      forms.add(owner);
    }
    for (String singular : singulars(owner)) {
      if (!forms.contains(singular)) {
        forms.add(singular);
      }
    }
    return List.copyOf(forms);
  }

  /** Most words: what ends in another sign of ASCII than s and apostrophe is neither. */
  private static boolean cannotBeInflected(String word) {
    char last = word.isEmpty() ? 'x' : word.charAt(word.length() - 1);
    return last > ' ' && last < 0x7F && last != 's' && last != 'S' && last != '\'';
  }

  /** Without a possessive: {@code AWS's} and {@code customers'} lose it. */
  private static String owner(String word) {
    String straight = word.replace('\u2019', '\'').replace('\u02BC', '\'');
    if (straight.length() > 2 && (straight.endsWith("'s") || straight.endsWith("'S"))) {
      return word.substring(0, word.length() - 2);
    }
    return straight.length() > 2 && straight.endsWith("s'")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static List<String> singulars(String word) {
    List<String> found = new ArrayList<>();
    String key = Folding.fold(word);
    if (!endsInPluralS(word, key)) {
      return found;
    }
    String bare = word.substring(0, word.length() - 1);
    found.add(bare);
    if (word.length() > 4 && key.endsWith("ies")) {
      found.add(word.substring(0, word.length() - 3) + "y");
    } else if (word.length() > 4 && key.endsWith("ves")) {
      String start = word.substring(0, word.length() - 3);
      found.add(start + "f");
      found.add(start + "fe");
    } else if (word.length() > 3 && key.endsWith("es")) {
      String start = word.substring(0, word.length() - 2);
      String startKey = Folding.fold(start);
      if (BEFORE_ES.stream().anyMatch(startKey::endsWith)) {
        found.add(start);
      }
    }
    return found;
  }

  private static boolean endsInPluralS(String word, String key) {
    if (word.length() < 3 || !key.endsWith("s")) {
      return false;
    }
    boolean behindCapital =
        word.endsWith("s") && Character.isUpperCase(word.charAt(word.length() - 2));
    if (!behindCapital && NEVER.stream().anyMatch(key::endsWith)) {
      return false;
    }
    boolean capital = word.charAt(word.length() - 1) == 'S';
    return !capital;
  }
}
