package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates and scripts say their words by keys of {@code templates/words}. */
class WordsAreSaidTest {
  private static final Path TEMPLATES = Path.of("templates");

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

  /** What a file or a program takes literally has no language. */
  private static final Pattern LITERAL = Pattern.compile("(?s)<code>.*?</code>");

  private static final Pattern SHOWN = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<![\\w-])(?:aria-label|alt|placeholder|label|title)=\"([^\"]*)\"");
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|&\\w+;");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern QUOTED = Pattern.compile("'([^'\\n]*)'");

  /** What names elements, classes and keys. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<!\\w)(?:closest|matches|querySelector(?:All)?|all)\\('[^'\\n]*'|key === '[^'\\n]*'"
              + "|class: [^,}\\n]*");

  /** Where a text is for readers, though it is a single word. */
  private static final Pattern SHOWN_WORD =
      Pattern.compile(
          "(?:text: |textContent = |aria-label'[:,] |title = |announce\\()"
              + "(?:[^'\\n,;(]*\\? )?'([^'\\n]*)'");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L},? \\p{L}");

  /** Signs of selectors and of programs. */
  private static final Pattern CODE = Pattern.compile("[\\[\\].#{}=>(;]");

  private static final Pattern SAID =
      Pattern.compile("(?<!\\w)say(?:\\.within)?\\((?:\"(?:bdi|code)\",\\s*)?[\"']([^\"']*)[\"']");

  private static final Pattern SAID_IN_JAVA =
      Pattern.compile("say\\(\\s*\"([a-z]+\\.[^\"]*[^\".])\"\\s*[,)]");

  /** Whose keys are put together from what they name. */
  private static final List<String> FAMILIES =
      List.of("callout.", "date.month.", "nav.", "rule.", "theme.");

  @Test
  void templatesSayTheirWordsByKeys() throws IOException {
    assertThat(files(".ftlh", text -> true)).isNotEmpty();
    assertThat(files(".ftlh", WordsAreSaidTest::hasWords)).isEmpty();
  }

  @Test
  void scriptsSayTheirWordsByKeys() throws IOException {
    assertThat(files(".js", text -> true)).isNotEmpty();
    assertThat(files(".js", WordsAreSaidTest::hasSentences)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "make('p', { text: 'Kept' }) | true",
        "make('p', { text: open ? 'more' : '' }) | true",
        "node.textContent = 'more' | true",
        "node.setAttribute('aria-label', 'close') | true",
        "app.announce('saved') | true",
        "'Show all' | true",
        "say('settings.kept') | false",
        "target.closest('a, button') | false",
        "make('p', { class: 'main grade' }) | false",
        "node.textContent = '' | false",
        "event.key === 'Enter' | false",
      })
  void aWordIsFoundWhereReadersSeeIt(String script, boolean found) {
    assertThat(hasSentences(script)).isEqualTo(found);
  }

  @Test
  void everyKeyThatTheySayExists() throws IOException {
    Phrases phrases = Phrases.of(Language.ENGLISH);
    List<String> unknown = new ArrayList<>();
    for (String name : talking()) {
      Matcher said = SAID.matcher(Files.readString(TEMPLATES.resolve(name)));
      while (said.find()) {
        if (!phrases.has(said.group(1))) {
          unknown.add(name + ": " + said.group(1));
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void javaSaysPhrasesThatExistAndEveryPhraseIsSaidSomewhere() throws IOException {
    Phrases phrases = Phrases.of(Language.ENGLISH);
    StringBuilder sources = new StringBuilder();
    List<String> unknown = new ArrayList<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      sources.append(text);
      Matcher said = SAID_IN_JAVA.matcher(text);
      while (said.find()) {
        if (!phrases.has(said.group(1))) {
          unknown.add(file + ": " + said.group(1));
        }
      }
    }
    assertThat(unknown).isEmpty();
    for (String name : talking()) {
      sources.append(Files.readString(TEMPLATES.resolve(name)));
    }
    String all = sources.toString();
    assertThat(phrases.keys())
        .allMatch(
            key ->
                FAMILIES.stream().anyMatch(key::startsWith)
                    || all.contains('"' + key + '"')
                    || all.contains("'" + key + "'"));
  }

  private static List<String> talking() throws IOException {
    List<String> names = new ArrayList<>(files(".ftlh", text -> true));
    names.addAll(files(".js", text -> true));
    return names;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static boolean hasWords(String template) {
    String words = LITERAL.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
    String text = SHOWN.matcher(words).replaceAll("");
    return ATTRIBUTE.matcher(text).results().anyMatch(a -> WORD.matcher(a.group(1)).find())
        || WORD.matcher(TAG.matcher(DIRECTIVE.matcher(text).replaceAll("")).replaceAll(" ")).find();
  }

  private static boolean hasSentences(String script) {
    String said = NAMES.matcher(LINE_COMMENT.matcher(script).replaceAll("")).replaceAll("");
    return SHOWN_WORD.matcher(said).results().anyMatch(s -> WORD.matcher(s.group(1)).find())
        || QUOTED
            .matcher(said)
            .results()
            .map(quoted -> quoted.group(1))
            .filter(text -> !text.equals("use strict"))
            .anyMatch(WordsAreSaidTest::isSentence);
  }

  private static boolean isSentence(String text) {
    return CAPITALIZED.matcher(text).matches()
        || (TWO_WORDS.matcher(text).find() && !CODE.matcher(text).find());
  }

  private static List<String> files(String extension, Predicate<String> wanted) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(extension) && wanted.test(Files.readString(file))) {
          names.add(TEMPLATES.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    return names;
  }
}
