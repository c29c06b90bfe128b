package gloss.glossary;

import gloss.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A form in which a term may be written.
 *
 * @param term index of the term in the glossary
 * @param tokens the words, as the name writes them
 * @param exact for each word, whether it counts only as it is written
 */
record NameForm(int term, List<String> tokens, List<Boolean> exact) {
  private static final int LONGEST_SHORT_FORM = 6;

  NameForm {
    tokens = List.copyOf(tokens);
    exact = List.copyOf(exact);
  }

  /** The forms of a name: each spelling of it, and its singular. */
  static List<NameForm> of(int index, Term term, String name) {
    List<NameForm> forms = new ArrayList<>();
    for (Spellings.Spelling spelling : Spellings.of(name)) {
      forms.add(form(index, term, spelling.tokens(), spelling.exact()));
      forms.add(form(index, term, singular(spelling.tokens()), spelling.exact()));
    }
    return forms.stream().distinct().toList();
  }

  /** Whether a word of a text, its ending taken off, is written as this form demands. */
  boolean allows(int position, String written) {
    return !exact.get(position) || same(tokens.get(position), written);
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || (!Folding.fold(one).equals(one)
            && Normalizer.normalize(other, Normalizer.Form.NFC).equals(one));
  }

  private static NameForm form(int index, Term term, List<String> tokens, boolean exact) {
    return new NameForm(
        index,
        tokens,
        tokens.stream().map(token -> exact || isExact(term, token, tokens)).toList());
  }

  /** Short forms and marked words count only as written, whatever the term is. */
  private static boolean isExact(Term term, String token, List<String> tokens) {
    if (term.reach().anyCase()) {
      return false;
    }
    boolean lower = Character.isLowerCase(token.codePointAt(0));
    boolean wholeName = tokens.size() == 1 || !lower;
    return (NameShape.isMarked(token) && token.length() > 0)
        || isShortForm(token)
        || (term.exactCase() && wholeName && !(tokens.size() == 1 && lower));
  }

  /** At most six letters, three quarters of them capitals. */
  private static boolean isShortForm(String token) {
    long letters = token.chars().filter(Character::isLetter).count();
    long capitals = token.chars().filter(Character::isUpperCase).count();
    return letters > 0 && letters <= LONGEST_SHORT_FORM && 4 * capitals >= 3 * letters;
  }

  private static List<String> singular(List<String> tokens) {
    List<String> out = new ArrayList<>(tokens);
    out.set(out.size() - 1, NameKey.singular(out.get(out.size() - 1)));
    return out;
  }
}
