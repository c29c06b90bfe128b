package gloss.page;

import java.util.stream.Stream;

/** A page with texts in which tables of a matrix may stand. */
interface ShowsTexts {
  /** The pieces of all its texts. */
  Stream<BodyView> texts();
}
