package gloss.search;

/**
 * A range of the words of an index, of a size that is soon loaded.
 *
 * @param first its first word, by which the range is found
 * @param words all its words, sorted by their UTF-16 units, with a blank between two
 * @param postings the list of each word, with a blank between two; empty for words without lists
 */
public record SearchShard(String first, String words, String postings) {
  /** In UTF-16 units; a range is full with the word that goes above. */
  static final int FULL = 12 * 1024;
}
