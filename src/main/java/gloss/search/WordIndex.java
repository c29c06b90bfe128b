package gloss.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Which words occur in which pieces, and how much each weighs there. The time it takes grows with
 * the text and not faster.
 */
final class WordIndex {
  /** How often a word occurs is counted so far. */
  static final int MOST = 15;

  private static final int BITS = 4;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Weighing weighing;
  private final int[] lengths;

  /** For each word its first place in the two arrays below. */
  private final int[] starts;

  private final int[] pieces;
  private final byte[] weights;

  /** What a word of a piece weighs. */
  interface Weighing {
    /** Weights are from 0 to below this number. */
    int levels();

    /**
     * The weight of a word.
     *
     * @param count what was counted of it, 0 to {@link #MOST}
     * @param share how long the piece is, 1 for one of average length
     */
    int weight(int count, double share);
  }

  /**
   * Counts the words of all pieces.
   *
   * @param words puts the words of a piece into a map, each with its count
   */
  WordIndex(List<Piece> all, BiConsumer<Piece, Map<String, Integer>> words, Weighing weighing) {
    this.weighing = weighing;
    int[][] found = new int[all.size()][];
    this.lengths = new int[all.size()];
    IntStream.range(0, all.size())
        .parallel()
        .forEach(i -> found[i] = counted(i, all.get(i), words));
    this.starts = starts(found);
    this.pieces = new int[starts[numbers.size()]];
    this.weights = new byte[pieces.length];
    fill(found);
  }

  private int[] counted(int number, Piece piece, BiConsumer<Piece, Map<String, Integer>> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.accept(piece, counts);
    int[] found = new int[counts.size()];
    int i = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      int count = Math.min(each.getValue(), MOST);
      lengths[number] += count;
      found[i++] = number(each.getKey()) << BITS | count;
    }
    return found;
  }

  /** In no certain order: it follows from which thread comes first, and is seen nowhere. */
  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    synchronized (numbers) {
      return numbers.computeIfAbsent(word, w -> numbers.size());
    }
  }

  private int[] starts(int[][] found) {
    int[] ends = new int[numbers.size() + 1];
    for (int[] of : found) {
      for (int each : of) {
        ends[(each >>> BITS) + 1]++;
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    return ends;
  }

  private void fill(int[][] found) {
    int[] next = Arrays.copyOf(starts, starts.length);
    double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    for (int i = 0; i < found.length; i++) {
      for (int each : found[i]) {
        int place = next[each >>> BITS]++;
        pieces[place] = i;
        weights[place] = (byte) weighing.weight(each & MOST, lengths[i] / average);
      }
    }
  }

  /** All words, sorted by their UTF-16 units. */
  List<String> words() {
    return numbers.keySet().stream().sorted().toList();
  }

  /** The words with their lists. */
  List<SearchShard> shards() {
    ShardCutter cutter = new ShardCutter(SearchShard.FULL);
    for (String word : words()) {
      int number = numbers.getOrDefault(word, 0);
      Postings.write(
          pieces,
          weights,
          starts[number],
          starts[number + 1],
          weighing.levels(),
          cutter.postings());
      cutter.add(word);
    }
    return cutter.finished();
  }
}
