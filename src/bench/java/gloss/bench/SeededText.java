package gloss.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * Text that looks like a note's: made-up words whose frequencies fall as in a language, between
 * real small words. The same seed gives the same text on every machine.
 */
final class SeededText {
  private static final String[] BEGINNINGS = {
    "b", "br", "c", "cl", "d", "f", "g", "gr", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "v"
  };
  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ea"};
  private static final String[] ENDS = {"", "", "n", "r", "l", "m", "t"};
  private static final String[] SMALL = {
    "the", "a", "of", "and", "to", "in", "with", "for", "is", "on", "by", "that", "its", "each"
  };
  private static final int VOCABULARY = 4000;

  private final Random random;
  private final List<String> words;

  SeededText(long seed) {
    random = new Random(seed);
    TreeSet<String> made = new TreeSet<>();
    List<String> inOrder = new ArrayList<>();
    while (inOrder.size() < VOCABULARY) {
      String word = made(1 + random.nextInt(2));
      if (word.length() > 3 && made.add(word)) {
        inOrder.add(word);
      }
    }
    words = List.copyOf(inOrder);
  }

  private String made(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(BEGINNINGS)).append(one(MIDDLES)).append(one(ENDS));
    }
    return word.toString();
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A word; the tenth is about ten times as rare as the first. */
  String word() {
    double rank = Math.pow(words.size(), random.nextDouble());
    return words.get(Math.min(words.size() - 1, (int) rank));
  }

  /** Two words with capitals, rare enough that their sum is no accident. */
  String name() {
    return capital(words.get(random.nextInt(words.size())))
        + " "
        + capital(words.get(random.nextInt(words.size())));
  }

  /** A sentence of about 14 words. */
  String sentence() {
    StringBuilder out = new StringBuilder(capital(word()));
    int length = 8 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      out.append(i % 9 == 8 ? ", " : " ").append(random.nextInt(3) == 0 ? one(SMALL) : word());
    }
    return out.append('.').toString();
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
