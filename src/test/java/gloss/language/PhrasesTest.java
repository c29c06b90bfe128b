package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1|1 note",
        "en|0|0 notes",
        "en|1204|1,204 notes",
        "de|1|1 Notiz",
        "de|1204|1.204 Notizen",
        "ar|0|لا ملاحظات",
        "ar|1|ملاحظة واحدة",
        "ar|2|ملاحظتان",
        "ar|5|5 ملاحظات",
        "ar|11|11 ملاحظة",
        "ar|100|100 ملاحظة",
        "hi|2|2 notes",
      })
  void numbersTakeTheFormOfTheLanguage(String tag, int number, String said) {
    assertThat(Phrases.of(new Language(tag)).say("count.notes", number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1234567|1,234,567",
        "de|-1234|-1.234",
        "hi|12345678|1,23,45,678",
        "es|1234|1234",
        "es|12345|12.345",
        "ar|1234|1,234",
        "en|999|999",
      })
  void numbersHaveTheSeparatorsOfTheLanguage(String tag, long number, String written) {
    assertThat(Grammar.of(tag).number(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Kai|From Kai",
        "en|رصيف 2|From \u2068رصيف 2\u2069",
        "ar|Kai 2|من \u2068Kai 2\u2069",
        "ar|رصيف|من رصيف",
        "ar|404|من 404",
      })
  void aNameThatRunsTheOtherWayStaysTogether(String tag, String name, String said) {
    assertThat(Phrases.of(new Language(tag)).say("preview.from", name)).isEqualTo(said);
  }

  @Test
  void aLanguageWithoutPhrasesSpeaksEnglish() {
    Phrases french = Phrases.of(new Language("fr"));
    assertThat(french.language()).isEqualTo(Language.ENGLISH);
    assertThat(french.say("nav.notes")).isEqualTo("Notes");
    assertThat(french.say("count.notes", 0)).isEqualTo("0 notes");
  }

  @Test
  void aRegionSpeaksItsLanguage() {
    assertThat(Phrases.of(new Language("de-AT")).say("nav.notes")).isEqualTo("Notizen");
  }

  @Test
  void aPhraseOfTheUserReplacesOneAndTheRestStays() {
    Phrases mine = german("nav.notes = Zettel\n");
    assertThat(mine.say("nav.notes")).isEqualTo("Zettel");
    assertThat(mine.say("nav.glossary")).isEqualTo("Glossar");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aLanguageOfTheUserIsAdded() {
    Phrases french =
        Phrases.of(
            new Language("fr"),
            tag -> tag.equals("fr") ? Optional.of(FRENCH) : Optional.empty(),
            problems);
    assertThat(french.language()).isEqualTo(new Language("fr"));
    assertThat(french.say("count.notes", 0)).isEqualTo("0 note");
    assertThat(french.say("nav.glossary")).isEqualTo("Glossary");
    assertThat(problems.sorted()).isEmpty();
  }

  private static final String FRENCH =
      "# une note\ncount.notes = {0, plural, \\\n  one {# note} \\\n  many {# de notes} other {# notes}}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nav.nots = Zettel|unknown-phrase|nav.notes",
        "nav.notes Zettel|broken-phrase|no '='",
        "preview.from = Aus {0|broken-phrase|brace",
        "preview.from = Aus {1}|broken-phrase|{1}",
        "preview.from = Aus {name}|broken-phrase|{0}",
        "preview.from = Aus {0, number}|broken-phrase|plural",
        "count.notes = {0, plural, one {# Zettel}}|broken-phrase|other",
        "count.notes = {0, plural, oen {x} other {y}}|broken-phrase|did you mean 'one'",
      })
  void whatIsWrongInAFileIsSaidWithItsPlace(String line, String kind, String words) {
    Phrases mine = german("\n" + line + "\n");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind().id()).isEqualTo(kind);
              assertThat(problem.location().toString()).contains("words/de.properties:2:");
              assertThat(problem.message() + problem.fix()).contains(words);
            });
    assertThat(mine.say("nav.notes")).isEqualTo("Notizen");
  }

  @Test
  void aKeyThatDoesNotExistIsABugThatNamesIt() {
    assertThatThrownBy(() -> Phrases.of(Language.ENGLISH).say("note.nxt"))
        .isInstanceOf(UnknownPhrase.class)
        .hasMessageContaining("note.nxt")
        .hasMessageContaining("note.next");
    assertThatThrownBy(() -> Phrases.of(Language.ENGLISH).say("preview.from"))
        .hasMessageContaining("preview.from");
  }

  @Test
  void scriptsGetTheFormsOfANumber() {
    assertThat(Phrases.of(new Language("de")).forScripts("count.notes", problems))
        .contains("{\"one\":\"{0} Notiz\",\"other\":\"{0} Notizen\"}");
    assertThat(Phrases.of(new Language("de")).forScripts("preview.from", problems))
        .contains("\"Aus {0}\"");
  }

  private Phrases german(String text) {
    return Phrases.of(
        new Language("de"),
        tag -> tag.equals("de") ? Optional.of(text) : Optional.empty(),
        problems);
  }
}
