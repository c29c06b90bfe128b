package gloss.language;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language as the web names it.
 *
 * @param tag a tag of BCP 47 in its usual spelling, such as {@code en}, {@code pt-BR}, {@code ar}
 */
public record Language(String tag) {
  /** In which every phrase is there. */
  public static final Language ENGLISH = new Language("en");

  private static final int LONGEST_NAME = 3;

  /**
   * The language of a tag as somebody wrote it.
   *
   * @return empty for what is no tag; names of languages in words ("english") are none either
   */
  public static Optional<Language> of(String written) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written).build();
      int name = locale.getLanguage().length();
      return name == 0 || name > LONGEST_NAME
          ? Optional.empty()
          : Optional.of(new Language(locale.toLanguageTag()));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return locale().isRightToLeft();
  }

  /**
   * Where its phrases are looked for: {@code [pt-BR, pt, en]}. The last one is always English,
   * where all of them are.
   */
  public List<String> chain() {
    List<String> tags = new ArrayList<>();
    for (String rest = tag; !rest.isEmpty(); rest = above(rest)) {
      tags.add(rest);
    }
    if (!tags.contains(ENGLISH.tag)) {
      tags.add(ENGLISH.tag);
    }
    return tags;
  }

  ULocale locale() {
    return ULocale.forLanguageTag(tag);
  }

  private static String above(String tag) {
    int end = tag.lastIndexOf('-');
    return end < 0 ? "" : tag.substring(0, end);
  }
}
