package gloss.matrix.draft;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.Matrix;
import gloss.matrix.MatrixReader;
import gloss.matrix.Party;
import gloss.matrix.draft.MatrixDraft.DraftDuty;
import gloss.matrix.draft.MatrixDraft.DraftLayer;
import gloss.matrix.draft.MatrixDraft.DraftSubject;
import gloss.matrix.draft.MatrixDraft.DraftView;
import gloss.matrix.draft.MatrixDraft.Quote;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read again, whatever the note holds. */
class DraftTextTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          " ",
          ": ",
          ":",
          " #",
          "#",
          "'",
          "\"",
          "\\",
          "[[",
          "]]",
          "{",
          "}",
          "- ",
          "---",
          "...",
          "? ",
          "!",
          "&x",
          "*y",
          "%",
          "@",
          "`",
          "|",
          ">",
          ",",
          "\t",
          "\n",
          "\u2028",
          "\u0007",
          "\uFEFF",
          "\uD83D\uDE80",
          "\uD800",
          "é",
          "日本",
          "true",
          "null",
          "~",
          "0x1F",
          "1_000",
          "2026-01-01",
          "=",
          "<b>",
          "a very long word ".repeat(40));

  private static final String TABLE =
      """

      | Layer | Oven | Box | |
      |---|---|---|---|
      | Fire | You | AWS | Provider |
      | . | You | You | x |
      | | Shared | You | n/a |

      | | AWS | You |
      |---|---|---|
      | | ✓ | hats |
      | Coat | | ✓ |
      """;

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a #b",
        "- a",
        "---",
        "? a",
        "[[Note]]",
        "{a}",
        "\"quoted\"",
        "it's",
        "back\\slash",
        "yes",
        "null",
        "1.5",
        "2026-11-01",
        "🚀 rocket",
        "#tag",
        "&a",
        "*b",
        "!c",
        "%d",
        "@e",
        "`f`",
        "| g",
        "> h",
        "a,b",
        "trailing:",
        "ünïcödé",
        "= sum"
      })
  void aHostileLabelReadsBackAsItIs(String label) {
    Matrix matrix = read(DraftText.of(draft(label, "you", label))).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(matrix.title()).isEqualTo(label);
    assertThat(matrix.layers().get(0).label()).isEqualTo(label);
    assertThat(matrix.layers().get(0).terms()).containsExactly(label);
    assertThat(matrix.subjects().get(0).label()).isEqualTo(label);
    assertThat(matrix.views().get(0).label()).isEqualTo(label);
  }

  @TestFactory
  Stream<DynamicTest> labelsMadeByChanceReadBackOnOneLine() {
    return LongStream.rangeClosed(1, 300)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> readsBack(seed)));
  }

  private static void readsBack(long seed) {
    Random random = new Random(seed);
    String label =
        IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
    Problems met = new Problems();
    String text = DraftText.of(draft("x" + label, "you", label));
    Optional<Matrix> matrix = read(text, met);
    assertThat(met.sorted()).as(text).isEmpty();
    String shown = matrix.orElseThrow().title();
    assertThat(shown).isEqualTo(Folding.collapseBlanks(shown)).startsWith("x");
    assertThat(shown.replace("\uFFFD", "").length())
        .isGreaterThanOrEqualTo(Folding.collapseBlanks("x" + label).length() / 2);
  }

  @Test
  void whatIsOpenIsTheOnlyProblemOfADraft() {
    read(DraftText.of(draft("Machine", "", "a quote")));
    assertThat(problems.sorted())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNCONFIRMED_DUTY);
  }

  @Test
  void hostileNotesBecomeDraftsThatCanBeRead() {
    MatrixDraft draft =
        Drafts.of(
                """
                # A: "b" #c

                - **`x`: y # "z" [[N|n]] 🚀:** You manage *a: b*, "c" #d, - e, {f}, and [[G]].
                - **--- ? true:** AWS manages `null`, 'it''s', C:\\path, %h, and 100 % (~).
                - **con:** You manage con and nul. AWS manages con and nul.
                """)
            .orElseThrow();
    read(DraftText.of(draft));
    assertThat(problems.sorted())
        .isNotEmpty()
        .allMatch(p -> p.kind() == ProblemKind.UNCONFIRMED_DUTY);
  }

  @TestFactory
  Stream<DynamicTest> scrambledNotesBecomeDraftsThatCanBeRead() throws IOException {
    String kitchen =
        Files.readString(
            Path.of(
                "src/test/vaults/a-note-with-the-habits-of-our-main-author/notes",
                "4 - The Azure Shared Kitchen Model.md"));
    return LongStream.rangeClosed(1, 60)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed, () -> draftReadsBack(seed, kitchen + TABLE)));
  }

  private static void draftReadsBack(long seed, String note) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(note);
    for (int i = 0; i < 60; i++) {
      text.insert(random.nextInt(text.length()), PIECES.get(random.nextInt(PIECES.size() - 1)));
    }
    Optional<MatrixDraft> draft = Drafts.of(text.toString());
    Problems met = new Problems();
    draft.ifPresent(d -> read(DraftText.of(d), met));
    assertThat(met.sorted()).allMatch(p -> p.kind() == ProblemKind.UNCONFIRMED_DUTY);
    assertThat(draft).isEqualTo(Drafts.of(text.toString()));
  }

  @Test
  void theSkeletonIsAMatrixAsItStands() {
    assertThat(read(MatrixSkeleton.TEXT)).as(problems.sorted().toString()).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  private static MatrixDraft draft(String label, String party, String quote) {
    List<Quote> quotes = List.of(new Quote(quote, 3));
    return new MatrixDraft(
        label,
        label,
        List.of(
            new Party("aws", "AWS", Party.Role.PROVIDER),
            new Party("you", "You", Party.Role.CUSTOMER)),
        List.of(new DraftLayer("data", label, List.of(label), 3)),
        List.of(
            new DraftSubject(
                "machine", label, "", quotes, List.of(new DraftDuty("data", party, quotes)))),
        List.of(new DraftView("all", label, List.of("machine"), List.of("data"))));
  }

  private Optional<Matrix> read(String yaml) {
    return read(yaml, problems);
  }

  private static Optional<Matrix> read(String yaml, Problems problems) {
    return MatrixReader.read(
        new SourcePath("clouds.matrix.yml"), yaml, LocalDate.of(2026, 11, 25), problems);
  }
}
