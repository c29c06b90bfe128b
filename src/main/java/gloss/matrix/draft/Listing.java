package gloss.matrix.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that a piece of text enumerates: {@code the hardware, data centers, and the
 * virtualization layer (hypervisor)}.
 *
 * @param phrases in the order of the text
 * @param total whether it says "everything" without any limit
 * @param whole whether the phrases are all that the text says
 */
record Listing(List<Phrase> phrases, boolean total, boolean whole) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String NEARLY = "(?:nearly|almost|virtually|practically|essentially)";
  private static final Pattern SWEEPING =
      Pattern.compile(
          "(?:"
              + NEARLY
              + "\\s)?(?:everything|anything|all(?:\\s(?:the rest|else|that|of)(?!\\p{L})|\\s*[—–:,]"
              + "|\\W*$)|(?:the\\s)?(?:rest|entire|whole)\\s).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern TOTAL =
      Pattern.compile(
          "everything(?:\\s(?:yourself|yourselves|themselves|itself|alone))?(?:\\s*[—–:,-].*|\\sfrom"
              + "\\s.*|\\W*)",
          FLAGS | Pattern.DOTALL);
  private static final Pattern LIMIT =
      Pattern.compile(".*\\s(?:except|but|besides|other than|apart from|not)\\s.*", FLAGS);
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          ",?\\s*(?:including|includes|such as|for example|e\\.g\\.|namely)\\s+|\\s*[—–:]\\s*|\\s-\\s",
          FLAGS);
  private static final Pattern THAT_IS =
      Pattern.compile(",\\s*(?:that is|i\\.e\\.),?\\s*([^,;()]+)", FLAGS);
  private static final Pattern GERUNDS =
      Pattern.compile(
          "\\p{L}+ing(?:(?:,| and|, and) \\p{L}+ing)* (?=(?:the|your|its|their|our|all) )", FLAGS);
  private static final Pattern CARE =
      Pattern.compile("(?:the )?(?:security|protection|maintenance|upkeep|contents?) of ", FLAGS);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[,;:—–]\\s*(?:(?:and|or)\\s)?|\\s(?:and/or|and|or|as well as|plus|including|such as)(?=\\s)",
          FLAGS);

  private static final Pattern CLAUSE =
      Pattern.compile("(?:and\\s)?(?:what|whatever|who|whom|how|where|when)\\s", FLAGS);

  /** Two words that name one thing. */
  private static final Pattern COMPOUND =
      Pattern.compile("(identity|access) and (access|identity)", FLAGS);

  private static final String KEPT = "\uE000";

  Listing {
    phrases = List.copyOf(phrases);
  }

  /** What a text enumerates. */
  static Listing of(String text) {
    String words = THAT_IS.matcher(text.strip()).replaceAll(" ($1)");
    boolean total = TOTAL.matcher(words).matches() && !LIMIT.matcher(words).matches();
    boolean sweeping = SWEEPING.matcher(without(CARE, words)).matches();
    if (sweeping) {
      Matcher introduction = INTRODUCTION.matcher(words);
      words = introduction.find() ? words.substring(introduction.end()) : "";
      words = words.startsWith("from ") ? "" : words;
    }
    List<Phrase> phrases = new ArrayList<>();
    boolean whole = total || !sweeping;
    boolean clause = false;
    for (String piece : pieces(without(CARE, without(GERUNDS, words)))) {
      // "What you write and keep" goes on behind the "and", which the second piece begins with.
      clause = CLAUSE.matcher(piece).lookingAt() || (clause && piece.startsWith("and "));
      Piece read = clause ? new Piece(List.of(), false) : Piece.of(piece);
      phrases.addAll(read.phrases());
      whole &= read.understood();
    }
    return new Listing(phrases, total, whole);
  }

  private static String without(Pattern beginning, String text) {
    Matcher matcher = beginning.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  /** The text cut at commas and the like, but not inside brackets. */
  private static List<String> pieces(String text) {
    String compound = COMPOUND.matcher(text).replaceAll("$1 " + KEPT + " $2");
    List<String> pieces = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(compound);
    int start = 0;
    while (separator.find()) {
      if (isOutside(compound, separator.start())) {
        pieces.add(compound.substring(start, separator.start()).replace(KEPT, "and"));
        boolean and = separator.group().strip().equalsIgnoreCase("and");
        start = separator.end() - (and ? "and".length() : 0);
      }
    }
    pieces.add(compound.substring(start).replace(KEPT, "and"));
    return pieces;
  }

  private static boolean isOutside(String text, int offset) {
    String before = text.substring(0, offset);
    return before.lastIndexOf('(') <= before.lastIndexOf(')');
  }
}
