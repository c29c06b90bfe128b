package gloss.vault;

import gloss.text.Comments;
import gloss.text.Folding;
import gloss.vault.Preamble.PreambleLink;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind {@code Tags :} or {@code Status :}: {@code [[A]] [[B]] #x, y}.
 *
 * @param words tags and words without hash signs, in order
 * @param links the wikilinks, in order
 */
record LabelValue(List<String> words, List<PreambleLink> links) {
  LabelValue {
    words = List.copyOf(words);
    links = List.copyOf(links);
  }

  /**
   * Reads a value. Words without hash signs are divided by commas if there are any; else they are
   * one phrase ({@code in progress}).
   *
   * @param written the value, comments and all
   * @param offset where the value begins in the file's text
   */
  static LabelValue of(String written, int offset) {
    String value = Comments.blanked(written);
    List<String> words = new ArrayList<>();
    List<PreambleLink> links = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int lastClose = value.lastIndexOf("]]");
    int i = 0;
    while (i < value.length()) {
      int close = value.startsWith("[[", i) && i < lastClose ? value.indexOf("]]", i) : -1;
      if (close > 0) {
        addPlain(plain, words);
        addLink(value.substring(i + 2, close), offset + i, links);
        i = close + 2;
      } else if (value.charAt(i) == '#') {
        addPlain(plain, words);
        int end = tagEnd(value, i + 1);
        addWord(value.substring(i + 1, end), words);
        i = end;
      } else {
        plain.append(value.charAt(i++));
      }
    }
    addPlain(plain, words);
    return new LabelValue(words, links);
  }

  /**
   * The words as tags: where there is only one phrase without a comma, each of its words is one.
   */
  List<String> tags() {
    return words.size() == 1 ? List.of(words.get(0).split(" ")) : words;
  }

  private static void addLink(String inside, int offset, List<PreambleLink> links) {
    int bar = inside.indexOf('|');
    String target = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    if (!target.isEmpty()) {
      links.add(new PreambleLink(target, offset));
    }
  }

  private static void addPlain(StringBuilder plain, List<String> words) {
    for (String part : plain.toString().split("[,;]", -1)) {
      addWord(part, words);
    }
    plain.setLength(0);
  }

  private static void addWord(String word, List<String> words) {
    String clean = Folding.collapseBlanks(word);
    if (!clean.isEmpty() && !words.contains(clean)) {
      words.add(clean);
    }
  }

  private static int tagEnd(String value, int from) {
    int end = from;
    while (end < value.length() && !isTagEnd(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isTagEnd(char c) {
    return c == ',' || c == ';' || c == '#' || c == '[' || Character.isWhitespace(c);
  }
}
