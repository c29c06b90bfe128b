package gloss.glossary;

import gloss.text.Plurals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds all names of all terms in a text, in one pass. The longest name wins, then the earliest; a
 * long form with its short form in brackets behind it is one match.
 */
public final class TermMatcher {
  private static final Comparator<TermMatch> LONGEST_FIRST =
      Comparator.comparingInt((TermMatch match) -> -match.length())
          .thenComparingInt(TermMatch::start);

  private final List<Term> terms;
  private final Automaton automaton;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /**
   * What is known of a word of a text.
   *
   * @param number of its token
   * @param inflected what it may be a plural or possessive of, if a name has that
   */
  private record Word(int number, List<Form> inflected) {
    Word {
      inflected = List.copyOf(inflected);
    }
  }

  private record Form(String written, int number) {}

  private TermMatcher(List<Term> terms) {
    this.terms = List.copyOf(terms);
    this.automaton = new Automaton(forms(terms));
  }

  /** A matcher for some terms; where two share a form, the one that writes it so comes first. */
  public static TermMatcher of(List<Term> terms) {
    return new TermMatcher(terms);
  }

  private static List<NameForm> forms(List<Term> terms) {
    List<NameForm> canonical = new ArrayList<>();
    List<NameForm> further = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      List<NameForm> own = NameForm.of(i, term, term.name());
      canonical.addAll(own.subList(0, Math.min(1, own.size())));
      for (String name : term.names()) {
        further.addAll(name.equals(term.name()) ? own : NameForm.of(i, term, name));
      }
    }
    canonical.addAll(further);
    return canonical;
  }

  /** The matches in a text, in order; they do not overlap. */
  List<TermMatch> matches(String text) {
    if (terms.isEmpty()) {
      return List.of();
    }
    List<TermMatch> all = candidates(Tokens.of(text));
    if (all.size() > 1) {
      all.sort(LONGEST_FIRST);
      return joined(apart(all), text);
    }
    return all;
  }

  /** The text with every name of the terms replaced. */
  public String without(String text, String instead) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TermMatch match : matches(text)) {
      out.append(text, at, match.start()).append(instead);
      at = match.end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private List<TermMatch> candidates(Tokens tokens) {
    List<TermMatch> found = new ArrayList<>();
    int state = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String written = tokens.written(i);
      Word word = word(written);
      for (Form form : word.inflected()) {
        collect(automaton.next(state, form.number()), tokens, i, form.written(), found);
      }
      state = automaton.next(state, word.number());
      collect(state, tokens, i, written, found);
    }
    return found;
  }

  /** Words come again and again; what the automaton knows of one is asked once. */
  private Word word(String written) {
    Word known = words.get(written);
    if (known == null) {
      known = new Word(automaton.number(Tokens.key(written)), inflected(written));
      words.put(written, known);
    }
    return known;
  }

  private List<Form> inflected(String written) {
    List<Form> inflected = new ArrayList<>();
    if (mayBeInflected(written)) {
      List<String> forms = Plurals.forms(written);
      for (String form : forms.subList(1, forms.size())) {
        int number = automaton.number(Tokens.key(form));
        if (number != Automaton.UNKNOWN) {
          inflected.add(new Form(form, number));
        }
      }
    }
    return inflected;
  }

  private void collect(int state, Tokens tokens, int last, String lastForm, List<TermMatch> found) {
    if (state == 0) {
      return;
    }
    for (NameForm form : automaton.ending(state)) {
      int first = last - form.tokens().size() + 1;
      if (isWritten(form, tokens, first, lastForm)) {
        Term term = terms.get(form.term());
        add(
            new TermMatch(tokens.span(first).start(), tokens.span(last).end(), List.of(term)),
            found);
      }
    }
  }

  /** A name that several terms have is one match of all of them. */
  private static void add(TermMatch match, List<TermMatch> found) {
    TermMatch last = found.isEmpty() ? match : found.get(found.size() - 1);
    if (found.isEmpty() || last.start() != match.start() || last.end() != match.end()) {
      found.add(match);
    } else if (!last.terms().contains(match.terms().get(0))) {
      List<Term> both = new ArrayList<>(last.terms());
      both.addAll(match.terms());
      found.set(found.size() - 1, new TermMatch(match.start(), match.end(), both));
    }
  }

  private static boolean isWritten(NameForm form, Tokens tokens, int first, String lastForm) {
    int size = form.tokens().size();
    for (int i = 0; i < size - 1; i++) {
      if (!form.allows(i, tokens.written(first + i))) {
        return false;
      }
    }
    return form.allows(size - 1, lastForm);
  }

  private static boolean mayBeInflected(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() > 1
        && (last == 's' || last == 'S' || last == '\'' || last == '\u2019' || last == '\u02BC');
  }

  /** Takes matches as they come, leaving out what overlaps one that was taken. */
  private static List<TermMatch> apart(List<TermMatch> all) {
    TreeMap<Integer, TermMatch> taken = new TreeMap<>();
    for (TermMatch match : all) {
      var before = taken.lowerEntry(match.end());
      if (before == null || !before.getValue().overlaps(match)) {
        taken.put(match.start(), match);
      }
    }
    return new ArrayList<>(taken.values());
  }

  private static List<TermMatch> joined(List<TermMatch> matches, String text) {
    List<TermMatch> out = new ArrayList<>();
    for (TermMatch match : matches) {
      TermMatch last = out.isEmpty() ? match : out.get(out.size() - 1);
      boolean bracket =
          last.end() < match.start()
              && text.startsWith(")", match.end())
              && text.substring(last.end(), match.start()).strip().equals("(")
              && last.terms().equals(match.terms());
      if (bracket) {
        out.set(out.size() - 1, new TermMatch(last.start(), match.end() + 1, match.terms()));
      } else {
        out.add(match);
      }
    }
    return out;
  }
}
