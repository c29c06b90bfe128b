package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in which the texts of previews lie, and what pages know about them. */
class PreviewsTest {
  private static final int LARGEST = 16 * 1024;

  @TempDir Path vault;

  @Test
  void aTermHasItsDefinitionAsTextAndTheNoteAndHeadingThatSayIt() throws IOException {
    assertThat(
            previews(
                """
                -- Birds.md --
                # Birds

                ## Owls

                - **Barn owl:** A *white* bird, see [[Birds|the others]].
                """))
        .containsExactly(
            entry(
                "assets/previews/0-of-1.js",
                """
            gloss.previews([
            ["Barn owl","A white bird, see the others.","Birds › Owls"],
            ]);
            """));
  }

  @Test
  void aDefinitionFromADataFileHasNoNote() throws IOException {
    assertThat(previews("-- terms.yml --\nterms:\n  - {term: Owl, definition: \"A [[Bird]]\"}\n"))
        .containsExactly(
            entry(
                "assets/previews/0-of-1.js",
                "gloss.previews([\n[\"Owl\",\"A Bird\",\"\"],\n]);\n"));
  }

  @Test
  void nothingInATextCanEndTheScriptOrBecomeMarkup() throws IOException {
    String script =
        String.join(
            "",
            previews(
                    """
                    -- terms.yml --
                    terms:
                      - {term: "</script> & \\"Owl\\"", definition: "<img src=x> \\\\"}
                    """)
                .values());
    assertThat(script)
        .contains("\"\\u003c/script\\u003e \\u0026 \\\"Owl\\\"\",\"\\u003cimg src=x\\u003e \\\\\"")
        .doesNotContain("<");
  }

  @Test
  void aLongDefinitionEndsAtAWord() throws IOException {
    String script =
        String.join(
            "",
            previews(
                    "-- terms.yml --\nterms:\n  - {term: Owl, definition: "
                        + "bird ".repeat(80)
                        + "}")
                .values());
    assertThat(script).contains(" bird…\"").doesNotContain("bird ".repeat(60));
  }

  @Test
  void aSiteWithoutDefinitionsHasNoScriptsAndItsPagesDoNotAskForThem() throws IOException {
    Outcome outcome = Outcome.of(Vaults.write("-- Owls.md --\nText.\n", vault));
    assertThat(only(outcome)).isEmpty();
    assertThat(outcome.files().getOrDefault("notes/owls.html", "")).doesNotContain("data-previews");
  }

  @Test
  void eachOfFiveThousandTermsStandsOnceInAScriptOfBoundedSize() throws IOException {
    Outcome outcome = Outcome.of(Vaults.write(manyTerms(5000), vault));
    SortedMap<String, String> scripts = only(outcome);
    String page = outcome.files().getOrDefault("index.html", "");
    assertThat(Jsoup.parse(page).select("html").attr("data-previews"))
        .isEqualTo(String.valueOf(scripts.size()));
    assertThat(scripts.size()).isPositive().isLessThanOrEqualTo(512);
    int terms = 0;
    for (String script : scripts.values()) {
      assertThat(packed(script)).isLessThanOrEqualTo(LARGEST);
      terms += script.split("\n\\[").length - 1;
    }
    assertThat(terms).isEqualTo(5000);
  }

  /** Words that a compressor does not foresee. */
  private static String manyTerms(int count) {
    Random chance = new Random(5);
    StringBuilder out = new StringBuilder("-- terms.yml --\nterms:\n");
    for (int i = 0; i < count; i++) {
      out.append("  - {term: Part ").append(i).append(", definition: ");
      while (out.length() - out.lastIndexOf("\n") < 340) {
        out.append(Integer.toString(chance.nextInt(1 << 20), 36)).append(' ');
      }
      out.append("end}\n");
    }
    return out.toString();
  }

  private SortedMap<String, String> previews(String text) throws IOException {
    return only(Outcome.of(Vaults.write(text, vault)));
  }

  private static SortedMap<String, String> only(Outcome outcome) {
    SortedMap<String, String> scripts = new TreeMap<>(outcome.files());
    scripts.keySet().removeIf(path -> !path.startsWith("assets/previews/"));
    return scripts;
  }

  private static int packed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
