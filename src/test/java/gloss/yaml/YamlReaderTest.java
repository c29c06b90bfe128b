package gloss.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.Problems;
import gloss.problem.Severity;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import gloss.yaml.YamlValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private static final SourcePath FILE = new SourcePath("a.yml");

  private final Problems problems = new Problems();

  @Test
  void plainTextsStayAsTheyAreWritten() {
    String yaml =
        "a: no\nb: 012\nc: 1_000\nd: 2026-11-01\ne: 1.50\nf: 0x1F\ng: true\nh: on\ni: 1e5\nj: .inf";

    assertThat(shown(read(yaml)))
        .isEqualTo(
            "{a: no, b: 012, c: 1_000, d: 2026-11-01, e: 1.50, f: 0x1F, g: true, h: on, i: 1e5,"
                + " j: .inf}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: | {a: }",
        "a: ~ | {a: }",
        "a: null | {a: }",
        "a: NULL | {a: }",
        "a: '~' | {a: \"~\"}",
        "a: \"null\" | {a: \"null\"}",
        "a: '' | {a: \"\"}",
        "a: &x 'b' | {a: \"b\"}",
        "a: &x b | {a: b}",
        "[a, [b]] | [a, [b]]",
        "{a, b: c} | {a: , b: c}",
        "# nothing | ''",
      })
  void valuesAreRead(String yaml, String expected) {
    assertThat(shown(read(yaml))).isEqualTo(expected);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anEmptyFileIsAnEmptyScalar() {
    assertThat(read("")).contains(new Scalar(new Location(FILE, 1, 1, ""), "", false));
  }

  @Test
  void blocksAndFoldedTextsAreOneText() {
    assertThat(shown(read("a: |\n  b\n  c\nd: e\n  f"))).isEqualTo("{a: \"b\nc\n\", d: e f}");
  }

  @Test
  void eachValueAndKeyKnowsItsPlaceInUtf16Units() {
    Mapping top = (Mapping) read("a: 1\n\"😀\": {b: 😀, c: d}\n").orElseThrow();
    Mapping inner = (Mapping) top.get("😀").orElseThrow();

    assertThat(top.location()).hasToString("a.yml:1:1");
    assertThat(inner.location()).hasToString("a.yml:2:7");
    assertThat(inner.entries().get(1).location()).hasToString("a.yml:2:15");
    assertThat(inner.entries().get(1).value().location())
        .isEqualTo(new Location(FILE, 2, 18, "\"😀\": {b: 😀, c: d}"));
  }

  @Test
  void aFrontMatterHasPlacesOfTheWholeFile() {
    String note = "---\ntitle: 😀\ntags: [a, b]\n---\n# Title\n";
    int start = 4;
    int end = note.indexOf("---\n#");

    Optional<YamlValue> value = YamlReader.readFrontmatter(FILE, note, start, end, problems);

    Mapping mapping = (Mapping) value.orElseThrow();
    Sequence tags = (Sequence) mapping.get("tags").orElseThrow();
    assertThat(tags.items().get(1).location()).isEqualTo(new Location(FILE, 3, 11, "tags: [a, b]"));
  }

  @Test
  void aBrokenFrontMatterIsAWarningAtItsPlaceInTheNote() {
    String note = "---\ntitle: a: b\n---\n";

    assertThat(YamlReader.readFrontmatter(FILE, note, 4, note.length() - 4, problems)).isEmpty();

    assertThat(reported())
        .isEqualTo(
            "a.yml:2:9 this front matter is not YAML and was left out: a colon with a blank behind"
                + " it is not expected here (put the text in quotes, or check how this line and the"
                + " one before are indented)");
    assertThat(problems.any(Severity.ERROR)).isFalse();
  }

  @Test
  void whatIsRefusedInAFrontMatterIsLeftOutAndTheRestIsRead() {
    String block = "a: 1\na: 2\nb: *x\nc: 3\n<<: {d: e}\nf: !g h";

    Optional<YamlValue> value =
        YamlReader.readFrontmatter(FILE, block, 0, block.length(), problems);

    assertThat(shown(value)).isEqualTo("{a: 1, c: 3}");
    assertThat(reported().lines())
        .containsExactly(
            "a.yml:2:1 the property 'a' stands here again and was left out; line 1 counts (remove"
                + " or rename one of the two)",
            "a.yml:3:4 the alias '*x' is not read here and was left out (write the value out, or"
                + " put it in quotes if it is a text that begins with '*')",
            "a.yml:5:1 the merge key '<<' is not read here and was left out (write the keys out)",
            "a.yml:6:4 a tag, the word that begins with '!', is not read here and was left out"
                + " (leave it out, or put the value in quotes if it is a text that begins with"
                + " '!')");
  }

  @Test
  void aKeyThatStandsTwiceInDataIsAnErrorAndReadingGoesOn() {
    assertThat(shown(read("a: 1\nb: {c: 2, c: 3}\na: 4"))).isEqualTo("{a: 1, b: {c: 2}}");
    assertThat(reported().lines())
        .containsExactly(
            "a.yml:2:11 the key 'c' stands here again, first in line 2 (remove or rename one of the"
                + " two)",
            "a.yml:3:1 the key 'a' stands here again, first in line 1 (remove or rename one of the"
                + " two)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1;b: *x | 2:4 | the alias '*x'",
        "<<: {a: b} | 1:1 | the merge key '<<'",
        "a: 1;---;b: 2 | 2:1 | a second document",
        "a: 1;---; | 2:1 | a second document",
        "a: !!str b | 1:4 | a tag, the word that begins with '!',",
      })
  void whatIsRefusedInDataLeavesNothing(String yaml, String place, String what) {
    assertThat(read(yaml.replace(';', '\n'))).isEmpty();
    assertThat(reported()).startsWith("a.yml:" + place + " " + what + " is not read here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "a: 1;\tb: 2 ¦ 2:1 ¦ a tab indents this line (indent with blanks)",
        "a: @b ¦ 1:4 ¦ a text without quotes cannot begin with '@' (put the text in quotes)",
        "a: **b** ¦ 1:4 ¦ a text without quotes cannot begin with '*' (put the text in quotes)",
        "a: & b ¦ 1:4 ¦ a text without quotes cannot begin with '&' (put the text in quotes)",
        "a: `b` ¦ 1:4 ¦ a text without quotes cannot begin with '`' (put the text in quotes)",
        "a: [1, 2;b: 3 ¦ 1:4 ¦ the '[' that opens here is not closed, or a comma is missing before"
            + " line 2 (close it with ']')",
        "a: {b: c; ¦ 1:4 ¦ the '{' that opens here is not closed, or a comma is missing before line"
            + " 2 (close it with '}')",
        "a: \"b;c: d ¦ 1:4 ¦ the quote that opens here is never closed (close it, or leave it out)",
        "😀: \"\\q\" ¦ 1:6 ¦ this backslash means nothing inside double quotes (write two"
            + " backslashes, or put the text in single quotes)",
        "a: b: c ¦ 1:5 ¦ a colon with a blank behind it is not expected here (put the text in"
            + " quotes, or check how this line and the one before are indented)",
        "a: 1;b;c: 2 ¦ 2:1 ¦ this line is neither 'key: value' nor '- item' (write 'key: value' or"
            + " '- item', with a blank behind the sign)",
        "a:;  - b;  -c ¦ 3:3 ¦ this line is neither 'key: value' nor '- item' (write 'key: value'"
            + " or '- item', with a blank behind the sign)",
        "a: - b ¦ 1:4 ¦ a list item cannot begin here (begin each '- item' on a line of its own)",
        "a: > b;  c ¦ 1:6 ¦ text cannot stand on the line of '|' or '>' (begin it on the next line,"
            + " or put it in quotes)",
        "a: [[b]] c ¦ 1:10 ¦ text follows a value that is already complete (put the whole value in"
            + " quotes)",
        "a:;   b: 1;  c: 2 ¦ 3:3 ¦ the indentation of this line fits none of the lines before"
            + " (align it with the line that it belongs to)",
        "a: 1;...;b ¦ 3:1 ¦ text follows the end of the document (keep one document in a file)",
        "a: {{title}} ¦ 1:5 ¦ a list or a mapping cannot be a key (put the value in quotes if it is"
            + " a text that begins with '{' or '[')",
        "a: 1;b: \u0001c ¦ 2:4 ¦ it holds the control character U+0001 (remove the character)",
      })
  void brokenYamlIsOneProblemWhereOneHasToLook(String yaml, String place, String message) {
    assertThat(read(yaml.replace(';', '\n'))).isEmpty();
    assertThat(reported()).isEqualTo("a.yml:" + place + " this is not YAML: " + message);
  }

  @Test
  void limitsCountAndSayWhatToDo() {
    assertThat(read("[".repeat(60) + "]".repeat(60))).isEmpty();
    assertThat(reported())
        .isEqualTo("a.yml:1:52 this is not YAML: it nests deeper than 50 levels (nest it less)");
  }

  @Test
  void aTextThatIsTooLongIsRefusedBeforeItIsParsed() {
    assertThat(read("a: " + "b".repeat(YamlReader.MAX_LENGTH))).isEmpty();
    assertThat(reported())
        .startsWith("a.yml:1:1 this is not YAML: it is longer than 3000000 characters");
  }

  @Test
  void anEmojiAtTheEndOfTheParsersBufferIsRead() {
    for (int length = 1000; length < 1050; length++) {
      String text = "x".repeat(length) + "😀";
      assertThat(shown(read("a: " + text + "\nb: c"))).isEqualTo("{a: " + text + ", b: c}");
    }
  }

  @Test
  void aLargeFileBelowTheLimitsIsRead() {
    String yaml = "- {a: b, c: '😀'}\n".repeat(100_000);

    Sequence list = (Sequence) read(yaml).orElseThrow();

    assertThat(list.items()).hasSize(100_000);
    assertThat(list.items().get(99_999).location()).hasToString("a.yml:100000:3");
  }

  private Optional<YamlValue> read(String yaml) {
    return YamlReader.read(FILE, yaml, problems);
  }

  private String reported() {
    return problems.sorted().stream()
        .map(p -> p.location() + " " + p.message() + " (" + p.fix() + ")")
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Optional<YamlValue> value) {
    return value.map(YamlReaderTest::shown).orElse("nothing");
  }

  private static String shown(YamlValue value) {
    if (value instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(e -> e.key() + ": " + shown(e.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Sequence sequence) {
      List<String> items = sequence.items().stream().map(YamlReaderTest::shown).toList();
      return "[" + String.join(", ", items) + "]";
    }
    Scalar scalar = (Scalar) value;
    return scalar.quoted() ? "\"" + scalar.text() + "\"" : scalar.text();
  }
}
