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

/** Templates and scripts say their words by keys of {@code templates/words}. */
class WordsAreSaidTest {
  private static final Path TEMPLATES = Path.of("templates");

  /** Those that still hold English words. It only shrinks: a file without any must leave it. */
  private static final List<String> TEMPLATES_TO_CONVERT =
      List.of(
          "page/compare.ftlh",
          "page/comparison.ftlh",
          "page/deck.ftlh",
          "page/decks.ftlh",
          "page/home.ftlh",
          "page/matrix.ftlh",
          "page/not-found.ftlh",
          "page/notes.ftlh",
          "page/paper.ftlh",
          "page/redirect.ftlh",
          "page/review.ftlh",
          "page/search.ftlh",
          "page/side-by-side.ftlh",
          "page/subject.ftlh",
          "page/suggested.ftlh",
          "page/term.ftlh",
          "partial/card.ftlh",
          "partial/cell.ftlh",
          "partial/cells.ftlh",
          "partial/conditions.ftlh",
          "partial/drawing.ftlh",
          "partial/duty.ftlh",
          "partial/legend.ftlh",
          "partial/matrix-list.ftlh",
          "partial/neighbours.ftlh",
          "partial/note-list.ftlh",
          "partial/pair-table.ftlh",
          "partial/source.ftlh",
          "partial/table.ftlh");

  private static final List<String> SCRIPTS_TO_CONVERT =
      List.of(
          "assets/backup.js",
          "assets/card-tools.js",
          "assets/cards.js",
          "assets/choose.js",
          "assets/compare.js",
          "assets/due.js",
          "assets/exam-result.js",
          "assets/exam-setup.js",
          "assets/exam-timer.js",
          "assets/exam.js",
          "assets/found-again.js",
          "assets/glossary.js",
          "assets/matrix-age.js",
          "assets/matrix.js",
          "assets/numbers.js",
          "assets/practice.js",
          "assets/search.js",
          "assets/session.js",
          "assets/settings.js",
          "assets/shelf.js");

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
  private static final Pattern SHOWN = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<![\\w-])(?:aria-label|alt|placeholder|label|title)=\"([^\"]*)\"");
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|&\\w+;");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern QUOTED = Pattern.compile("'([^'\\n]*)'");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L},? \\p{L}");

  /** Signs of selectors and of programs. */
  private static final Pattern CODE = Pattern.compile("[\\[\\].#{}=>(;]");

  private static final Pattern SAID = Pattern.compile("(?<!\\w)say\\([\"']([^\"']*)[\"']");

  @Test
  void templatesSayTheirWordsByKeys() throws IOException {
    assertThat(files(".ftlh", WordsAreSaidTest::hasWords))
        .containsExactlyElementsOf(TEMPLATES_TO_CONVERT);
  }

  @Test
  void scriptsSayTheirWordsByKeys() throws IOException {
    assertThat(files(".js", WordsAreSaidTest::hasSentences))
        .containsExactlyElementsOf(SCRIPTS_TO_CONVERT);
  }

  @Test
  void everyKeyThatTheySayExists() throws IOException {
    Phrases phrases = Phrases.of(Language.ENGLISH);
    List<String> unknown = new ArrayList<>();
    for (String name : files("", text -> true)) {
      Matcher said = SAID.matcher(Files.readString(TEMPLATES.resolve(name)));
      while (said.find()) {
        if (!name.endsWith(".md") && !phrases.has(said.group(1))) {
          unknown.add(name + ": " + said.group(1));
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static boolean hasWords(String template) {
    String text = SHOWN.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
    return ATTRIBUTE.matcher(text).results().anyMatch(a -> WORD.matcher(a.group(1)).find())
        || WORD.matcher(TAG.matcher(DIRECTIVE.matcher(text).replaceAll("")).replaceAll(" ")).find();
  }

  private static boolean hasSentences(String script) {
    return QUOTED
        .matcher(LINE_COMMENT.matcher(script).replaceAll(""))
        .results()
        .map(quoted -> quoted.group(1))
        .filter(text -> !text.equals("use strict"))
        .anyMatch(text -> TWO_WORDS.matcher(text).find() && !CODE.matcher(text).find());
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
