package gloss.language;

import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the interface says in one language: phrases by key, such as {@code note.next}. What a
 * language lacks is said in English. Any thread may ask.
 *
 * <p>Arguments and results are plain text: whoever prints them escapes.
 */
public final class Phrases {
  private static final String FOLDER = "/templates/words/";

  private final Map<String, Phrase> phrases = new HashMap<>();
  private String tag = Language.ENGLISH.tag();

  private Phrases() {}

  /** The phrases that come with the program. */
  public static Phrases of(Language language) {
    return of(language, name -> Optional.empty(), new Problems());
  }

  /**
   * A user's phrases over those that come with the program, key by key.
   *
   * @param own the text of the user's {@code words/<tag>.properties} for a tag, if there is one
   * @param problems where keys that do not exist and patterns that cannot be read are noted
   */
  public static Phrases of(
      Language language, Function<String, Optional<String>> own, Problems problems) {
    Phrases all = new Phrases();
    List<String> tags = language.chain();
    Collections.reverse(tags);
    Phrases english = new Phrases();
    builtIn(Language.ENGLISH.tag()).ifPresent(text -> english.take(Language.ENGLISH.tag(), text));
    for (String tag : tags) {
      builtIn(tag).ifPresent(text -> all.take(tag, text));
      own.apply(tag).ifPresent(text -> all.check(english, tag, text, problems));
    }
    return all;
  }

  /** The language that most of it is in: English where another language has no phrases. */
  public Language language() {
    return new Language(tag);
  }

  /** All keys, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(phrases.keySet());
  }

  /**
   * Says a phrase.
   *
   * @param arguments what stands for <code>{0}</code>, <code>{1}</code> …: texts, or numbers, which
   *     are written as the language does
   * @throws UnknownPhrase if there is none of that key
   */
  public String say(String key, Object... arguments) {
    try {
      return phrase(key).say(arguments);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the phrase '" + key + "' needs more arguments", e);
    }
  }

  /** A number as the language writes it, such as "1,204". */
  public String number(long number) {
    return Grammar.of(tag).number(number);
  }

  /** Texts in a row: "a, b and c". */
  public String list(List<String> texts) {
    int last = texts.size() - 1;
    String all = texts.isEmpty() ? "" : texts.get(0);
    for (int i = 1; i <= last; i++) {
      all = say(i < last ? "list.more" : "list.last", all, texts.get(i));
    }
    return all;
  }

  /** Whether there is a phrase of that key. */
  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  /** What to do about a key that does not exist, in words. */
  public String near(String key) {
    return Suggestion.nearest(key, keys())
        .map(name -> "did you mean '" + name + "'?")
        .orElse("all keys stand in templates/words/en.properties");
  }

  /**
   * A phrase as a value of JSON for scripts: a text with places such as <code>{0}</code>, or an
   * object with such a text for each form of the number <code>{0}</code>.
   *
   * @return empty if it has more to it than that; then this is a problem
   */
  public Optional<String> forScripts(String key, Problems problems) {
    Phrase phrase = phrase(key);
    Optional<String> value = phrase.forScripts();
    if (value.isEmpty()) {
      problems.add(
          ProblemKind.BROKEN_PHRASE,
          phrase.location(),
          key,
          "a script says it, so a plural must be all of it and have the number {0}");
    }
    return value;
  }

  Phrase phrase(String key) {
    Phrase phrase = phrases.get(key);
    if (phrase == null) {
      throw new UnknownPhrase(key, near(key));
    }
    return phrase;
  }

  /** The text of the phrases that come with the program in a language. */
  static Optional<String> builtIn(String tag) {
    try (InputStream in = Phrases.class.getResourceAsStream(FOLDER + tag + ".properties")) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String newTag, String text) {
    tag = newTag;
    for (PhraseFile.Entry entry : new PhraseFile(newTag, text).entries(new Problems())) {
      phrases.put(entry.key(), new Phrase(entry.pattern(), newTag, entry.patternAt()));
    }
  }

  private void check(Phrases english, String newTag, String text, Problems problems) {
    for (PhraseFile.Entry entry : new PhraseFile(newTag, text).entries(problems)) {
      Phrase phrase = new Phrase(entry.pattern(), newTag, entry.patternAt());
      if (!english.has(entry.key())) {
        problems.add(
            ProblemKind.UNKNOWN_PHRASE,
            entry.keyAt().get(),
            entry.key(),
            english.near(entry.key()));
        continue;
      }
      String fault = PhraseFault.of(phrase, english.phrase(entry.key()));
      if (fault.isEmpty()) {
        tag = newTag;
        phrases.put(entry.key(), phrase);
      } else {
        problems.add(ProblemKind.BROKEN_PHRASE, entry.patternAt().get(), entry.key(), fault);
      }
    }
  }
}
