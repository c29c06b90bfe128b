package gloss.markdown.math;

import gloss.text.Html;
import java.util.Optional;

/** What became of a formula: markup, or the reason why there is none. */
sealed interface Drawing {
  /** The markup, if it could be drawn. */
  default Optional<Html> html() {
    return Optional.empty();
  }

  /** The reason, if it could not. */
  default Optional<Mistake> mistake() {
    return Optional.empty();
  }

  /** It was drawn. */
  record Drawn(Html markup) implements Drawing {
    @Override
    public Optional<Html> html() {
      return Optional.of(markup);
    }
  }

  /** It was not. */
  record Failed(Mistake reason) implements Drawing {
    @Override
    public Optional<Mistake> mistake() {
      return Optional.of(reason);
    }
  }
}
