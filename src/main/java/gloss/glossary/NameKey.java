package gloss.glossary;

import gloss.text.Folding;
import gloss.text.Plurals;
import java.util.List;

/** What makes two spellings the same name of a term. */
final class NameKey {
  private NameKey() {}

  /**
   * The key of a name: folded, hyphens as blanks, without an article, the last word in its
   * singular, except that a name in capitals keeps its last letter ({@code AWS}, {@code DNS}).
   */
  static String of(String name) {
    String spaced =
        NamePieces.withoutArticle(name.strip()).replace('-', ' ').replace('\u2011', ' ');
    int last = spaced.lastIndexOf(' ') + 1;
    return Folding.fold(spaced.substring(0, last) + singular(spaced.substring(last)));
  }

  /** The shortest form that the word may be a plural of; the word itself if it is none. */
  static String singular(String word) {
    List<String> forms = Plurals.forms(word);
    return forms.size() < 2 || word.indexOf('\'') >= 0 ? word : best(forms);
  }

  /** The {@code -y} and {@code -f} forms are listed behind the one that only lost its s. */
  private static String best(List<String> forms) {
    return forms.get(0).endsWith("ies") && forms.size() > 2 ? forms.get(2) : forms.get(1);
  }
}
