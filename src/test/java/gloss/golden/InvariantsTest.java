package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds whatever a vault says: for every folder of {@code src/test/vaults}, and for the notes
 * of the project. Nothing here looks at what pages say, so nothing here changes with a template.
 */
@TestInstance(Lifecycle.PER_CLASS)
class InvariantsTest {
  /** Notes that are kept private hold this word; it must never come out. */
  private static final String CANARY = "canarybird";

  private final Map<Path, Outcome> outcomes = new LinkedHashMap<>();

  @TempDir Path temporary;

  /** All circumstances at once; where this fails, the slow tests below say which of them it was. */
  @TestFactory
  Stream<DynamicTest> noneOfManyCircumstancesShows() {
    return each(
        vault -> {
          Path folder = fresh("otherwise");
          Path windows = Variants.withCrLf(vault, folder.resolve("notes"));
          Path archive = folder.resolve("backwards.zip");
          Outcome other =
              Variants.elsewhere(
                  () ->
                      Variants.withThreads(
                          1, () -> Variants.fromArchive(windows, archive, true).outcome()));
          assertSame(vault, other);
        });
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> theSameBytesComeOutTwice() {
    return each(vault -> assertSame(vault, Outcome.of(vault)));
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> oneThreadMakesWhatManyMake() {
    return each(
        vault -> {
          assertSame(vault, Variants.withThreads(1, () -> Outcome.of(vault)));
          assertSame(vault, Variants.withThreads(4, () -> Outcome.of(vault)));
        });
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> theOrderInWhichADiskListsFilesDoesNotShow() {
    return each(
        vault -> {
          Path archives = fresh("archives");
          Variants.Listed forwards =
              Variants.fromArchive(vault, archives.resolve("forwards.zip"), false);
          Variants.Listed backwards =
              Variants.fromArchive(vault, archives.resolve("backwards.zip"), true);
          if (forwards.order().size() > 1) {
            assertThat(backwards.order()).isNotEqualTo(forwards.order());
          }
          assertSame(vault, forwards.outcome());
          assertSame(vault, backwards.outcome());
        });
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> lineEndsOfWindowsDoNotShow() {
    return each(
        vault -> {
          Outcome windows = Outcome.of(Variants.withCrLf(vault, fresh("windows").resolve("notes")));
          assertSame(vault, windows);
        });
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> languageAndZoneOfTheMachineDoNotShow() {
    return each(vault -> assertSame(vault, Variants.elsewhere(() -> Outcome.of(vault))));
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsWellFormedAndEveryLinkAndAnchorResolves() {
    return each(vault -> assertThat(SiteCrawl.faults(outcome(vault).files())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> noBoxIsEmptyAndNoHeadingStandsOverNothing() {
    return each(vault -> assertThat(EmptyBoxes.in(outcome(vault).files())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> nothingPrivateComesOut() {
    return each(
        vault -> {
          assertThat(outcome(vault).files())
              .allSatisfy(
                  (path, text) ->
                      assertThat((path + text).toLowerCase(Locale.ROOT)).doesNotContain(CANARY));
        });
  }

  @Test
  void onlyTheSiteIsWrittenAndASecondBuildWritesNothing() throws Exception {
    assertOnlyTheSiteIsWritten(new GoldenVault(Path.of("src/test/vaults/everything")).notes());
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> onlyTheSiteOfAnyVaultIsWrittenAndASecondBuildWritesNothing() {
    return each(this::assertOnlyTheSiteIsWritten);
  }

  private void assertOnlyTheSiteIsWritten(Path vault) throws IOException {
    if (outcome(vault).failed()) {
      return;
    }
    Path project = fresh("project");
    Path notes = project.resolve("notes");
    Path site = project.resolve("out/site");
    Trees.copy(vault, notes);
    Trees.age(project);
    SortedMap<String, String> before = Trees.state(project);
    Vaults.build(notes, site).run();
    assertThat(without("out/site/", Trees.state(project))).isEqualTo(before);
    assertSame(site(site), outcome(vault).files());
    Trees.age(site);
    SortedMap<String, String> built = Trees.state(project);
    assertThat(Vaults.build(notes, site).run().files().written()).isZero();
    assertThat(Trees.state(project)).isEqualTo(built);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> aSiteFromWhichANoteIsDeletedIsThatOfAVaultWithoutIt() {
    return each(
        vault -> {
          List<Path> texts = Trees.files(vault).stream().filter(InvariantsTest::isNote).toList();
          if (outcome(vault).failed() || texts.size() < 2) {
            return;
          }
          Path project = fresh("deletion");
          Path notes = project.resolve("notes");
          Trees.copy(vault, notes);
          Vaults.build(notes, project.resolve("site")).run();
          Files.delete(notes.resolve(Trees.name(vault, texts.get(texts.size() / 2))));
          Outcome without = Outcome.of(notes);
          if (!without.failed()) {
            Vaults.build(notes, project.resolve("site")).run();
            assertSame(site(project.resolve("site")), without.files());
          }
        });
  }

  private static boolean isNote(Path file) {
    return file.toString().endsWith(".md");
  }

  /** What is done with a vault. */
  private interface Check {
    void of(Path vault) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check) {
    Stream<DynamicTest> golden =
        GoldenVault.all().stream()
            .map(v -> DynamicTest.dynamicTest(v.name(), () -> checked(v, check)));
    DynamicTest sample =
        DynamicTest.dynamicTest("the-notes-of-this-project", () -> check.of(Sample.NOTES));
    return Stream.concat(golden, Stream.of(sample));
  }

  private static void checked(GoldenVault vault, Check check) throws Exception {
    vault.assumeItCanBeRead();
    check.of(vault.notes());
  }

  private Outcome outcome(Path vault) throws IOException {
    Outcome known = outcomes.get(vault);
    Outcome outcome = known == null ? Outcome.of(vault) : known;
    outcomes.put(vault, outcome);
    return outcome;
  }

  private void assertSame(Path vault, Outcome other) throws IOException {
    Outcome outcome = outcome(vault);
    assertThat(other.problemText()).isEqualTo(outcome.problemText());
    assertSame(other.files(), outcome.files());
  }

  /** File by file, so that a failure shows one page and not the site. */
  private static void assertSame(
      SortedMap<String, String> files, SortedMap<String, String> others) {
    assertThat(files.keySet()).isEqualTo(others.keySet());
    files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(others.get(path)));
  }

  private Path fresh(String name) throws IOException {
    return Files.createTempDirectory(temporary, name);
  }

  private static SortedMap<String, String> site(Path site) throws IOException {
    return without(".gloss/", Trees.contents(site));
  }

  private static SortedMap<String, String> without(String prefix, SortedMap<String, String> files) {
    SortedMap<String, String> rest = new TreeMap<>(files);
    rest.keySet().removeIf(path -> path.startsWith(prefix));
    return rest;
  }
}
