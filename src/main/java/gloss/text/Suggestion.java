package gloss.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * "Did you mean …": finds the name that was probably meant. The one such function of the product.
 *
 * <p>Near is a name within two typing errors or a third of its length, whichever is more (one error
 * for names of three signs or fewer); case and Unicode form do not count. Make one for a vocabulary
 * and ask it often: most names are ruled out by the signs they hold, without being compared.
 */
public final class Suggestion {
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(String name, String key, long signs) {}

  private Suggestion(Collection<String> names) {
    for (String name : names) {
      String key = Folding.fold(name);
      candidates.add(new Candidate(name, key, signs(key)));
    }
  }

  /** For asking often; the names' order decides among equally near ones. */
  public static Suggestion among(Collection<String> names) {
    return new Suggestion(names);
  }

  /** The nearest of the names, if one is near; among equally near ones the first. */
  public static Optional<String> nearest(String wanted, Collection<String> names) {
    return among(names).nearest(wanted);
  }

  /**
   * The first of the names that is at most one typing error away, case not counted: for words that
   * may just as well be meant as they are.
   */
  public static Optional<String> withinOneError(String wanted, Collection<String> names) {
    String key = Folding.fold(wanted);
    return names.stream()
        .filter(name -> EditDistance.within(key, Folding.fold(name), 1) <= 1)
        .findFirst();
  }

  /** The nearest name, if one is near; among equally near ones the first. */
  public Optional<String> nearest(String wanted) {
    String key = Folding.fold(wanted);
    long signs = signs(key);
    int limit = key.length() <= 3 ? 1 : Math.max(2, key.length() / 3);
    Optional<String> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (atLeast(signs, candidate.signs) <= limit) {
        int distance = EditDistance.within(key, candidate.key, limit);
        if (distance <= limit && distance < Math.max(key.length(), candidate.key.length())) {
          best = Optional.of(candidate.name);
          limit = distance - 1;
        }
      }
    }
    return best;
  }

  /** One bit per kind of sign (several kinds share a bit). */
  private static long signs(String key) {
    long signs = 0;
    for (int i = 0; i < key.length(); i++) {
      signs |= 1L << (key.charAt(i) & 63);
    }
    return signs;
  }

  /** A kind of sign that only one of two texts has costs at least one error. */
  private static int atLeast(long one, long other) {
    return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
  }
}
