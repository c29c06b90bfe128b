package gloss.markdown.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * KaTeX, if it lies beside the program. Nothing here names the engine for scripts, which the
 * program can do without.
 */
final class KatexFiles {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";

  /**
   * What the last build drew. A formula always looks the same, and the preview builds again at each
   * save: then only new ones are drawn, and without new ones nothing is started.
   */
  private static final ConcurrentSkipListMap<Formula, Drawing> LAST = new ConcurrentSkipListMap<>();

  private KatexFiles() {}

  /** Draws formulas; empty if KaTeX or its engine is not there. */
  static Optional<SortedMap<Formula, Drawing>> drawings(List<Formula> formulas) {
    SortedMap<Formula, Drawing> all = new TreeMap<>(LAST);
    all.keySet().retainAll(new TreeSet<>(formulas));
    List<Formula> others = formulas.stream().filter(f -> !all.containsKey(f)).toList();
    if (others.isEmpty()) {
      return Optional.of(all);
    }
    Optional<SortedMap<Formula, Drawing>> drawn = drawn(others);
    drawn.ifPresent(
        fresh -> {
          all.putAll(fresh);
          LAST.clear();
          LAST.putAll(all);
        });
    return drawn.map(fresh -> all);
  }

  private static Optional<SortedMap<Formula, Drawing>> drawn(List<Formula> formulas) {
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
