package gloss.guide;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** The commands of the guide are those of Gloss, and all of them. */
class GuideCommandsTest {
  private static final Guide GUIDE = Guide.read();
  private static final Pattern CALL = Pattern.compile("(?:gloss|java .*-jar \\S+) +([^#>]+)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern MAVEN =
      Pattern.compile("-P([a-z]+)|-D(gloss\\.[a-z]+|skipTests)|(?<= )-(D\\S*)");

  private static CommandLine line() {
    return new CommandLine(Main.class).setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** Lines of shell, and calls in running text that say more than a command's name. */
  private static Stream<String> lines() {
    Stream<String> shell =
        GUIDE.fences().stream()
            .filter(fence -> fence.kind().equals("sh"))
            .flatMap(fence -> fence.text().lines());
    Stream<String> text = GUIDE.named().stream().filter(code -> code.matches("gloss [^:]* [^:]*"));
    return Stream.concat(shell, text);
  }

  @TestFactory
  Stream<DynamicTest> everyCallIsOneThatGlossUnderstands() {
    return lines()
        .map(CALL::matcher)
        .filter(Matcher::lookingAt)
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.group(), () -> line().parseArgs(words(call.group(1)))));
  }

  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().replaceAll("['\"]", ""));
    }
    return words.toArray(new String[0]);
  }

  @Test
  void everyProfileAndSettingOfMavenIsInThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<String> calls = lines().filter(line -> line.startsWith("mvn ")).toList();
    assertThat(calls).isNotEmpty();
    for (String call : calls) {
      Matcher word = MAVEN.matcher(call);
      while (word.find()) {
        assertThat(word.group(3)).as("a setting that is not ours: " + call).isNull();
        String wanted = word.group(1) == null ? word.group(2) : "<id>" + word.group(1) + "</id>";
        assertThat(pom.contains(wanted)).as(wanted + " of " + call).isTrue();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandAndEachOfItsOptionsIsExplained() {
    String note = GUIDE.note("The command line.md").text();
    return line().getSubcommands().entrySet().stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    "gloss " + command.getKey(),
                    () -> {
                      String section =
                          section(note, command.getKey()) + section(note, "every command");
                      assertThat(Guide.named(section))
                          .anyMatch(code -> code.startsWith("gloss " + command.getKey()))
                          .containsAll(options(command.getValue()));
                    }));
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(o -> o.longestName()).toList();
  }

  /** What stands under a heading of the second level whose last word is the name. */
  private static String section(String note, String name) {
    return Pattern.compile("(?ms)^## [^\\n]*" + Pattern.quote(name) + "\\n(.*?)(?=^## |\\z)")
        .matcher(note)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }
}
