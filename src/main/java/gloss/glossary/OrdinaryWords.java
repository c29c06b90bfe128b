package gloss.glossary;

import gloss.text.Folding;
import gloss.text.Plurals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words that everybody uses, whatever a vault is about: a link on each of them would be noise,
 * however well a note defines one.
 */
final class OrdinaryWords {
  private static final int SHORTEST_STEM = 3;
  private static final SortedSet<String> ALL = read();

  private OrdinaryWords() {}

  /** Whether the word is one, or an ordinary verb's or adjective's other form. */
  static boolean contain(String word) {
    String key = Folding.fold(NameKey.singular(word));
    return Plurals.forms(word).stream().anyMatch(form -> ALL.contains(Folding.fold(form)))
        || isFormOfVerb(key, "ing")
        || (key.indexOf('-') < 0 && isQuality(key));
  }

  /** {@code running}, {@code scaling}: the verb as it is, with its last letter once, or with e. */
  private static boolean isFormOfVerb(String key, String ending) {
    if (!key.endsWith(ending) || key.length() < ending.length() + SHORTEST_STEM) {
      return false;
    }
    String stem = key.substring(0, key.length() - ending.length());
    int last = stem.length() - 1;
    boolean twice = stem.charAt(last) == stem.charAt(last - 1);
    return ALL.contains(stem)
        || ALL.contains(stem + "e")
        || (twice && ALL.contains(stem.substring(0, last)));
  }

  /** {@code stopped}, {@code reusable}, {@code quickly}: no thing has such a name. */
  private static boolean isQuality(String key) {
    return (key.endsWith("ed") && !key.endsWith("eed") && key.length() > 5)
        || (key.length() > 6 && (key.endsWith("able") || key.endsWith("ible")))
        || (key.length() > 5 && key.endsWith("ly"));
  }

  private static SortedSet<String> read() {
    String name = "ordinary-words.txt";
    try (InputStream in =
        Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
