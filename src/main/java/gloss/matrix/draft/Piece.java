package gloss.matrix.draft;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One piece of an enumeration, cut down to the name in it.
 *
 * @param phrases one, or none if there is no name
 * @param understood whether nothing was left aside that matters
 */
record Piece(List<Phrase> phrases, boolean understood) {
  private static final int MOST_WORDS = 6;
  private static final int MOST_SIGNS = 80;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]*)\\)?");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][^,;:—–]*(?: [^,;:—– ]+){0,3}", FLAGS);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:i\\.e|e\\.g|especially|above|such|including|like|or|and|if|with|as|who|also|formerly"
              + "|optional|optionally|see|mostly|mainly|not|only|when|where|depending|for|until|from"
              + "|in|on|at|by|via|closed|is|are|you|your|unless|partly|that|which|what|whom)"
              + "(?![\\p{L}-]).*",
          FLAGS);
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:(?:and|or|both|also|only|just|the|a|an|your|its|their|our|all|any|every|each|some|own"
              + "|underlying|entire|whole|then) )+",
          FLAGS);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:that|which|who|whom|whose|where|running|with|without|via|using|below|beneath"
              + "|underneath|behind|so|because|though|although|while|if|unless|when|but|rather|not"
              + "|except|from|only|alone|itself|themselves|too|(?:in|on|inside) (?:it|them|that)"
              + "|(?:in|of|to) the cloud|and$|or$|as (?:far|long|always|in|if)|needed|required)(?:\\s.*)?$",
          FLAGS);
  private static final Pattern EMPTY =
      Pattern.compile("(?:etc|and so on|so on|so forth|more|others?)[.…]*|[\\W_]*", FLAGS);
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:what|whatever|who|whom|how|where|when|why|it|them|this|that|these|those|not|never"
              + "|nothing|none|is|are|be|more|most|less|much|latter|former|above|below|especially"
              + "|everything|anything|which|even|fully|again|one|ones|with|without|as|to|for|at|by"
              + "|in|on|if|you|we|they|he|she|depending|mostly|\\p{L}+ed (?:as|by|with|in|to|from|on|for|over|at)|\\p{L}+ing (?:it|them|this|that"
              + "|these|those))(?:\\s.*)?",
          FLAGS);

  Piece {
    phrases = List.copyOf(phrases);
  }

  static Piece of(String text) {
    List<String> names = bracketed(text);
    String bare = without(LEADING, tidy(BRACKET.matcher(text).replaceAll(" ")));
    String name = tidy(TAIL.matcher(bare).replaceFirst(""));
    if (EMPTY.matcher(name).matches()) {
      return new Piece(List.of(), true);
    }
    boolean known =
        !NOTHING.matcher(name).matches()
            && name.split(" ", -1).length <= MOST_WORDS
            && name.length() <= MOST_SIGNS;
    return known ? new Piece(List.of(new Phrase(name, names)), true) : new Piece(List.of(), false);
  }

  /** A row's or item's own name: nothing is cut but brackets and an article. */
  static Phrase name(String text) {
    List<String> names = bracketed(text);
    String bare = without(LEADING, tidy(BRACKET.matcher(text).replaceAll(" ")));
    return new Phrase(bare.isEmpty() ? tidy(text) : bare, names);
  }

  private static List<String> bracketed(String text) {
    List<String> names = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      String inside = without(LEADING, tidy(bracket.group(1)));
      if (isName(inside)) {
        names.add(inside);
      }
    }
    return names;
  }

  private static boolean isName(String inside) {
    return !inside.isEmpty()
        && inside.split(" ", -1).length <= 4
        && NAME.matcher(inside).matches()
        && !NO_NAME.matcher(inside).matches();
  }

  private static String without(Pattern beginning, String text) {
    Matcher matcher = beginning.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  /** Without blanks, quotation marks, marks of emphasis and stops at both ends. */
  private static String tidy(String text) {
    return Folding.collapseBlanks(text)
        .replaceFirst("^[\\s\"“”„*_.,;:!]+", "")
        .replaceFirst("[\\s\"“”„*_.,;:!]+$", "");
  }
}
