package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gloss new matrix}: what is drafted, where it goes, and what is refused. */
class NewMatrixTest {
  private static final Path KITCHEN =
      Path.of("src/test/vaults/a-note-with-the-habits-of-our-main-author/notes");
  private static final Path KITCHEN_DRAFT =
      Path.of("src/test/resources/gloss/matrix/draft/kitchen.matrix.yml");

  @TempDir Path project;

  private Path notes;

  @BeforeEach
  void aVaultIsThere() throws IOException {
    notes =
        Vaults.write(
            """
            -- Cloud/Two Clouds.md --
            # Two Clouds

            - **Rented:** You manage the data. AWS manages the hardware.
            - **Bought:** AWS manages the data and the hardware.
            -- Silent.md --
            # Silent

            A note about something else.
            -- Secret.md --
            ---
            draft: true
            ---
            - **Canarybird:** You manage the data. AWS manages the hardware.
            """,
            project.resolve("my notes"));
  }

  @Test
  void aNoteWithTheHabitsOfOurMainAuthorBecomesThisDraft() throws IOException {
    Run run =
        Run.of(
            "new", "matrix", "--out", "-", "--from", "4 - The Azure Shared Kitchen Model", KITCHEN);
    assertThat(run.code()).as(run.seen()).isZero();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(KITCHEN_DRAFT, run.out());
    }
    assertThat(run.out())
        .as("if the new text is right, run `mvn test -Dgolden=update` and review the diff")
        .isEqualTo(Files.readString(KITCHEN_DRAFT));
    assertThat(run.err())
        .isEqualTo("11 subjects, 23 layers, 41 of 96 duties from the note's sentences, 55 open\n");
  }

  @Test
  void aDraftLiesBesideItsNoteAndSaysWhatIsNext() {
    Run run = Run.of("new", "matrix", "--from", "Two Clouds", notes);
    Path draft = notes.resolve("Cloud/two-clouds.matrix.yml");
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "wrote "
                + draft
                + "\nwrote .gloss/matrix.schema.json in the vault, by which editors complete it"
                + "\n2 subjects, 2 layers, 4 of 4 duties from the note's sentences, 0 open\n"
                + "Next: check each line against its quote, then:\n  java -jar target/gloss.jar check '"
                + notes
                + "'\n");
    assertThat(draft)
        .content()
        .startsWith("# yaml-language-server: $schema=../.gloss/matrix.schema.json\n# A draft.")
        .contains("note: \"[[Two Clouds]]\"", "data: customer  # note: \"You manage the data.\"");
    Run check = Run.of("check", "--strict", notes);
    assertThat(check.code()).as(check.seen()).isZero();
  }

  @Test
  void aNoteIsFoundByItsFileItsPathAndItsName() throws IOException {
    String byName = draft("two clouds");
    assertThat(draft(notes.resolve("Cloud/Two Clouds.md"))).isEqualTo(byName);
    assertThat(draft("Cloud/Two Clouds.md")).isEqualTo(byName);
    assertThat(draft("Cloud/Two Clouds")).isEqualTo(byName);
    Path elsewhere = project.resolve("elsewhere.md");
    Files.copy(notes.resolve("Cloud/Two Clouds.md"), elsewhere);
    assertThat(draft(elsewhere))
        .isEqualTo(
            byName
                .replace("Two Clouds.md", "elsewhere.md")
                .replace("[[Two Clouds]]", "[[elsewhere]]"));
  }

  private String draft(Object from) {
    Run run = Run.of("new", "matrix", "--out", "-", "--from", from, notes);
    assertThat(run.code()).as(run.seen()).isZero();
    return run.out();
  }

  @Test
  void aNoteNamedByItsFileIsOneOfTheVaultAroundIt() throws IOException {
    Files.writeString(notes.resolve("site.yml"), "title: Mine\n");
    Run run = Run.of("new", "matrix", "--from", notes.resolve("Cloud/Two Clouds.md"));
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).endsWith(" check '" + notes + "'\n");
    Run secret = Run.of("new", "matrix", "--from", notes.resolve("Secret.md"));
    assertThat(secret.err()).contains("kept private");
  }

  @Test
  void aNoteInNoVaultNamesItsOwnFolder() {
    Run run = Run.of("new", "matrix", "--from", notes.resolve("Cloud/Two Clouds.md"));
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).endsWith(" check '" + notes.resolve("Cloud") + "'\n");
  }

  @Test
  void anOpenDutyFailsTheBuildUntilItIsConfirmed() throws IOException {
    Path draft = notes.resolve("clouds.matrix.yml");
    Files.writeString(
        notes.resolve("More.md"),
        "- **Lent:** You manage the keys. AWS manages the hardware.\n- **Sold:** AWS manages all.\n");
    assertThat(Run.of("new", "matrix", "--from", "More", "--out", draft, notes).code()).isZero();
    Run check = Run.of("check", notes);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains("nobody has confirmed who looks after 'Keys' and 'Hardware' under 'Sold'");
    Files.writeString(draft, Files.readString(draft).replace(": \"?\"", ": aws"));
    Run confirmed = Run.of("check", "--strict", notes);
    assertThat(confirmed.code()).as(confirmed.seen()).isZero();
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    Path there = notes.resolve("responsibility.matrix.yml");
    Files.writeString(there, "mine");
    Run run = Run.of("new", "matrix", notes);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is there already", "--out", "draft-in-the-way");
    assertThat(there).hasContent("mine");
    Run other = Run.of("new", "matrix", "--out", project.resolve("other.yml"), notes);
    assertThat(other.code()).as(other.seen()).isZero();
    assertThat(Run.of("new", "matrix", "--out", "/", notes).code()).isEqualTo(1);
    assertThat(other.out()).contains("Gloss reads it only where its name ends in .matrix.yml");
  }

  @Test
  void theSchemaForEditorsIsOfThisVersionAndStaysInsideVaults() throws IOException {
    Path schema = notes.resolve(".gloss/matrix.schema.json");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "{}");
    assertThat(Run.of("new", "matrix", notes).code()).isZero();
    assertThat(schema).content().isEqualTo(Run.of("export", "schema").out());
    assertThat(notes.resolve("responsibility.matrix.yml"))
        .content()
        .startsWith("# yaml-language-server: $schema=.gloss/matrix.schema.json\n");
    Path second = notes.resolve("Cloud/second.matrix.yml");
    assertThat(Run.of("new", "matrix", "--out", second, notes).out()).doesNotContain(".gloss");
    Path elsewhere = project.resolve("elsewhere.matrix.yml");
    assertThat(Run.of("new", "matrix", "--out", elsewhere, notes).code()).isZero();
    assertThat(elsewhere).content().doesNotContain("$schema");
    assertThat(project.resolve(".gloss")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Run run = Run.of("new", "matrix", "--out", project.resolve("no/m.matrix.yml"), notes);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no folder", "make it");
  }

  @Test
  void withoutANoteASmallMatrixIsWrittenThatBuilds() {
    Run run = Run.of("new", "matrix", notes);
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(run.out()).contains("responsibility.matrix.yml", "Next: ", "gloss.jar check");
    Run check = Run.of("check", "--strict", notes);
    assertThat(check.code()).as(check.seen()).isZero();
  }

  @Test
  void aNoteWithNothingToDraftFromIsToldWhichShapesThereAre() throws IOException {
    Trees.age(project);
    var before = Trees.state(project);
    Run run = Run.of("new", "matrix", "--from", "Silent", notes);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("Silent.md", "in a shape that Gloss understands", "**AWS manages:** hardware");
    assertThat(Trees.state(project)).isEqualTo(before);
  }

  @Test
  void aNameThatIsNoNoteIsCorrected() {
    Run run = Run.of("new", "matrix", "--from", "Two Cluods", notes);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no note 'Two Cluods'", "did you mean 'Two Clouds'?");
    assertThat(Run.of("new", "matrix", "--from", notes, notes).code()).isEqualTo(2);
    assertThat(Run.of("new").code()).isEqualTo(2);
  }

  @Test
  void aPrivateNoteIsNoSourceOfWhatIsPublished() throws IOException {
    Run inside = Run.of("new", "matrix", "--from", notes.resolve("Secret.md"), notes);
    assertThat(inside.code()).isEqualTo(1);
    assertThat(inside.err()).contains("kept private").doesNotContain("Canarybird");
    Path elsewhere = project.resolve("elsewhere.md");
    Files.copy(notes.resolve("Secret.md"), elsewhere);
    Run outside = Run.of("new", "matrix", "--from", elsewhere, notes);
    assertThat(outside.code()).isEqualTo(1);
    assertThat(outside.err()).contains("kept private").doesNotContain("Canarybird");
    assertThat(Run.of("new", "matrix", "--from", "Secret", notes).code()).isEqualTo(2);
  }
}
