package gloss.search;

import gloss.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What can be found, and by which words.
 *
 * @param pieces all that can be found; its place is a piece's number
 * @param names the words of names and headings
 * @param words the words of texts, and with weight 0 those of what stands around
 * @param near all words that a misspelling may mean, as they are and, behind a hyphen, from their
 *     last letter to the first
 */
public record SearchIndex(
    Pieces pieces, List<SearchShard> names, List<SearchShard> words, List<SearchShard> near) {
  /** The sign before a word that stands backwards. */
  static final char BACKWARDS = '-';

  /** Words with fewer letters have too many neighbours. */
  static final int SHORTEST_MISSPELT = 5;

  public SearchIndex {
    names = List.copyOf(names);
    words = List.copyOf(words);
    near = List.copyOf(near);
  }

  /** The index of a study. */
  public static SearchIndex of(Study study) {
    return of(Pieces.of(study));
  }

  static SearchIndex of(Pieces pieces) {
    WordIndex names = new WordIndex(pieces.all(), SearchIndex::names, new NameWeight());
    WordIndex words = new WordIndex(pieces.all(), SearchIndex::texts, new TextWeight());
    return new SearchIndex(
        pieces, names.shards(), words.shards(), near(names.words(), words.words()));
  }

  /** Of a word's names the shortest counts: the fewer other words, the more it means this one. */
  private static void names(Piece piece, Map<String, Integer> counts) {
    for (String name : piece.names()) {
      List<String> words = Tokens.of(name);
      int length = Math.min(words.size(), WordIndex.MOST);
      words.forEach(word -> counts.merge(word, length, Math::min));
    }
  }

  private static void texts(Piece piece, Map<String, Integer> counts) {
    Tokens.each(piece.text(), word -> counts.merge(word, 1, Integer::sum));
    if (!piece.context().isEmpty()) {
      Tokens.each(piece.context(), word -> counts.putIfAbsent(word, 0));
    }
  }

  private static List<SearchShard> near(List<String> names, List<String> words) {
    TreeSet<String> all = new TreeSet<>(names);
    all.addAll(words);
    List<String> both = new ArrayList<>();
    for (String word : all) {
      if (mayBeMeant(word)) {
        both.add(word);
        both.add(BACKWARDS + new StringBuilder(word).reverse().toString());
      }
    }
    both.sort(null);
    ShardCutter cutter = new ShardCutter(SearchShard.FULL_OF_WORDS);
    both.forEach(cutter::add);
    return cutter.finished();
  }

  /** Letters only, at most one fewer than what was typed. */
  private static boolean mayBeMeant(String word) {
    return word.length() >= SHORTEST_MISSPELT - 1
        && !Tokens.isUnspaced(word.codePointAt(0))
        && word.chars().allMatch(Character::isLetter);
  }

  /** A name that is the word alone weighs most. */
  private static final class NameWeight implements WordIndex.Weighing {
    private static final int[] BY_LENGTH = {7, 7, 5, 4, 3, 2, 2};

    @Override
    public int levels() {
      return 8;
    }

    @Override
    public int weight(int count, double share) {
      return count < BY_LENGTH.length ? BY_LENGTH[count] : 1;
    }
  }

  /** The more often and the shorter the text, the more; by BM25, in three steps. */
  private static final class TextWeight implements WordIndex.Weighing {
    @Override
    public int levels() {
      return 4;
    }

    @Override
    public int weight(int count, double share) {
      double worth = 2.2 * count / (count + 1.2 * (0.25 + 0.75 * share));
      return count == 0 ? 0 : worth < 0.8 ? 1 : worth < 1.4 ? 2 : 3;
    }
  }
}
