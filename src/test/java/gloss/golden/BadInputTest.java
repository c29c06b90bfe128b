package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each test takes a vault with a good site and breaks one thing. The command line must say what,
 * where and how to go on, with the right exit code, and a build that fails must leave the good site
 * untouched.
 */
class BadInputTest {
  private static final String MATRIX =
      """
      -- cloud.matrix.yml --
      title: Cloud
      checked: 2026-11-01
      parties:
        them: {label: They, role: provider}
        you: {label: You, role: customer}
      layers:
        - {id: data, label: Data}
        - {id: hardware, label: Hardware}
      subjects:
        - id: rented
          label: Rented
          duties:
            data: you
            hardware: them
        - id: owned
          label: Owned
          duties:
            data: you
            hardware: you
      views:
        - {id: all, label: All, subjects: [rented, owned]}
      """;

  @TempDir static Path built;

  @TempDir Path project;

  private Path notes;
  private Path site;
  private SortedMap<String, String> good;

  @BeforeAll
  static void aGoodSiteIsBuilt() throws IOException {
    Path notes =
        Vaults.write(
            """
            -- One.md --
            # One

            A first note.
            -- Two.md --
            # Two

            A second one: [[One]].
            """
                + MATRIX,
            built.resolve("notes"));
    Run first = Run.of("build", notes, "--out", built.resolve("site"));
    assertThat(first.code()).as(first.seen()).isZero();
  }

  @BeforeEach
  void aGoodSiteIsThere() throws IOException {
    Trees.copy(built, project);
    notes = project.resolve("notes");
    site = project.resolve("site");
    Trees.age(site);
    good = Trees.state(site);
  }

  @Test
  void brokenFrontMatterIsAWarningAndTheBodyIsKept() throws IOException {
    add("-- One.md --\n---\ntitle: [one\ntags: x\n---\n# One\n\nThe body.\n");
    Run run = build();
    assertWarning(run, "One.md:", "front matter");
    assertThat(site.resolve("notes/one.html")).content().contains("The body.");
  }

  @Test
  void inAStrictBuildAWarningFailsAndTheSiteStays() throws IOException {
    add("-- One.md --\nTo [[Nowhere]].\n");
    Run run = Run.of("build", notes, "--out", site, "--strict");
    assertFailure(run, "One.md:1:4", "[[Nowhere]] leads nowhere", "correct the link");
  }

  @Test
  void aMatrixWithAnUnknownLayerFailsWithTheRightName() throws IOException {
    add(MATRIX.replaceFirst("hardware: them", "hardwear: them"));
    assertFailure(
        build(), "cloud.matrix.yml:14:7", "hardwear: them", "hardwear", "did you mean 'hardware'");
  }

  @Test
  void aMatrixThatIsNoYamlFailsWithItsLine() throws IOException {
    add("-- cloud.matrix.yml --\ntitle: Cloud\nlayers: [\nparties: {a: b\n");
    assertFailure(build(), "cloud.matrix.yml:");
  }

  @Test
  void aMatrixThatLacksACellFails() throws IOException {
    add(MATRIX.replaceFirst("      hardware: them\n", ""));
    assertFailure(build(), "cloud.matrix.yml:", "rented", "hardware");
  }

  @Test
  void twoEqualPermalinksFailAndBothNotesAreNamed() throws IOException {
    add(
        """
        -- One.md --
        ---
        permalink: /same
        ---
        # One
        -- Two.md --
        ---
        permalink: same.html
        ---
        # Two
        """);
    assertFailure(build(), "One.md", "Two.md", "permalink");
  }

  @Test
  void addressesThatDifferByCaseOnlyAreMarkedWithAWarningThatNamesBoth() throws IOException {
    add("-- C++.md --\n# C++\n-- C.md --\n# C\n");
    assertWarning(build(), "C++.md", "C.md", "rename");
    assertThat(Trees.contents(site.resolve("notes")).keySet())
        .filteredOn(name -> name.startsWith("c-"))
        .hasSize(2)
        .allMatch(name -> name.matches("c-[0-9a-f]{6}\\.html"));
  }

  @Test
  void anUnreadableFileFails() throws IOException {
    Path secret = notes.resolve("Secret.md");
    Files.writeString(secret, "# Secret\n");
    boolean closed = secret.toFile().setReadable(false) && !Files.isReadable(secret);
    assumeThat(closed)
        .as("this user reads every file (root does); the tests of the vault hold the message")
        .isTrue();
    assertFailure(build(), "Secret.md", "cannot be read", "allow reading it");
  }

  @Test
  void aSymbolicLinkOutOfTheVaultIsAWarningAndNothingComesOut() throws IOException {
    Path secret = project.resolve("secret.md");
    Files.writeString(secret, "canarybird\n");
    link(notes.resolve("Inside.md"), secret);
    assertWarning(build(), "Inside.md", "points out of the vault", "copy the file");
    assertThat(Trees.contents(site).toString()).doesNotContain("canarybird");
  }

