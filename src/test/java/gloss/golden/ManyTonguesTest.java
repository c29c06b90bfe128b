package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.hostile.ManyTongues;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault in thirty languages, with the names that real ones have. */
class ManyTonguesTest {
  private static final int NOTES = 700;

  /** Notes of 500 KB, and as many with a line of 75,000 signs. */
  private static final int LONG_ONES = 2;

  private static final int MOST_BYTES_OF_A_PAGE = 14 * 1024;

  /** A name of 80 bytes, and what tells the files of one deck or the pages of one list apart. */
  private static final int MOST_BYTES_OF_A_SEGMENT = 100;

  /** With a folder before it still below what Windows takes. */
  private static final int MOST_SIGNS_OF_A_PATH = 200;

  @TempDir Path project;

  @Test
  void namesThatAreOneInCapitalsGetTwoAddresses() {
    Trees.assumeAllNamesCanBeSaid();
    Build.Checked checked =
        Vaults.check("-- Straße.md --\nA street.\n-- STRASSE.md --\nA STREET.\n");
    assertThat(checked.report().problems())
        .extracting(Problem::kind)
        .containsOnly(ProblemKind.ADDRESS_CLASH);
    assertThat(checked.files())
        .extracting(file -> file.path().value())
        .filteredOn(path -> path.startsWith("notes/stra"))
        .hasSize(2)
        .allMatch(path -> path.matches("notes/stra(ße|sse)-[0-9a-f]{6}\\.html"));
  }

  @Tag("slow")
  @Test
  void becomesASiteWithShortAddressesThatNoDiskTakesForOne() throws IOException {
    Trees.assumeAllNamesCanBeSaid();
    Path vault = project.resolve("notes");
    assertThat(ManyTongues.write(vault, NOTES, LONG_ONES, 1)).isEqualTo(NOTES);
    Outcome outcome = Outcome.of(vault);
    assertThat(outcome.problems())
        .filteredOn(problem -> problem.kind().severity() == Severity.ERROR)
        .isEmpty();
    assertThat(outcome.failed()).isFalse();
    assertThat(SiteCrawl.faults(outcome.files())).isEmpty();
    assertThat(outcome.pages().entrySet())
        .filteredOn(page -> !page.getKey().equals("print.html"))
        .filteredOn(page -> compressed(page.getValue()) > MOST_BYTES_OF_A_PAGE)
        .as("pages of notes that are as long as a book")
        .hasSizeLessThanOrEqualTo(2 * LONG_ONES);
    SortedSet<String> folded = new TreeSet<>();
    for (String path : outcome.files().keySet()) {
      String form = Normalizer.normalize(path, Normalizer.Form.NFC);
      assertThat(folded.add(form.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))).isTrue();
      assertThat(path).as(path).hasSizeLessThanOrEqualTo(MOST_SIGNS_OF_A_PATH);
      for (String segment : path.split("/", -1)) {
        assertThat(segment.getBytes(UTF_8).length)
            .as(path)
            .isLessThanOrEqualTo(MOST_BYTES_OF_A_SEGMENT);
        assertThat(segment).doesNotEndWith(".").doesNotContain(" ", ":", "?", "\"", "%", "[");
      }
    }
  }

  @Tag("slow")
  @Test
  void aSecondBuildWritesNothing() throws IOException {
    Path vault = project.resolve("notes");
    ManyTongues.write(vault, NOTES, 1, 2);
    Path site = project.resolve("site");
    Vaults.build(vault, site).run();
    assertThat(Vaults.build(vault, site).run().files().written()).isZero();
  }

  private static int compressed(String page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
