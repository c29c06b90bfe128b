package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.PageKind;
import gloss.page.PageKinds;
import gloss.problem.ProblemKind;
import gloss.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is so. */
class DocsTest {
  private static final Path README = Path.of("README.md");
  private static final Path TEMPLATES = Path.of("templates");

  /** Lines that begin with a command, in blocks of code. */
  private static final Pattern COMMAND = Pattern.compile("(?m)^mvn [^#\\n]*");

  private static final Pattern PROFILE = Pattern.compile("-P([a-z]+)");
  private static final Pattern SETTING = Pattern.compile("-D(gloss\\.[a-z]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([^`]+)` \\| `([A-Za-z]+)` \\|");

  @Test
  void theReadmeBeginsWithTheTwoCommandsThatThePomAndTheCiRun() throws IOException {
    List<String> commands = found(COMMAND, read(README), 0).map(String::strip).toList();
    assertThat(commands).startsWith("mvn package", "mvn -Pfull verify");
    assertThat(Path.of(".ci", "run")).content().contains("-Pfull verify");
    assertThat(Path.of("pom.xml")).content().contains("mvn package ", "mvn -Pfull verify ");
  }

  @Test
  void everyProfileAndSettingOfTheReadmeIsInThePom() throws IOException {
    String pom = read(Path.of("pom.xml"));
    assertThat(found(PROFILE, read(README), 1))
        .isNotEmpty()
        .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    assertThat(found(SETTING, read(README), 1))
        .isNotEmpty()
        .allSatisfy(setting -> assertThat(pom).contains(setting));
  }

  @Test
  void everyFileThatTheReadmesNameIsThere() throws IOException {
    for (Path readme :
        List.of(README, TEMPLATES.resolve("README.md"), Path.of("src", "README.md"))) {
      Path folder = readme.toAbsolutePath().getParent();
      assertThat(found(LINK, read(readme), 1))
          .allSatisfy(link -> assertThat(named(folder, link)).exists());
    }
  }

  /** Notes are looked for in the sample: in {@code notes/} there may be somebody else's. */
  private static Path named(Path folder, String link) {
    return link.startsWith("notes/")
        ? Sample.NOTES.resolve(link.substring("notes/".length()))
        : folder.resolve(link);
  }

  @Test
  void theTableOfTemplatesNamesEveryKindOfPageAndNoOther() throws IOException {
    List<String> kinds = PageKinds.all().stream().map(PageKind::name).toList();
    assertThat(rows(1)).containsExactlyInAnyOrderElementsOf(kinds);
    assertThat(rows(2))
        .containsExactlyInAnyOrderElementsOf(
            kinds.stream().map(kind -> "page/" + kind + ".ftlh").toList());
  }

  @Test
  void everyTemplateOfAPageBelongsToAKind() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("page"))) {
      assertThat(files.map(file -> "page/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(rows(2));
    }
  }

  @Test
  void everyViewOfTheTableIsARecord() throws IOException {
    assertThat(rows(3))
        .doesNotHaveDuplicates()
        .allSatisfy(view -> assertThat(Class.forName("gloss.page." + view)).isRecord());
  }

  @Test
  void namesOfProblemsArePermanentSoTheyAreUniqueAndPlain() {
    assertThat(Stream.of(ProblemKind.values()).map(ProblemKind::id))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z]+(-[a-z0-9]+)*"));
  }

  private static List<String> rows(int column) throws IOException {
    return found(ROW, read(TEMPLATES.resolve("README.md")), column).toList();
  }

  private static Stream<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(group));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }
}
