package gloss.markdown.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * KaTeX, if it lies beside the program. Nothing here names the engine for scripts, which the
 * program can do without.
 */
final class KatexFiles {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";

  private KatexFiles() {}

  /** Draws formulas; empty if KaTeX or its engine is not there. */
  static Optional<SortedMap<Formula, Drawing>> drawings(List<Formula> formulas) {
    try {
      return script().map(script -> Katex.drawings(script, formulas));
    } catch (LinkageError | IllegalArgumentException | IllegalStateException e) {
      // Part of the engine is missing: as good as none.
      return Optional.empty();
    }
  }

  private static Optional<String> script() {
    try (InputStream in = KatexFiles.class.getResourceAsStream(SCRIPT)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
