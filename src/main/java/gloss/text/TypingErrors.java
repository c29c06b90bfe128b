package gloss.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells words that are probably misspelt names: they begin with the same sign and differ by one
 * typing error, or by two in names of nine signs and more. Endings and beginnings that make another
 * word ({@code managed}, {@code unmanaged}) are no errors.
 */
public final class TypingErrors {
  private static final int SHORTEST = 5;
  private static final int LONG = 9;

  private final SortedMap<String, List<String>> byShape = new TreeMap<>();

  /** For folded names; what is shorter than five signs is left out. */
  public TypingErrors(Collection<String> names) {
    for (String name : names) {
      if (name.length() >= SHORTEST) {
        byShape.computeIfAbsent(shape(name, name.length()), s -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The name that was probably meant by a folded word that is no name itself. */
  public Optional<String> meant(String word) {
    for (int limit = 1; limit <= 2; limit++) {
      for (int length = word.length() - limit; length <= word.length() + limit; length++) {
        boolean possible = length >= (limit == 1 ? SHORTEST : LONG);
        List<String> names =
            possible ? byShape.getOrDefault(shape(word, length), List.of()) : List.of();
        for (String name : names) {
          if (!isPart(name, word) && EditDistance.within(name, word, limit) <= limit) {
            return Optional.of(name);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || one.endsWith(other)
        || other.endsWith(one);
  }

  private static String shape(String word, int length) {
    return word.isEmpty() ? "" : word.charAt(0) + "" + (char) length;
  }
}
