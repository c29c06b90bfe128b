package gloss.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matrix drafted from the note that Gloss was made for; see {@link SeedTest}. */
class SeedDraftTest {
  @TempDir Path temporary;

  @Test
  void theNoteBecomesADraftThatIsAMatrixOnceItIsConfirmed() throws IOException {
    String folder = System.getProperty("gloss.seed", "");
    assumeThat(folder)
        .as("skipped: name the folder of the seed note with -Dgloss.seed=DIR to run this test")
        .isNotEmpty();
    Path vault = Files.createDirectory(temporary.resolve("notes"));
    Path note = vault.resolve("note.md");
    Files.copy(only(Path.of(folder)), note);

    run(0, "new", "matrix", "--from", note.toString(), vault.toString());

    Path draft = vault.resolve("note.matrix.yml");
    List<String> subjects =
        Files.readAllLines(draft).stream()
            .filter(line -> line.startsWith("  - id: "))
            .map(line -> line.substring("  - id: ".length()))
            .toList();
    assertThat(subjects)
        .startsWith(
            "on-premise",
            "iaas",
            "paas",
            "saas",
            "bare-metal",
            "virtual-machines",
            "containers",
            "functions");
    assertThat(draft).content().contains("terms: [hypervisor]", "guest-operating-system: customer");
    assertThat(run(1, "check", vault.toString())).contains("nobody has confirmed who looks after");
    Files.writeString(draft, Files.readString(draft).replace(": \"?\"", ": aws"));
    run(0, "check", "--strict", vault.toString());
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow();
    }
  }

  private static String run(int code, String... words) {
    StringWriter seen = new StringWriter();
    PrintWriter out = new PrintWriter(seen, true);
    assertThat(Main.run(out, out, words)).as(seen.toString()).isEqualTo(code);
    return seen.toString();
  }
}
