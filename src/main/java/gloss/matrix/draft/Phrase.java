package gloss.matrix.draft;

import java.util.List;

/**
 * Something that somebody looks after, as the note calls it.
 *
 * @param name without article, such as {@code guest operating system}
 * @param otherNames from brackets behind it
 */
record Phrase(String name, List<String> otherNames) {
  /** Stands for all that there is: "You are responsible for everything". */
  static final Phrase EVERYTHING = new Phrase("", List.of());

  Phrase {
    otherNames = List.copyOf(otherNames);
  }
}
