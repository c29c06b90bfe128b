package gloss.glossary;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a definition tells of its term, judged by how its first sentence begins. */
enum Telling {
  /** What kind of thing it is, without a verb: {@code A store for files that …}. */
  KIND,
  /** A sentence of which the term is the subject. */
  OF_THE_TERM,
  /** A sentence whose subject shares a word with the term. */
  OF_A_PART,
  /** A sentence about another thing: under <i>First aid</i>, {@code A wound is …}. */
  OF_ANOTHER_THING,
  /** {@code This is …}, {@code It is …}: what it speaks of cannot be seen. */
  OF_THIS,
  /** Something else. */
  ELSE;

  private static final int BEGINNING = 160;
  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)");

  /** Verbs by which a sentence is known as one; others may as well be nouns. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<!\\p{L})(?:is|are|was|were|can|will|would|could|may|must|should|has|have|had|does|do|cannot"
              + "|acts|sends|receives|happens|involves|includes|describes|returns|holds|checks"
              + "|determines|occurs|shows|specifies|(?:do|does|is|are|ca|wo)n't)(?!\\p{L})");

  private static final Pattern CLAUSE =
      Pattern.compile("(?<!\\p{L})(?:that|which|who|where|when|whose|used to)(?!\\p{L})|[,;:]");
  private static final Pattern THIS =
      Pattern.compile("(?:This|These|It)(?!\\p{L}).*", Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile("(?:[Aa]n?|[Oo]ne of|[Ff]ully[- ]managed) .*", Pattern.DOTALL);

  /** <i>Time between two requests</i>: a kind without its article, and what of it. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?!(?:In|On|At|For|From|By|With|To|When|If|As|Used|You|Your|See|Not|No|All)(?!\\p{L})|\\p{L}+ing(?!\\p{L}))"
              + "\\p{Lu}[\\p{L}\\p{N}'-]*(?: [\\p{L}\\p{N}'-]+){0,3}?"
              + " (?:of|between|where|that|which|who|whose|for|to|in|from|on|against|with) .*",
          Pattern.DOTALL);

  private static final List<String> SMALL = List.of("the", "and", "for", "with", "from");

  /** What the text of a find tells. */
  static Telling of(Find find) {
    return of(find.names(), find.definition().meaning().plain());
  }

  private static Telling of(List<String> names, String text) {
    String plain = BRACKET.matcher(text).replaceAll("");
    String start = plain.substring(0, Math.min(BEGINNING, plain.length()));
    if (THIS.matcher(start).matches()) {
      return OF_THIS;
    }
    Matcher verb = VERB.matcher(start);
    Matcher clause = CLAUSE.matcher(start);
    if (!verb.find() || (clause.find() && clause.start() < verb.start())) {
      boolean kind = ARTICLE.matcher(start).matches() || BARE.matcher(start).matches();
      return kind && !NameShape.isImperative(start) ? KIND : ELSE;
    }
    List<String> subject = words(start.substring(0, verb.start()));
    boolean whole = names.stream().map(Telling::words).anyMatch(name -> holds(subject, name));
    boolean part = words(names.get(0)).stream().anyMatch(subject::contains);
    return whole ? OF_THE_TERM : part ? OF_A_PART : OF_ANOTHER_THING;
  }

  private static boolean holds(List<String> subject, List<String> name) {
    return !name.isEmpty() && subject.containsAll(name);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      String key = Folding.fold(word);
      if (key.length() > 1 && !SMALL.contains(key)) {
        words.add(Folding.fold(NameKey.singular(word)));
      }
    }
    return words;
  }
}
