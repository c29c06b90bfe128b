package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.path.TypedCommand;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a person or a script meets on the command line. */
class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ESCAPE = "\u001b";

  @TempDir Path project;

  private Path notes;

  @BeforeEach
  void aVaultIsThere() throws IOException {
    notes =
        Vaults.write(
            """
            -- Storage.md --
            # Storage

            ## Archive Store

            An Archive Store is a "store" for what is seldom read. <b>Bold</b> & more.
            -- Use.md --
            # Use

            Put it into the Archive Store. See [[Nowhere]].
            """,
            project.resolve("notes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpTeachesTheCommandsAndTheirExitCodes(String option) {
    Run run = Run.of(option);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("build", "check", "export", "gloss build notes", "Exit codes");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void noCommandAtAllIsHelpedToo() {
    assertThat(Run.of().out()).isEqualTo(Run.of("--help").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "export", "serve", "new matrix"})
  void everyCommandHasHelpOfItsOwn(String command) {
    Run run = Run.of((Object[]) (command + " --help").split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("gloss " + command, "VAULT");
  }

  @Test
  void theVersionNamesProgramAndJava() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("gloss ").contains("Java " + Runtime.version().feature());
  }

  @ParameterizedTest
  @CsvSource({"build,--uot", "check,--tersm", "export,--help-me", "bild,notes"})
  void whatIsNotKnownIsWrongUsage(String command, String word) {
    Run run = Run.of(command, word);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsAnyOf(word, command).contains("--help");
    assertThat(run.err().lines()).as("no page of help hides it").hasSizeLessThan(5);
    assertNoTrace(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "serve"})
  void aFolderThatIsNotThereIsWrongUsage(String command) {
    Run run = Run.of(command, project.resolve("nowhere"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere", "name the folder");
    assertNoTrace(run);
    assertThat(project.resolve("nowhere-site")).doesNotExist();
  }

  @Test
  void aPathWithBlanksThatLacksItsQuotesIsShownWithThem() throws IOException {
    Path vault = Files.createDirectories(project.resolve("My own vault"));
    String[] words = vault.toString().split(" ", -1);
    Run run = Run.of("check", words[0], words[1], words[2], "--strict");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(TypedCommand.gloss("check", vault.toString(), "--strict"));
  }

  @Test
  void twoVaultsAtOnceAreWrongUsage() {
    Run run = Run.of("check", notes, project.resolve("another"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("another");
  }

  @Test
  void aDateThatIsNoneIsWrongUsage() {
    Run run = Run.of("check", notes, "--date", "1.11.2026");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--date 1.11.2026", "2026-11-01");
  }

  @Test
  void aBuildSaysWhatThereIsAndHowToOpenIt() throws IOException {
    Run run = Run.of("build", notes);
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out())
        .contains("1 term", "1 problem", " s · 2 notes published\n", "open ")
        .contains(project.resolve("notes-site").resolve("index.html").toString());
    assertThat(Trees.contents(project.resolve("notes-site"))).containsKey("index.html");
  }

  @Test
  void theSummaryEndsWithWhatIsPublishedAndWhatIsKeptPrivate() throws IOException {
    Vaults.write(
        """
        -- site.yml --
        exclude: Journal/
        -- Journal/May.md --
        May.
        -- Journal/April.md --
        April.
        -- Draft.md --
        ---
        draft: true
        ---
        -- templates/Daily.md --
        A template is no note.
        """,
        notes);
    assertThat(Run.of("build", notes).out()).contains(" s · 2 notes published, 3 kept private\n");
    assertThat(Run.of("check", notes).out()).endsWith(" s · 2 notes published, 3 kept private\n");
  }

  @Test
  void whereAllNotesAreKeptPrivateTheWayOutIsInTheSettings() throws IOException {
    Vaults.write("-- site.yml --\npublish: marked\n", notes);
    assertThat(Run.of("check", notes).out())
        .contains("all notes are kept private: see publish, include and exclude in site.yml")
        .endsWith(" s · 0 notes published, 2 kept private\n");
  }

  @Test
  void inAProjectTheSiteIsTheFolderSite() throws IOException {
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    assertThat(Run.of("build", notes).code()).isZero();
    assertThat(project.resolve("site/index.html")).exists();
  }

  @Test
  void aFailureSpeaksOfTheLastGoodSiteOnlyIfThereIsOne() throws IOException {
    assertThat(Run.of("build", notes, "--strict").out()).endsWith("Nothing was written.\n");
    assertThat(Run.of("build", notes).code()).isZero();
    assertThat(Run.of("build", notes, "--strict").out())
        .contains("the last good site is as it was, in " + project.resolve("notes-site"));
  }

  @Test
  void aFolderOfSomebodyElseIsNoLastGoodSite() throws IOException {
    Path own = Files.createDirectory(project.resolve("own"));
    Files.writeString(own.resolve("index.html"), "mine");
    Run run = Run.of("build", notes, "--out", own);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).endsWith("Nothing was written.\n");
    assertThat(own.resolve("index.html")).hasContent("mine");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(Run.of("help").out()).isEqualTo(Run.of("--help").out());
    assertThat(Run.of("help", "build").out()).isEqualTo(Run.of("build", "--help").out());
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    Trees.age(project);
    var before = Trees.state(project);
    Run run = Run.of("check", notes);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Use.md:3:", "[[Nowhere]]");
    assertThat(Trees.state(project)).isEqualTo(before);
  }

  @Test
  void aCheckOfTermsSaysWhyEachMentionIsLinkedOrNot() {
    assertThat(Run.of("check", "--terms", notes).out())
        .containsPattern("Use\\.md:\\d+:\\d+: \"")
        .contains("Archive Store", "linked (first-in-section)", "not linked (");
  }

  @ParameterizedTest
  @CsvSource({"terms,1", "mentions,2", "cards,1"})
  void anExportIsALineOfJsonForEachThing(String what, int atLeast) {
    Run run = Run.of("export", what, notes);
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).endsWith("\n");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(lines).allSatisfy(line -> assertThat(object(line).isObject()).isTrue());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void onlyTermsMentionsAndCardsAreExported() {
    Run run = Run.of("export", "everything", notes);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("everything");
  }

  @Test
  void problemsAreWrittenAsLinesOfJson() throws IOException {
    Path file = project.resolve("problems.jsonl");
    assertThat(Run.of("check", notes, "--problems", file).code()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1);
    JsonNode problem = object(lines.get(0));
    assertThat(problem.propertyNames())
        .containsExactly("kind", "severity", "file", "line", "column", "message", "fix");
    assertThat(problem.get("file").asString()).isEqualTo("Use.md");
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("severity").asString()).isEqualTo("warning");
  }

  @Test
  void aLogHasNoColours() {
    assertThat(Run.of("build", notes).seen()).doesNotContain(ESCAPE);
    assertThat(Run.of("--help").seen()).doesNotContain(ESCAPE);
  }

  @Tag("slow")
  @Test
  void aTerminalHasColoursUnlessItsUserWantsNone() throws Exception {
    assertThat(inTerminal("TERM=xterm")).contains(ESCAPE + "[");
    assertThat(inTerminal("TERM=xterm NO_COLOR=1")).doesNotContain(ESCAPE + "[");
  }

  /** What the command prints on a terminal, made by the program {@code script} of util-linux. */
  private String inTerminal(String environment) throws Exception {
    assumeThat(Path.of("/usr/bin/script")).as("the program `script`").exists();
    String java =
        String.join(
            " ",
            "env",
            environment,
            quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            "-cp",
            quoted(System.getProperty("java.class.path")),
            "gloss.Main check",
            quoted(notes.toString()));
    List<String> command = new ArrayList<>(List.of("/usr/bin/script", "-qec", java, "/dev/null"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(shown).isZero();
    return shown;
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static JsonNode object(String line) {
    return JSON.readTree(line);
  }

  private static void assertNoTrace(Run run) {
    assertThat(run.seen()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void aSecondBuildAtOnceIsToldInOneLineAndMayTryAgain() throws IOException {
    Path site = project.resolve("out");
    assertThat(Run.of("build", notes, "--out", site).code()).isZero();
    Path lock = site.resolve(".gloss").resolve("lock");
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      Run run = Run.of("build", notes, "--out", site);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).startsWith("gloss: another build is writing to ").hasLineCount(1);
    }
  }

  @Test
  void aDiskThatRefusesSaysWhy() {
    Run run = Run.of("check", notes, "--problems", project.resolve("no").resolve("p.jsonl"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the disk refused: ", "(no such file or folder)");
  }
}
