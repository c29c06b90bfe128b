package gloss.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A written label taken apart: the name, and other names that it holds in brackets.
 *
 * @param name the name, without article and brackets
 * @param aliases names from the brackets, and the name without its vendor
 * @param shortForm whether a short form stands with its long form, each proving the other
 */
record NamePieces(String name, List<String> aliases, boolean shortForm) {
  private static final List<String> ALSO =
      List.of(
          "formerly known as ",
          "previously known as ",
          "also known as ",
          "also called ",
          "sometimes called ",
          "often called ",
          "sometimes known as ",
          "often known as ",
          "formerly called ",
          "previously called ",
          "formerly ",
          "previously ",
          "now ",
          "aka ",
          "a.k.a. ",
          "or ",
          "short: ");

  NamePieces {
    aliases = List.copyOf(aliases);
  }

  /** Takes a label apart. A bracket that holds no other name is left out of the name. */
  static NamePieces of(String label) {
    String plain = withoutArticle(label.strip());
    int open = plain.lastIndexOf(" (");
    if (open > 0 && plain.endsWith(")")) {
      return bracketed(
          plain.substring(0, open).strip(), plain.substring(open + 2, plain.length() - 1));
    }
    int dash = plain.indexOf(" - ");
    return dash > 0 ? dashed(plain, dash) : new NamePieces(plain, List.of(), false);
  }

  /** Whether a bracket at the label's end holds no other name of it. */
  static boolean hasOtherBracket(String label) {
    return label.endsWith(")") && label.contains(" (") && of(label).aliases.isEmpty();
  }

  private static NamePieces bracketed(String name, String inside) {
    for (String word : ALSO) {
      if (inside.toLowerCase(Locale.ROOT).startsWith(word)) {
        String other = withoutArticle(inside.substring(word.length()).strip());
        return new NamePieces(name, List.of(other), false);
      }
    }
    int dash = inside.indexOf(" - ");
    if (dash > 0) {
      NamePieces pair = dashed(inside, dash);
      return pair.shortForm
          ? new NamePieces(name, withFirst(pair.name, pair.aliases), true)
          : new NamePieces(name, List.of(), false);
    }
    return initials(name, inside);
  }

  private static NamePieces initials(String name, String inside) {
    if (Initials.fit(name, inside)) {
      return new NamePieces(name, List.of(singularShort(inside)), true);
    }
    String bare = Vendors.without(name);
    if (Initials.fit(inside, bare)) {
      List<String> aliases = new ArrayList<>(List.of(inside));
      if (Vendors.precedes(name) && !Vendors.precedes(inside)) {
        aliases.add(Vendors.of(name) + " " + inside);
      }
      return new NamePieces(name, aliases, true);
    }
    return new NamePieces(name, List.of(), false);
  }

  /** {@code EFS - Elastic File System}: the long form is the name. */
  private static NamePieces dashed(String text, int dash) {
    String left = text.substring(0, dash).strip();
    String right = text.substring(dash + 3).strip();
    if (Initials.fit(right, left)) {
      return new NamePieces(right, List.of(left), true);
    }
    return Initials.fit(left, right)
        ? new NamePieces(left, List.of(right), true)
        : new NamePieces(text, List.of(), false);
  }

  private static String singularShort(String shortForm) {
    boolean plural =
        shortForm.endsWith("s")
            && shortForm.length() > 2
            && shortForm
                .substring(0, shortForm.length() - 1)
                .chars()
                .allMatch(Character::isUpperCase);
    return plural ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
  }

  /** The words without {@code the}, {@code a} or {@code an} before them. */
  static String withoutArticle(String text) {
    for (String article : List.of("the ", "a ", "an ")) {
      if (text.length() > article.length()
          && text.regionMatches(true, 0, article, 0, article.length())) {
        return text.substring(article.length()).strip();
      }
    }
    return text;
  }

  private static List<String> withFirst(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
