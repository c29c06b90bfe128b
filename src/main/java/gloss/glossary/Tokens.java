package gloss.glossary;

import gloss.text.Folding;
import gloss.text.Span;
import gloss.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as tokens: its words, and each sign between them that is no blank. So a slash or a bracket
 * divides two names, and blanks of any kind and number join the words of one.
 */
final class Tokens {
  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  /** The tokens of a text, in order. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    for (Span word : Words.in(text)) {
      tokens.addSigns(at, word.start());
      tokens.spans.add(word);
      at = word.end();
    }
    tokens.addSigns(at, text.length());
    return tokens;
  }

  private void addSigns(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        spans.add(new Span(i, i + 1));
      }
    }
  }

  int size() {
    return spans.size();
  }

  Span span(int index) {
    return spans.get(index);
  }

  /** A token as it is written. */
  String written(int index) {
    return spans.get(index).of(text);
  }

  /** All tokens as they are written. */
  List<String> written() {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  /** The key of a token: by it tokens are compared. */
  static String key(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return Folding.fold(token);
      }
    }
    return token;
  }
}
