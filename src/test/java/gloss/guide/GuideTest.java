package gloss.guide;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide as a vault: Gloss builds its own documentation. */
class GuideTest {
  private static final Guide GUIDE = Guide.read();

  /** How the guide names a file of the project, as against one of the reader's vault. */
  private static final Pattern FILE = Pattern.compile("(src|templates|\\.github)/\\S+");

  private static Study study() throws IOException {
    BuildOptions options =
        new BuildOptions(Guide.FOLDER, Path.of("target", "guide"), List.of(), "", "", true, false);
    return new Build(options, Progress.SILENT).check().study();
  }

  @Test
  void theGuideBuildsStrictly() throws IOException {
    assertThat(study().notes()).hasSizeGreaterThan(15);
  }

  @Test
  void everyNoteStandsInTheReadingOrder() throws IOException {
    List<String> order = study().config().order().stream().map(entry -> entry.note()).toList();
    assertThat(GUIDE.notes().stream().map(note -> note.name().replace(".md", "")))
        .filteredOn(name -> !name.equals("index"))
        .isSubsetOf(order);
  }

  @Test
  void everyTermIsMeantToBeOne() throws IOException {
    assertThat(study().glossary().terms())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            term ->
                assertThat(term.definition().map(d -> d.file().value()).orElse(""))
                    .as("'" + term.name() + "' is defined")
                    .isIn("Words.md", "publishing.matrix.yml"));
  }

  @Test
  void everyFileOfTheProjectThatTheGuideNamesIsThere() {
    Stream<String> files = GUIDE.named().stream().filter(name -> FILE.matcher(name).matches());
    assertThat(files).isNotEmpty().allSatisfy(name -> assertThat(Path.of(name)).exists());
  }
}
