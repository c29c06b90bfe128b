package gloss.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts sorted words into ranges of about the same size, whatever letters they begin with. */
final class ShardCutter {
  private final int full;
  private final List<SearchShard> shards = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder postings = new StringBuilder();
  private String first = "";

  /** For ranges that are full with the word that goes above a length. */
  ShardCutter(int full) {
    this.full = full;
  }

  /** Adds a word; its list was written to the builder that {@link #postings} gave before. */
  void add(String word) {
    if (words.length() == 0) {
      first = word;
    } else {
      words.append(' ');
    }
    words.append(word);
    if (words.length() + postings.length() >= full) {
      cut();
    }
  }

  /** Where the list of the next word is written. */
  StringBuilder postings() {
    if (words.length() > 0) {
      postings.append(' ');
    }
    return postings;
  }

  List<SearchShard> finished() {
    if (words.length() > 0) {
      cut();
    }
    return List.copyOf(shards);
  }

  private void cut() {
    shards.add(new SearchShard(first, words.toString(), postings.toString()));
    words.setLength(0);
    postings.setLength(0);
  }
}
