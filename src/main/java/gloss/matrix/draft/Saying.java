package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.Party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a sentence that says who looks after what: {@code AWS manages the host OS}.
 *
 * @param object what is looked after, as written
 * @param words the piece of the sentence
 */
record Saying(Party party, String object, String words) {
  private static final String ADVERBS =
      "(?:(?:only|solely|just|fully|still|also|always|alone|mostly|mainly|then|entirely|completely"
          + "|simply|therefore|directly|now|all|both) )*";
  private static final String BE =
      "(?:is|are|am|be|becomes?|remains?|stays?) " + ADVERBS + "responsible " + ADVERBS + "for";
  private static final String SIMPLE =
      "(?:manages?|handles?|secures?|maintains?|operates?|owns?|controls?|runs?|decides?)";
  private static final String TWO_WORDS =
      "(?:looks? "
          + ADVERBS
          + "after|takes? "
          + ADVERBS
          + "care of|cares? "
          + ADVERBS
          + "for"
          + "|answers? "
          + ADVERBS
          + "for|focus(?:es)? "
          + ADVERBS
          + "on|do(?:es)?(?= everything))";

  /** What a party does with its things, adverbs and verbs of necessity included. */
  static final String VERB =
      "(?:(?:must|will|have to|has to|needs? to) )?"
          + ADVERBS
          + "(?:\\p{L}+(?: up)? and )?(?:"
          + BE
          + "|"
          + SIMPLE
          + "(?:,? and "
          + SIMPLE
          + ")?|"
          + TWO_WORDS
          + ")";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String START = "(?<![\\p{L}\\p{N}'’-])";
  private static final Pattern SAYING =
      Pattern.compile(
          START
              + "(?<party>"
              + Names.ANY
              + ")(?:, the [\\p{L} ]{2,20},)? (?<verb>"
              + VERB
              + ")(?![\\p{L}\\p{N}-])(?: only| solely| alone)?",
          FLAGS);
  private static final Pattern MENTION =
      Pattern.compile(START + "(?:" + Names.ANY + ")(?![\\p{L}\\p{N}])", FLAGS);
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:if|when|unless|once|in case|as soon as|with some|for some|in some|sometimes)\\s.*",
          FLAGS);
  private static final List<String> CONNECTORS =
      List.of(" while", " whereas", " and", " but", " so", " where", " since", " because", " the");
  private static final String STOPS = " ,;:.!—–-";

  /** What a sentence says, in its order; nothing if it says so under a condition only. */
  static List<Saying> of(String sentence) {
    List<Saying> found = new ArrayList<>();
    if (isConditional(sentence)) {
      return found;
    }
    Matcher matcher = SAYING.matcher(sentence);
    boolean more = matcher.find();
    int from = 0;
    while (more) {
      Party party = Names.party(matcher.group("party")).orElse(Names.PROVIDER);
      boolean runs = matcher.group("verb").matches("(?i)(?:.*\\s)?(?:runs?|decides?)");
      int start = matcher.end();
      more = matcher.find();
      int end = more ? matcher.start() : sentence.length();
      String object = sentence.substring(start, end);
      String words = more ? unconnected(sentence.substring(from, end)) : sentence.substring(from);
      // "You run it" says what customers do with a thing, not that it is theirs.
      if (!runs || party.role() == Role.PROVIDER) {
        found.add(new Saying(party, unconnected(object), words));
      }
      from = end;
    }
    return found;
  }

  /** Whether a sentence says who looks after what, if only under a condition. */
  static boolean isIn(String sentence) {
    return SAYING.matcher(sentence).find();
  }

  /** Whether a sentence names a party at all. */
  static boolean namesParty(String sentence) {
    return MENTION.matcher(sentence).find();
  }

  /** An object without the words and signs that lead on to the next piece. */
  private static String unconnected(String object) {
    int end = object.length();
    boolean more = true;
    while (more) {
      while (end > 0 && STOPS.indexOf(object.charAt(end - 1)) >= 0) {
        end--;
      }
      String left = object.substring(0, end);
      int before = end;
      for (String word : CONNECTORS) {
        int start = end - word.length();
        if (start >= 0 && left.regionMatches(true, start, word, 0, word.length())) {
          end = start;
        }
      }
      more = end < before;
    }
    return object.substring(0, end).strip();
  }

  private static boolean isConditional(String sentence) {
    return CONDITION.matcher(sentence.strip()).matches();
  }
}
