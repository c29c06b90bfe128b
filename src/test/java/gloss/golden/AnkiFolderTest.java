package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gloss export anki} writes and says. */
class AnkiFolderTest {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @TempDir Path project;

  private Run export(String vault, Object... words) throws IOException {
    Path notes = Vaults.write(vault, project.resolve("notes"));
    return Run.of(Stream.concat(Stream.of("export", "anki", notes), Stream.of(words)).toArray());
  }

  @Test
  void thePicturesOfCardsLieBesideTheTextUnderNamesThatBelongToTheSite() throws IOException {
    Path out = project.resolve("anki");
    Run run =
        export(
            """
            -- site.yml --
            title: Night
            -- Owls.md --
            # Owls

            - **Barn owl:** Looks so: ![[pictures/my dot.png]]

            ![[other.png]]
            -- pictures/my dot.png base64 --
            %1$s
            -- other.png base64 --
            %1$s
            """
                .formatted(DOT),
            "--out",
            out);
    assertThat(run.code()).as(run.seen()).isZero();
    List<Path> pictures;
    try (Stream<Path> files = Files.list(out.resolve("media"))) {
      pictures = files.toList();
    }
    assertThat(pictures).singleElement().asString().matches(".*/night-[0-9a-f]{12}\\.png");
    String name = String.valueOf(pictures.get(0).getFileName());
    assertThat(Files.readString(out.resolve("night-basic.txt")))
        .startsWith("#separator:tab\n#html:true\n")
        .contains("<img src=\"\"" + name + "\"\"");
    assertThat(out.resolve("night-cloze.txt")).doesNotExist();
    assertThat(run.out()).startsWith("1 card written to ").contains("Import", "collection.media");
  }

  @Test
  void whereThereAreNoCardsNothingIsWritten() throws IOException {
    Path out = project.resolve("anki");
    Run run = export("-- a.md --\nNight.\n", "--out", out);
    assertThat(run.out()).contains("There are no cards");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderIsNeededForAnkiAndForNothingElse() throws IOException {
    Run without = export("-- a.md --\nNight.\n");
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("--out DIR");
    Run with = Run.of("export", "tsv", project.resolve("notes"), "--out", project);
    assertThat(with.code()).isEqualTo(2);
    assertThat(with.err()).contains("--out is for anki");
  }
}
