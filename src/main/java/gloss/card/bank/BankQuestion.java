package gloss.card.bank;

import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A question of a bank, by where its parts stand in the note.
 *
 * @param place from its first word to the last of its answer
 * @param front the question
 * @param options what can be chosen; empty for a question with a hidden answer
 * @param keys which of them are right, counted from 0; empty if that could not be read
 * @param back the answer, or the explanation of the key
 */
public record BankQuestion(
    SourceRange place,
    SourceRange front,
    List<SourceRange> options,
    List<Integer> keys,
    Optional<SourceRange> back) {
  public BankQuestion {
    options = List.copyOf(options);
    keys = List.copyOf(keys);
  }

  /** Whether it offers answers to choose from. */
  public boolean isChoice() {
    return !options.isEmpty();
  }
}
