package gloss.card;

import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.Words;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The words of a text, to tell whether another one says the same.
 *
 * @param line the folded words with one blank around each
 * @param words each once
 */
record AnswerWords(String line, NavigableSet<String> words) {
  /** Of ten words that two texts have together, so many in both make them say the same. */
  private static final int ALIKE = 7;

  static AnswerWords of(String text) {
    List<String> words =
        Words.in(text).stream().map((Span span) -> Folding.fold(span.of(text))).toList();
    return new AnswerWords(" " + String.join(" ", words) + " ", new TreeSet<>(words));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether one text holds the other, or nearly all words of both are the same. */
  boolean isNear(AnswerWords other) {
    if (line.contains(other.line) || other.line.contains(line)) {
      return true;
    }
    long both = words.stream().filter(other.words::contains).count();
    return 10 * both >= ALIKE * (words.size() + other.words.size() - both);
  }
}
