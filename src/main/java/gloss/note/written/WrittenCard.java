package gloss.note.written;

import gloss.markdown.SourceRange;
import java.util.List;
import java.util.Optional;

/** A card that an author wrote, by its places in the note. */
public sealed interface WrittenCard {
  /** All of it, from its first sign to its last. */
  SourceRange place();

  /** What is known of it besides its text. */
  Extras extras();

  /**
   * A question with its answer.
   *
   * @param bothWays whether the answer is also asked for with the question as its answer
   */
  record Pair(
      SourceRange place, SourceRange front, SourceRange back, boolean bothWays, Extras extras)
      implements WrittenCard {}

  /**
   * A text with gaps.
   *
   * @param text what is shown
   * @param deletions the answers that can be left out, in the order of the text, at least one
   */
  record Cloze(SourceRange place, SourceRange text, List<Deletion> deletions, Extras extras)
      implements WrittenCard {
    public Cloze {
      deletions = List.copyOf(deletions);
    }
  }

  /**
   * An answer in a text.
   *
   * @param range the answer with the signs around it
   * @param answer the answer alone
   * @param hint empty if there is none
   * @param sequence a number that names its card, or a letter for each card: {@code a} is asked,
   *     {@code s} is shown, {@code h} is hidden; empty if it has a card of its own
   */
  record Deletion(SourceRange range, SourceRange answer, String hint, String sequence) {}

  /**
   * What stands around a card.
   *
   * @param blockId the name of its block without the caret; empty if it has none
   * @param decks such as {@code aws/compute}, in the author's spelling
   * @param schedules the state of each sibling, in their order, empty for one that was never asked
   */
  record Extras(String blockId, List<String> decks, List<Optional<Schedule>> schedules) {
    static final Extras NONE = new Extras("", List.of(), List.of());

    public Extras {
      decks = List.copyOf(decks);
      schedules = List.copyOf(schedules);
    }
  }
}