  @Test
  void aSymbolicLinkedFolderOutOfTheVaultIsAWarningAndNothingComesOut() throws IOException {
    Vaults.write("-- Secret.md --\ncanarybird\n", project.resolve("elsewhere"));
    link(notes.resolve("inside"), project.resolve("elsewhere"));
    assertWarning(build(), "inside", "points out of the vault");
    assertThat(Trees.contents(site).toString()).doesNotContain("canarybird");
  }

  @Test
  void aTemplateThatNamesNothingFailsWithItsLine() throws IOException {
    Vaults.write("-- page/note.ftlh --\n<p>\n${view.titel}\n</p>\n", project.resolve("templates"));
    assertFailure(buildWithTemplates(), "page/note.ftlh", "2", "view.titel");
  }

  @Test
  void aTemplateThatIsNotFinishedFailsWithItsLine() throws IOException {
    Vaults.write("-- page/note.ftlh --\n<#if view.title>\n", project.resolve("templates"));
    assertFailure(buildWithTemplates(), "page/note.ftlh");
  }

  @Test
  void aTemplateThatFailsIsTheOnlyErrorAndNotEachLinkToItsPages() throws IOException {
    Vaults.write("-- page/note.ftlh --\n${nothing.here}\n", project.resolve("templates"));
    Run run = buildWithTemplates();
    assertFailure(run, "page/note.ftlh:1:");
    assertThat(run.seen()).containsOnlyOnce("error: ");
  }

  @Test
  void aFolderWithoutNotesIsAWarningSinceItMayBeTheWrongOne() throws IOException {
    Path letters = Vaults.write("-- letter.txt --\nDear\n", project.resolve("letters"));
    Run run = Run.of("build", letters, "--out", project.resolve("other"));
    assertWarning(run, "nothing to study", "name the folder");
  }

  @Test
  void aTemplateWithAnInlineScriptFails() throws IOException {
    Vaults.write(
        "-- page/note.ftlh --\n<!DOCTYPE html><title>x</title><script>alert(1)</script>\n",
        project.resolve("templates"));
    assertFailure(buildWithTemplates(), "notes/one.html", "policy");
  }

  @Test
  void anUnknownSettingFailsWithTheRightName() throws IOException {
    add("-- site.yml --\ntitel: Cloud\n");
    assertFailure(build(), "site.yml:1:1", "titel", "did you mean 'title'");
  }

  @Test
  void anUnknownKeyOfTheVocabularyFailsWithTheRightName() throws IOException {
    add("-- terms.yml --\nterms:\n  - term: Disk\n    alias: [Drive]\n");
    assertFailure(build(), "terms.yml:3:5", "alias", "did you mean 'aliases'");
  }

  @Test
  void aDeadLinkIsAWarningWithItsPlace() throws IOException {
    add("-- One.md --\n# One\n\nTo [[Tow]].\n");
    assertWarning(build(), "One.md:3:", "Tow");
  }

  @Test
  void bytesThatAreNoTextAreAWarningWithTheirPlace() throws IOException {
    Files.write(notes.resolve("One.md"), new byte[] {'a', (byte) 0xff, 'b', '\n'});
    assertWarning(build(), "One.md", "not UTF-8", "save the file as UTF-8");
  }

  @Test
  void aNoteNestedBeyondReasonIsShownAsTextAndTheBuildGoesOn() throws IOException {
    add("-- One.md --\n" + "> ".repeat(5_000) + "deep\n\n" + "*a **a ".repeat(3_000) + "\n");
    Run run = build();
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(site.resolve("notes/one.html")).content().contains("deep");
  }

  @Test
  void aForeignFileInTheSiteIsLeftAlone() throws IOException {
    Files.writeString(site.resolve("mine.txt"), "mine");
    Run run = build();
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(site.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void aSiteInsideTheVaultIsRefused() throws IOException {
    Run run = Run.of("build", notes, "--out", notes.resolve("site"));
    assertFailure(run, "cannot be written", "--out");
    assertThat(notes.resolve("site")).doesNotExist();
  }

  private void add(String vault) throws IOException {
    Vaults.write(vault, notes);
  }

  private Run build() {
    return Run.of("build", notes, "--out", site);
  }

  private Run buildWithTemplates() {
    return Run.of("build", notes, "--out", site, "--templates", project.resolve("templates"));
  }

  private static void link(Path link, Path target) {
    boolean made;
    try {
      Files.createSymbolicLink(link, target);
      made = true;
    } catch (IOException | UnsupportedOperationException e) {
      made = false;
    }
    assumeThat(made).as("this disk has symbolic links").isTrue();
  }

  private void assertFailure(Run run, String... words) throws IOException {
    assertThat(run.code()).as(run.seen()).isEqualTo(1);
    assertThat(run.seen()).contains(words).contains("Nothing was written");
    assertNoTrace(run);
    assertThat(Trees.state(site)).isEqualTo(good);
  }

  private static void assertWarning(Run run, String... words) {
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.seen()).contains(words).contains("warning: ");
    assertNoTrace(run);
  }

  private static void assertNoTrace(Run run) {
    assertThat(run.seen()).doesNotContain("\tat ", "    at ", "Exception", "java.");
  }
}
