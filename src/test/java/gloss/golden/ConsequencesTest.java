package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only follows from a file that was refused is silent beside it, and said without it. */
class ConsequencesTest {
  private static final String MATRIX =
      """
      -- boat.matrix.yml --
      title: The boat
      parties:
        owner: {label: Owner, role: customer}
      layers:
        - {id: rope, label: Rope}
      subjects:
        - {id: quay, label: Long Quay, duties: {rope: owner}}
      views:
        - {id: moored, label: Moored, subjects: [quay]}
      """;

  private static final String VIEW = "-- Quay.md --\n```matrix\nmoored\n```\n";
  private static final String DROP = "-- terms.yml --\ndrop: [Long Quay]\n";
  private static final String TWO_SHORT_FORMS =
      """
      -- Ports.md --
      ## Tidal Gate (TG)

      A Tidal Gate is a door in the water.

      ## Tow Gear (TG)

      Tow Gear is what pulls a ship.
      """;

  @TempDir Path project;

  @Test
  void theViewsOfABrokenMatrixAreNotUnknown() throws IOException {
    assertThat(kinds(MATRIX + VIEW)).isEmpty();
    assertThat(kinds(MATRIX.replace("title", "tilte") + VIEW)).containsExactly("unknown-key");
    assertThat(kinds(MATRIX.replace("parties:", "parties: {") + VIEW))
        .containsExactly("broken-yaml");
    assertThat(kinds(VIEW)).containsExactly("unknown-view");
    assertThat(kinds(MATRIX.replace("id: moored", "id: anchored") + VIEW))
        .containsExactly("unknown-view");
  }

  @Test
  void theViewsOfAMatrixWhoseIdIsTakenAreNotUnknown() throws IOException {
    String other = MATRIX.replace("-- boat", "-- sub/boat").replace("moored", "anchored");
    String both = MATRIX + other + VIEW.replace("moored", "anchored");
    assertThat(kinds(both)).containsExactly("equal-matrix-ids");
  }

  @Test
  void theTermsOfABrokenMatrixCanBeDropped() throws IOException {
    assertThat(kinds(MATRIX + DROP)).isEmpty();
    assertThat(kinds(MATRIX.replace("title", "tilte") + DROP)).containsExactly("unknown-key");
    assertThat(kinds(DROP)).contains("unknown-term-to-drop");
  }

  @Test
  void aNameIsNotAmbiguousWhileTheVocabularyThatSettlesItIsBroken() throws IOException {
    String settled = "-- terms.yml --\nterms:\n  - term: Tidal Gate\n    aliases: [TG]\n";
    assertThat(kinds(TWO_SHORT_FORMS)).containsExactly("ambiguous-name");
    assertThat(kinds(TWO_SHORT_FORMS + settled)).isEmpty();
    assertThat(kinds(TWO_SHORT_FORMS + settled.replace("terms:", "trems:")))
        .containsExactly("unknown-key");
  }

  private List<String> kinds(String text) throws IOException {
    Path vault = Files.createTempDirectory(project, "vault").resolve("notes");
    return Outcome.of(Vaults.write(text, vault)).problems().stream()
        .map(p -> p.kind().id())
        .toList();
  }
}
