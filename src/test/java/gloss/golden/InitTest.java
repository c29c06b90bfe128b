package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.config.ConfigReader;
import gloss.config.SiteConfig;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vault to start from, and what is left of a vault that was there: everything. */
class InitTest {
  private static final String WORKFLOW = ".github/workflows/pages.yml";
  private static final List<String> ALL =
      List.of(
          "site.yml",
          "Where the pictures live.md",
          "pictures.matrix.yml",
          ".gloss/matrix.schema.json",
          ".gitignore",
          WORKFLOW);

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"recipes", "Meine Bücher & Co", "it's #1: {id} \"x\"", "new/deeper"})
  void aNewVaultBuildsStrictlyWithoutAnyProblem(String name) throws IOException {
    assumeThat(home.getFileSystem().getSeparator().equals("\\") && name.contains("\""))
        .as("a name that Windows cannot have")
        .isFalse();
    Path vault = home.resolve(name);
    Run init = Run.of("init", vault);
    assertThat(init.code()).as(init.seen()).isZero();
    assertThat(Trees.contents(vault)).containsOnlyKeys(ALL);
    assertThat(init.out().lines())
        .startsWith(ALL.stream().map(f -> "wrote    " + f).toArray(String[]::new));
    Run build = Run.of("build", vault, "--strict");
    assertThat(build.out()).as(build.seen()).contains(" 0 problems ");
    assertThat(build.code()).isZero();
  }

  @Test
  void theNewSiteHasNotesGlossaryComparisonCardsAndSearch() throws IOException {
    Path vault = home.resolve("recipes");
    Run.of("init", vault);
    assertThat(Run.of("build", vault).code()).isZero();
    Path site = home.resolve("recipes-site");
    String start = Files.readString(site.resolve("index.html"));
    assertThat(start).contains("<title>recipes").contains(">Notes<", ">Glossary<", ">Compare<");
    assertThat(start).contains(">Cards<", ">Search<");
    assertThat(site.resolve("notes/where-the-pictures-live.html"))
        .content()
        .doesNotContain("<br")
        .contains(
            "<table", "href=\"../terms/sharing-link.html\"", "#three-words-for-it", "callout");
    assertThat(site.resolve("compare/pictures/cupboard-vs-online.html")).exists();
  }

  @Test
  void everyTermOfTheNewSiteHasADefinition() throws IOException {
    Run.of("init", home.resolve("recipes"));
    assertThat(Run.of("build", home.resolve("recipes")).code()).isZero();
    assertThat(Trees.contents(home.resolve("recipes-site")).keySet())
        .contains("terms/backup.html", "terms/disk-power-and-room.html");
    try (Stream<Path> pages = Files.walk(home.resolve("recipes-site"))) {
      assertThat(pages.filter(page -> page.toString().endsWith(".html")))
          .allSatisfy(page -> assertThat(page).content().doesNotContain("No definition yet"));
    }
  }

  @Test
  void whoHasNotNamedTheRepositoryIsRemindedEachTime() throws IOException {
    Path vault = home.resolve("recipes");
    Run.of("init", vault);
    Path workflow = vault.resolve(WORKFLOW);
    String written = Files.readString(workflow);
    for (String open : List.of("\"\"", "''", "", " # later")) {
      Files.writeString(workflow, written.replaceFirst("(GLOSS_REPOSITORY:).*", "$1 " + open));
      assertThat(Run.of("init", vault).out()).contains("Fill in GLOSS_REPOSITORY");
    }
    Files.writeString(workflow, written.replaceFirst("(GLOSS_REPOSITORY:).*", "$1 \"a/b\""));
    assertThat(Run.of("init", vault).out()).doesNotContain("GLOSS_REPOSITORY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "-- a/Yeast.md --\\nIt's alive.\\n-- Bread's.md --\\nFlour.\\n ¦ #order: ['[[Bread''s]]']",
        "-- Bread.md --\\n---\\ndraft: true\\n---\\n-- a/Yeast.md --\\n ¦ #order: ['[[a/Yeast]]']",
        "-- Bread.md --\\n---\\ndraft: true\\n---\\n ¦ The key is order: a list of wikilinks."
      })
  void theExampleOfAnOrderNamesANoteThatIsThere(String own, String example) throws IOException {
    Path vault = Vaults.write(own.replace("\\n", "\n") + "\n", home.resolve("recipes"));
    Run.of("init", vault);
    Path settings = vault.resolve("site.yml");
    String text = Files.readString(settings);
    assertThat(text).contains(example).doesNotContain("Where the pictures live");
    Files.writeString(settings, text.replace("#order:", "order:"));
    assertThat(Run.of("check", vault).seen()).doesNotContain("site.yml:");
  }

  @Test
  void theSameNameGivesTheSameBytes() throws IOException {
    Run.of("init", home.resolve("a/recipes"));
    Run.of("init", home.resolve("b/recipes"));
    assertThat(Trees.contents(home.resolve("a"))).isEqualTo(Trees.contents(home.resolve("b")));
  }

  @Test
  void aSecondCallKeepsEverything() throws IOException {
    Path vault = home.resolve("recipes");
    Run.of("init", vault);
    for (String file : ALL) {
      Files.writeString(vault.resolve(file), "mine");
    }
    Trees.age(vault);
    var before = Trees.state(vault);
    Run again = Run.of("init", vault);
    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains(ALL.stream().map(f -> "kept     " + f).toList())
        .doesNotContain("wrote", "GLOSS_REPOSITORY");
    assertThat(Trees.state(vault)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- Bread.md --\nFlour.\n",
        "-- Bread.md --\n---\ndraft: true\n---\nFlour.\n",
        "-- .obsidian/app.json --\n{}\n-- deep/er/Bread.md --\nFlour.\n",
        "-- a.matrix.yml --\ntitle: Broken\n"
      })
  void whoHasNotesOrAMatrixGetsNoSample(String own) throws IOException {
    Path vault = Vaults.write(own, home.resolve("recipes"));
    int ownFiles = Trees.contents(vault).size();
    Run run = Run.of("init", vault);
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out())
        .contains("left out Where the pictures live.md: there are notes or a matrix already")
        .contains("left out pictures.matrix.yml", "wrote    site.yml", "wrote    " + WORKFLOW);
    assertThat(Trees.contents(vault)).hasSize(ownFiles + 3);
  }

  @Test
  void anEmptyObsidianVaultOrARepositoryWithAReadmeGetsTheSample() throws IOException {
    Path vault =
        Vaults.write(
            "-- .obsidian/app.json --\n{}\n-- README.md --\n# Mine\n", home.resolve("recipes"));
    assertThat(Run.of("init", vault).out()).contains("wrote    Where the pictures live.md");
  }

  @Test
  void theNextCommandsAreQuotedAndPublishingDependsOnWhatIsThere() throws IOException {
    Path vault = home.resolve("My notes");
    assertThat(Run.of("init", vault).out())
        .containsPattern("java -jar .*gloss\\.jar build ['\"].*My notes['\"]\n")
        .containsPattern("java -jar .*gloss\\.jar serve ['\"].*My notes['\"]\n")
        .contains("init --initial-branch main", "OWNER/NAME");
    Files.createDirectory(vault.resolve(".git"));
    assertThat(Run.of("init", vault).out())
        .contains("commit --message")
        .doesNotContain("--initial-branch");
    assertThat(Run.of("init", vault.resolve("inside")).out())
        .contains("lies in the repository " + vault)
        .doesNotContain("git -C");
  }

  @Test
  void aFileIsNoVault() throws IOException {
    Path file = Files.writeString(home.resolve("recipes"), "mine");
    assertRefused(Run.of("init", file), "is a file; name a folder");
    assertRefused(Run.of("init", file.resolve("inside")), "cannot write to ");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFileInThePlaceOfAFolderStopsItBeforeAnythingIsWritten() throws IOException {
    Path vault = Vaults.write("-- .github --\nmine\n", home.resolve("recipes"));
    assertRefused(Run.of("init", vault), "cannot write to ", ".github");
    assertThat(Trees.contents(vault)).containsOnlyKeys(".github");
  }

  @Test
  void aHomeFolderOrWhatContainsOneIsRefused() {
    assertRefused(Run.of("init", Path.of(System.getProperty("user.home"))), "home folder");
    assertRefused(Run.of("init", home.getRoot()), "home folder");
  }

  @Test
  void theProjectItselfIsNoVaultButItsNotesAre() throws IOException {
    Path project = Files.createDirectory(home.resolve("gloss"));
    Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
    assertRefused(Run.of("init", project), "is the project Gloss itself");
    assertThat(Trees.contents(project)).containsOnlyKeys("pom.xml");
    Run run = Run.of("init", project.resolve("notes"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("left out " + WORKFLOW, "the project's workflow Pages");
    assertThat(Trees.contents(project.resolve("notes")))
        .containsOnlyKeys(ALL.get(0), ALL.get(1), ALL.get(2), ALL.get(3));
  }

  @Test
  void everyCommentedSettingIsOneAndHasItsDefault() throws IOException {
    Path vault = home.resolve("recipes");
    Run.of("init", vault);
    List<String> blocks =
        Stream.of(Files.readString(vault.resolve("site.yml")).split("\n\n")).toList();
    SiteConfig defaults = SiteConfig.defaults("recipes");
    assertThat(read(blocks.stream().filter(b -> !b.contains("For example:")), defaults))
        .isEqualTo(defaults);
    // Each example says something other than the default.
    assertThat(read(blocks.stream(), defaults)).isNotEqualTo(defaults);
    assertThat(uncommented(blocks.stream()).lines().filter(l -> l.matches("[a-z-]+:.*")))
        .hasSizeLessThanOrEqualTo(12);
  }

  private static SiteConfig read(Stream<String> blocks, SiteConfig defaults) {
    Problems problems = new Problems();
    SiteConfig config =
        ConfigReader.read(new SourcePath("site.yml"), uncommented(blocks), defaults, problems);
    assertThat(problems.sorted().stream().filter(p -> !isOfALaterVersion(p))).isEmpty();
    return config;
  }

  /** Comments have a blank behind the sign, settings have none. */
  private static String uncommented(Stream<String> blocks) {
    return blocks
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^#(?! [^ ])", ""))
        .collect(Collectors.joining("\n"));
  }

  /** The choice of what is published. */
  private static boolean isOfALaterVersion(Problem problem) {
    return problem.kind() == ProblemKind.UNKNOWN_KEY
        && Stream.of("publish", "include", "exclude").anyMatch(problem.message()::contains);
  }

  private static void assertRefused(Run run, String... message) {
    assertThat(run.code()).as(run.seen()).isEqualTo(2);
    assertThat(run.err()).startsWith("gloss: ").contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
