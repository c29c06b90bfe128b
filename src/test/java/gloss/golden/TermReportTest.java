package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Why words are linked or not, for people and for programs. */
class TermReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWLS =
      """
      -- Owls.md --
      # Owls

      - **Barn owl:** A bird with a face like a heart.
      - **Tawny owl:** A brown bird.
      - **Hearing:** One ear sits higher.

      ## At night

      The barn owl hunts. Ask the RSPB. The RSPB counts each barn owl.

      - **Sight:** It is sharp by day.
      """;

  @TempDir Path project;
  private Path notes;

  @BeforeEach
  void write() throws IOException {
    notes = Vaults.write(OWLS, project.resolve("notes"));
  }

  @Test
  void theReportHasASectionForEachQuestionAndAPlaceInEachLine() {
    String said = Run.of("check", notes, "--terms").out();
    assertThat(said)
        .startsWith(
            """
            4 mentions, 1 of them linked
            Owls.md:3:5: "Barn owl" -> Barn owl, not linked (own-place)
            Owls.md:4:5: "Tawny owl" -> Tawny owl, not linked (own-place)
            Owls.md:9:5: "barn owl" -> Barn owl, linked (first-in-section)
            Owls.md:9:56: "barn owl" -> Barn owl, not linked (not-first)

            2 terms, each by the rule that made it
            Owls.md:3:1: Barn owl, rule D, confidence 0.92
            Owls.md:4:1: Tawny owl, rule D, confidence 0.92

            1 suggested term, each with its line for terms.yml
            Owls.md:11:1: Sight, rule D, confidence 0.13: - term: Sight

            1 term never mentioned
            Owls.md:4:1: Tawny owl

            2 bold leads never defined
            Owls.md:5:1: Hearing, 1 time (no-definition)
            Owls.md:11:1: Sight, 1 time (suggested)

            1 acronym never expanded
            Owls.md:9:29: RSPB, 2 times

            """);
  }

  @Test
  void theDocumentHoldsTheSameInSixLists() throws IOException {
    JsonNode report = report(notes);
    assertThat(report.propertyNames())
        .containsExactly(
            "terms", "mentions", "suggested", "neverMentioned", "neverDefined", "neverExpanded");
    assertThat(report.get("terms").get(0).toString())
        .isEqualTo(
            "{\"term\":\"Barn owl\",\"file\":\"Owls.md\",\"line\":3,\"column\":1,\"aliases\":[],"
                + "\"rule\":\"D\",\"confidence\":0.92,\"alsoDefined\":[]}");
    assertThat(report.get("mentions")).hasSize(4);
    assertThat(report.get("neverMentioned").toString())
        .isEqualTo("[{\"term\":\"Tawny owl\",\"file\":\"Owls.md\",\"line\":4,\"column\":1}]");
    assertThat(report.get("neverDefined").toString())
        .isEqualTo(
            "[{\"name\":\"Hearing\",\"file\":\"Owls.md\",\"line\":5,\"column\":1,\"count\":1,"
                + "\"why\":\"no-definition\"},{\"name\":\"Sight\",\"file\":\"Owls.md\",\"line\":11,"
                + "\"column\":1,\"count\":1,\"why\":\"suggested\"}]");
    assertThat(report.get("suggested").toString())
        .isEqualTo(
            "[{\"term\":\"Sight\",\"file\":\"Owls.md\",\"line\":11,\"column\":1,\"aliases\":[],"
                + "\"definition\":\"It is sharp by day.\",\"rule\":\"D\","
                + "\"confidence\":0.13}]");
    assertThat(report.get("neverExpanded").toString())
        .isEqualTo(
            "[{\"name\":\"RSPB\",\"file\":\"Owls.md\",\"line\":9,\"column\":29,\"count\":2}]");
  }

  @Test
  void whereThereIsNothingToSayTheListsAreEmptyAndThere() throws IOException {
    Path empty = Vaults.write("-- One.md --\nText.\n", project.resolve("empty"));
    assertThat(report(empty).toString())
        .isEqualTo(
            "{\"terms\":[],\"mentions\":[],\"suggested\":[],\"neverMentioned\":[],\"neverDefined\":[],"
                + "\"neverExpanded\":[]}");
  }

  @Test
  void withoutTermsThereAreNoGaps() throws IOException {
    Files.writeString(notes.resolve("site.yml"), "terms: off\n");
    assertThat(report(notes).toString()).doesNotContain("Hearing", "RSPB");
  }

  @Test
  void theDocumentAloneIsWrittenWithoutTheLinesForPeople() {
    Run run = Run.of("check", notes, "--terms-report", project.resolve("r.json"));
    assertThat(run.out()).doesNotContain("Barn owl");
  }

  @Test
  void mentionsOfTheDocumentAreThoseOfTheExport() throws IOException {
    List<String> exported = Run.of("export", "mentions", notes).out().lines().toList();
    assertThat(report(notes).get("mentions").valueStream().map(JsonNode::toString))
        .containsExactlyElementsOf(exported);
  }

  @Test
  void nothingOfTheReportIsPublished() {
    assertThat(Vaults.check(OWLS).files().stream().map(file -> file.path().value()))
        .isNotEmpty()
        .noneMatch(path -> path.endsWith(".json") && !path.equals("offline.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everything",
        "definitions-of-five-forms-become-terms",
        "a-vocabulary-by-hand-adds-drops-and-renames",
        "a-matrix-becomes-tables-pages-pairs-a-deck-and-a-download",
        "a-draft-is-kept-out-everywhere",
        "the-longest-name-wins",
        "twenty-two-notes-of-a-student",
        "an-empty-vault-makes-a-small-site"
      })
  void eachTermAndEachMentionHasTheFieldsThatWerePromised(String vault) throws IOException {
    Path folder = Path.of("src", "test", "vaults", vault, "notes");
    Run terms = Run.of("export", "terms", folder);
    assertThat(terms.code()).as(terms.seen()).isZero();
    SortedSet<String> names = new TreeSet<>();
    for (String line : terms.out().lines().toList()) {
      JsonNode term = JSON.readTree(line);
      assertTerm(term);
      names.add(term.get("term").asString());
    }
    for (String line : Run.of("export", "mentions", folder).out().lines().toList()) {
      JsonNode mention = JSON.readTree(line);
      assertMention(mention, folder);
      assertThat(names).contains(mention.get("term").asString());
    }
  }

  @Test
  void mentionsThatAreNotLinkedAreExported() {
    assertThat(Run.of("export", "mentions", notes).out())
        .contains("\"linked\":false,\"why\":\"own-place\"")
        .contains("\"linked\":true,\"why\":\"first-in-section\"");
  }

  private static void assertTerm(JsonNode term) {
    assertThat(term.propertyNames())
        .containsExactly("term", "aliases", "definition", "file", "line", "rule", "confidence");
    assertThat(term.get("term").asString()).isNotBlank();
    assertThat(term.get("aliases").isArray()).isTrue();
    assertThat(term.get("definition").isString()).isTrue();
    assertThat(term.get("file").asString()).isNotBlank();
    assertThat(term.get("line").isInt()).isTrue();
    assertThat(term.get("rule").asString()).matches("[A-J]|frontmatter|yml|matrix");
    assertThat(term.get("confidence").asDouble()).isBetween(0.0, 1.0);
  }

  /** A surface is what stands at its place, or a line break stands in it. */
  private static void assertMention(JsonNode mention, Path vault) throws IOException {
    assertThat(mention.propertyNames())
        .containsExactly("file", "line", "column", "surface", "term", "linked", "why");
    assertThat(mention.get("linked").isBoolean()).isTrue();
    assertThat(mention.get("why").asString()).matches("[a-z]+(-[a-z]+)*");
    Path file = vault.resolve(mention.get("file").asString());
    String line = Files.readAllLines(file).get(mention.get("line").asInt() - 1);
    String there = line.substring(mention.get("column").asInt() - 1);
    String first = mention.get("surface").asString().replaceFirst("[^\\p{L}\\p{N}].*", "");
    assertThat(there).startsWith(first);
  }

  private JsonNode report(Path vault) throws IOException {
    Path file = project.resolve("report.json");
    Run run = Run.of("check", vault, "--terms-report", file);
    assertThat(run.code()).as(run.seen()).isZero();
    return JSON.readTree(Files.readString(file));
  }
}
