package gloss.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways in which people write the same name: hyphens for blanks and blanks for hyphens, a name
 * of capitals inside in two words ({@code Dynamo DB}), British for American spelling. What no such
 * rule makes equal is another word, also where it looks like a typing error.
 */
final class Spellings {
  private static final int MOST_HYPHENS = 2;

  /** Two parts of a name such as {@code EventBridge}; no part is a single letter. */
  private static final Pattern CAMEL = Pattern.compile("(\\p{Lu}\\p{Ll}+)(\\p{Lu}\\p{L}+)");

  /** The same written apart: {@code Dynamo DB}. */
  private static final Pattern APART = Pattern.compile("(\\p{Lu}\\p{Ll}+) (\\p{Lu}{2,})$");

  private static final Pattern BRITISH =
      Pattern.compile("(?<=\\p{L}{2})[iy]s(?=e[sdr]?$|ing$|ations?$)");
  private static final Pattern AMERICAN =
      Pattern.compile("(?<=\\p{L}{2})[iy]z(?=e[sdr]?$|ing$|ations?$)");

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("colour", "color"),
          List.of("behaviour", "behavior"),
          List.of("centre", "center"),
          List.of("fibre", "fiber"),
          List.of("catalogue", "catalog"),
          List.of("dialogue", "dialog"),
          List.of("licence", "license"),
          List.of("defence", "defense"),
          List.of("artefact", "artifact"),
          List.of("labelled", "labeled"),
          List.of("modelling", "modeling"));

  private Spellings() {}

  /**
   * A way to write a name.
   *
   * @param tokens its words
   * @param exact whether it counts only as it is written here
   */
  record Spelling(List<String> tokens, boolean exact) {
    Spelling {
      tokens = List.copyOf(tokens);
    }
  }

  /** All ways to write a name, itself first; none if it holds no word. */
  static List<Spelling> of(String name) {
    List<Spelling> all = new ArrayList<>();
    add(name, false, all);
    if (all.isEmpty()) {
      return all;
    }
    if (name.indexOf('-') > 0) {
      add(name.replace('-', ' '), false, all);
    }
    String hyphens = name.strip().replace(' ', '-');
    if (name.indexOf(' ') > 0 && hyphens.chars().filter(c -> c == '-').count() <= MOST_HYPHENS) {
      add(hyphens, false, all);
    }
    addCamel(name, all);
    addOtherEnglish(name, all);
    return all;
  }

  private static void add(String name, boolean exact, List<Spelling> all) {
    List<String> tokens = Tokens.of(name).written();
    if (!tokens.isEmpty()) {
      all.add(new Spelling(tokens, exact));
    }
  }

  /** {@code No SQL} is two words of any sentence, so short beginnings take a hyphen only. */
  private static void addCamel(String name, List<Spelling> all) {
    Matcher camel = CAMEL.matcher(name);
    if (camel.find()) {
      String rest = name.substring(camel.end());
      String start = name.substring(0, camel.start()) + camel.group(1);
      add(start + "-" + camel.group(2) + rest, true, all);
      if (camel.group(1).length() > 2) {
        add(start + " " + camel.group(2) + rest, true, all);
      }
    }
    Matcher apart = APART.matcher(name);
    if (apart.find()) {
      add(name.substring(0, apart.start()) + apart.group(1) + apart.group(2), true, all);
    }
  }

  private static void addOtherEnglish(String name, List<Spelling> all) {
    String british = other(AMERICAN, 'z', 's', name);
    String american = other(BRITISH, 's', 'z', name);
    for (String other : List.of(british, american, paired(name))) {
      if (!other.equals(name)) {
        add(other, false, all);
      }
    }
  }

  /** Most names have no such letter, and to look for the letter alone costs nothing. */
  private static String other(Pattern ending, char letter, char instead, String name) {
    return name.indexOf(letter) < 0
        ? name
        : ending.matcher(name).replaceAll(found -> found.group().charAt(0) + "" + instead);
  }

  private static String paired(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (List<String> pair : PAIRS) {
      for (int i = 0; i < 2; i++) {
        int at = lower.indexOf(pair.get(i));
        if (at >= 0 && lower.length() == name.length()) {
          String other = pair.get(1 - i).substring(1);
          return name.substring(0, at + 1) + other + name.substring(at + pair.get(i).length());
        }
      }
    }
    return name;
  }
}
