package gloss.page;

import gloss.problem.ProblemKind;
import gloss.study.Link;

/**
 * How much may be embedded in what is written for one page. A note that embeds ten notes that embed
 * ten notes each would else be shown as a hundred thousand; so a page takes what a reader could
 * read, and links to the rest.
 */
final class EmbedBudget {
  private static final int MOST_EMBEDS = 300;
  private static final int MOST_NESTED = 60;
  private static final int MOST_SIGNS = 2_000_000;

  private final Planning planning;
  private int embeds;
  private int nested;
  private int signs;
  private boolean told;

  EmbedBudget(Planning planning) {
    this.planning = planning;
  }

  /**
   * Whether there is room for one more; if not, that is a problem, the first time.
   *
   * @param depth in how many embedded notes it stands
   * @param length of the text that it shows
   */
  boolean takes(Link link, int depth, int length) {
    boolean fits =
        embeds < MOST_EMBEDS
            && (depth == 0 || nested < MOST_NESTED)
            && length <= MOST_SIGNS - signs;
    if (fits) {
      embeds++;
      nested += depth == 0 ? 0 : 1;
      signs += length;
    } else if (!told) {
      told = true;
      planning
          .find()
          .note(link.from())
          .map(note -> note.tree().location(link.range().start()))
          .ifPresent(place -> planning.report(ProblemKind.EMBEDS_TOO_MUCH, place, link.written()));
    }
    return fits;
  }
}
