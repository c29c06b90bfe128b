package gloss.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which a language lists names, and the letters above them: Ä stands under A in German
 * and behind Z in Swedish. Numbers in names count: {@code S3} before {@code S10}. The same with
 * every JDK, since ICU brings what it knows of languages along.
 */
public final class Alphabet {
  /** Stands for names that begin with a digit or a sign. */
  public static final String SIGNS = "#";

  /** Stands for names that begin with a letter of a script that has no letters here. */
  public static final String OTHERS = "…";

  /** Scripts whose letters are shown beside those of the language. */
  private static final ULocale[] SCRIPTS = {
    ULocale.ENGLISH, new ULocale("el"), new ULocale("ru"), new ULocale("he"), new ULocale("ar")
  };

  /** So many that ICU leaves out none. */
  private static final int MOST_LETTERS = 10_000;

  private final RuleBasedCollator collator;
  private final AlphabeticIndex.ImmutableIndex<Void> index;

  private Alphabet(ULocale locale) {
    this.collator = (RuleBasedCollator) Collator.getInstance(locale);
    collator.setNumericCollation(true);
    collator.setUpperCaseFirst(true);
    collator.freeze();
    this.index =
        new AlphabeticIndex<Void>(locale)
            .setMaxLabelCount(MOST_LETTERS)
            .addLabels(SCRIPTS)
            .buildImmutableIndex();
  }

  /** That of a language; one without rules of its own has those of all languages. */
  public static Alphabet of(Language language) {
    return new Alphabet(language.locale());
  }

  /**
   * Something with a name.
   *
   * @param letter under which it stands: {@link #SIGNS}, a letter, or {@link #OTHERS}
   */
  public record Listed<T>(String letter, T item) {}

  /** Things by their names; equal names by their UTF-16 units. */
  public <T> List<Listed<T>> sorted(Collection<T> items, Function<T, String> name) {
    List<Keyed<T>> keyed = new ArrayList<>();
    for (T item : items) {
      String text = name.apply(item);
      int bucket = index.getBucketIndex(text);
      keyed.add(new Keyed<>(item, text, bucket, collator.getCollationKey(text).toByteArray()));
    }
    keyed.sort(
        Comparator.comparingInt((Keyed<T> each) -> each.bucket)
            .thenComparing(each -> each.key, Arrays::compareUnsigned)
            .thenComparing(each -> each.name));
    return keyed.stream().map(each -> new Listed<>(letter(each.bucket), each.item)).toList();
  }

  private String letter(int number) {
    Bucket<Void> bucket = index.getBucket(number);
    return switch (bucket.getLabelType()) {
      case NORMAL -> bucket.getLabel();
      case UNDERFLOW -> SIGNS;
      default -> OTHERS;
    };
  }

  /** A thing with what it is sorted by, made once. */
  private static final class Keyed<T> {
    private final T item;
    private final String name;
    private final int bucket;
    private final byte[] key;

    Keyed(T item, String name, int bucket, byte[] key) {
      this.item = item;
      this.name = name;
      this.bucket = bucket;
      this.key = key;
    }
  }
}
