package gloss.glossary;

import gloss.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a definition tells, judged by its first words. */
enum Telling {
  /** What kind of thing it is: {@code A store for files}, {@code **X** is a store}. */
  KIND,
  /** Something of another thing: under <i>First aid</i>, {@code A wound is …}. */
  OTHER_THING,
  /** Something else, or it cannot be seen. */
  ELSE;

  private static final Pattern KINDS =
      Pattern.compile(
          "(?:(?:this|it) is |these are |it'?s )?"
              + "(?:an? |one of |any |(?:fully[- ])?managed |serverless "
              + "|\\p{L}+(?: \\p{L}+){0,3} (?:for|that|which|between) |(?:set|collection) of )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COPULA =
      Pattern.compile(" (?:is|are|was|were|means|refers to|stands for) ");

  /** Article, subject, verb: at most six words before a verb, none of which opens a clause. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:An?|The) ((?:(?!that |which |who |whose |where |when |you |we |it |they )[^\\s.,;:]+ )"
              + "{1,6}?)(?:is|are|was|were|has|have|can|will|must|may|refers to|consists of) .*",
          Pattern.DOTALL);

  /**
   * What the text of a find tells.
   *
   * @param find by a rule that takes what stands in a note
   */
  static Telling of(Find find) {
    String text = find.definition().meaning().plain();
    if (find.rule() == Rule.C) {
      Matcher copula = COPULA.matcher(text);
      return copula.find() && KINDS.matcher(text.substring(copula.end())).lookingAt() ? KIND : ELSE;
    }
    Matcher sentence = SENTENCE.matcher(text);
    if (sentence.matches()) {
      return isNamed(find.name(), sentence.group(1)) ? ELSE : OTHER_THING;
    }
    return KINDS.matcher(text).lookingAt() ? KIND : ELSE;
  }

  private static boolean isNamed(String name, String subject) {
    List<String> words = words(name);
    return words(subject).stream().anyMatch(words::contains);
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .map(word -> Folding.fold(NameKey.singular(word)))
        .toList();
  }
}
