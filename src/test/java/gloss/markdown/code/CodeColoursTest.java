package gloss.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gloss.markdown.code.CodePiece.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code gets colours and keeps its text. */
class CodeColoursTest {
  private static final List<String> LANGUAGES =
      List.of(
          "java",
          "js",
          "ts",
          "py",
          "sh",
          "console",
          "yaml",
          "json",
          "xml",
          "html",
          "go",
          "rust",
          "sql",
          "dockerfile",
          "ini",
          "hcl",
          "toml",
          "diff",
          "css",
          "php",
          "ruby",
          "kotlin",
          "powershell",
          "markdown",
          "makefile",
          "c",
          "cpp",
          "csharp",
          "bat",
          "latex",
          "perl",
          "env",
          "properties",
          "jsp",
          "scala",
          "groovy",
          "clojure",
          "lisp",
          "nowhere",
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "java~class~KEYWORD",
        "js~const~KEYWORD",
        "ts~interface~KEYWORD",
        "py~def~KEYWORD",
        "bash~$HOME~NAME",
        "yml~# why~COMMENT",
        "json~42~NUMBER",
        "html~<a href=\"b\">~KEYWORD,NAME,STRING",
        "go~func~KEYWORD",
        "rust~let~KEYWORD",
        "sql~select~KEYWORD",
        "dockerfile~FROM~KEYWORD",
        "ini~; why~COMMENT",
        "terraform~resource \"aws_instance\" \"web\" {~KEYWORD,STRING",
        "hcl~count = 3~NAME,NUMBER",
        "toml~[package]~KEYWORD",
        "toml~name = 'gloss'~NAME,STRING",
        "diff~+ added~STRING",
        "diff~- removed~NUMBER",
        "console~$ ls~KEYWORD",
      })
  void theWordsOfALanguageAreToldApart(String language, String code, String kinds) {
    List<Kind> found =
        CodeColours.of(language, code).stream()
            .map(CodePiece::kind)
            .filter(kind -> kind != Kind.PLAIN)
            .toList();
    assertThat(found).as("%s", CodeColours.of(language, code)).isEqualTo(kinds(kinds));
  }

  private static List<Kind> kinds(String names) {
    return Stream.of(names.split(",")).map(Kind::valueOf).toList();
  }

  @Test
  void aCommentOverLinesIsOnePiece() {
    assertThat(CodeColours.of("java", "/* a\n * b */\nint x;\n"))
        .startsWith(new CodePiece("/* a\n * b */", Kind.COMMENT));
  }

  @Test
  void codeOfALanguageThatNobodyKnowsIsPlain() {
    assertThat(CodeColours.of("klingon", "if x"))
        .containsExactly(new CodePiece("if x", Kind.PLAIN));
  }

  @Test
  void veryLongCodeIsPlain() {
    String code = "int x = 1;\n".repeat(3000);
    assertThat(CodeColours.of("java", code)).containsExactly(new CodePiece(code, Kind.PLAIN));
  }

  /** Whatever stands there, in whatever language: what is said is what was written. */
  @TestFactory
  Stream<DynamicTest> noLanguageChangesAText() throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(40);
    return LANGUAGES.stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.isEmpty() ? "without a language" : language,
                    () ->
                        assertThat(texts)
                            .allSatisfy(
                                text ->
                                    assertThat(joined(CodeColours.of(language, text)))
                                        .isEqualTo(text))));
  }

  @Test
  void noLineIsSoOddThatItStopsABuild() {
    for (String language : LANGUAGES) {
      for (String sign : List.of("\"", "\\", "/*", "<", "${", "'", "[", "`", "(", "#", "\"\\")) {
        assertThatCode(() -> CodeColours.of(language, sign.repeat(9_000)))
            .as("%s times 9,000 in %s", sign, language)
            .doesNotThrowAnyException();
      }
    }
  }

  private static String joined(List<CodePiece> pieces) {
    return pieces.stream().map(CodePiece::text).collect(Collectors.joining());
  }

  /** All that lies around: specifications, notes, styles, scripts; and letters thrown together. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("src/test/spec", "notes", "templates/assets", "src/docs/guide")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(CodeColoursTest::isText).sorted().toList()) {
          String text = Files.readString(file);
          texts.add(text.substring(0, Math.min(text.length(), 3_000)));
        }
      }
    }
    Random random = new Random(7);
    String signs = "ab1 \n\t\"'`\\/*<>=#$%{}[]()-+;:,.@&|!?\u00e9\u6f22\ud83d\ude00\r\u0000";
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 400; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".md") || name.endsWith(".css") || name.endsWith(".js"));
  }
}
