package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of phrases that come with the program. */
class WordsTest {
  /** Keys that the German and the Arabic file still lack; take out what is translated. */
  private static final List<String> NOT_YET_TRANSLATED = List.of();

  private static final NavigableMap<String, Phrase> ENGLISH = phrases("en");

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar"})
  void aTranslationHasTheKeysOfEnglish(String tag) {
    SortedSet<String> missing = new TreeSet<>(ENGLISH.navigableKeySet());
    missing.removeAll(phrases(tag).keySet());
    assertThat(missing).isSubsetOf(NOT_YET_TRANSLATED);
    assertThat(ENGLISH.keySet()).containsAll(phrases(tag).keySet());
  }

  @Test
  void nothingThatIsTranslatedIsListedAsMissing() {
    assertThat(NOT_YET_TRANSLATED)
        .allMatch(ENGLISH::containsKey)
        .noneMatch(key -> phrases("de").containsKey(key) && phrases("ar").containsKey(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void everyPhraseCanBeSaidWithTheArgumentsOfEnglish(String tag) {
    phrases(tag)
        .forEach(
            (key, phrase) -> {
              Phrase english = ENGLISH.getOrDefault(key, phrase);
              assertThat(PhraseFault.of(phrase, english)).as("%s in %s", key, tag).isEmpty();
              assertThat(phrase.message().arguments())
                  .as("arguments of %s in %s", key, tag)
                  .isEqualTo(english.message().arguments());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void aPluralHasAllFormsOfItsLanguage(String tag) {
    SortedSet<String> all = Grammar.of(tag).categories();
    phrases(tag)
        .forEach(
            (key, phrase) ->
                choices(phrase.message()).stream()
                    .filter(Message.Choice::plural)
                    .forEach(
                        choice ->
                            assertThat(choice.forms().keySet())
                                .as("forms of %s in %s", key, tag)
                                .containsAll(all)));
  }

  private static List<Message.Choice> choices(Message message) {
    List<Message.Choice> found = new ArrayList<>();
    for (Message.Part part : message.parts()) {
      if (part instanceof Message.Choice choice) {
        found.add(choice);
        choice.forms().values().forEach(form -> found.addAll(choices(form)));
      }
    }
    return found;
  }

  private static NavigableMap<String, Phrase> phrases(String tag) {
    Problems problems = new Problems();
    NavigableMap<String, Phrase> phrases = new TreeMap<>();
    String text = Phrases.builtIn(tag).orElseThrow();
    for (PhraseFile.Entry entry : new PhraseFile(tag, text).entries(problems)) {
      assertThat(entry.key()).matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
      Phrase before = phrases.put(entry.key(), new Phrase(entry.pattern(), tag, entry.patternAt()));
      assertThat(before).as("%s twice in %s", entry.key(), tag).isNull();
    }
    assertThat(problems.sorted()).isEmpty();
    return phrases;
  }
}
