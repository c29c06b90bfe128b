package gloss.note;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.Block;
import gloss.markdown.PlainText;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteParserTest {
  /** The shape of a real note: a preamble of three lines, a numbered title, spread nested items. */
  private static final String REAL_SHAPE =
      """
      03-11-2025 09:12:44

      Status :

      Tags :

      # 7 - Who Locks Which Door

      Two parties share the work.

      ## Doors: The Idea

      - **The landlord locks the house.**
         \s
          - Walls and roof.
             \s
          - The front door.
         \s
      - **You lock your flat.**

      ### Keys

      1. **Copies (spare keys):** yours.
         \s
      2. **Locks:** theirs.

      ## References


      """;

  private final Problems problems = new Problems();

  private Note note(String path, String text) {
    return Notes.note(path, text, problems);
  }

  private Properties properties(String frontmatter) {
    return note("a.md", "---\n" + frontmatter + "\n---\nText").properties();
  }

  @Test
  void aNoteOfTheUsualShapeIsReadWhole() {
    Note note = note("7 - Who Locks Which Door.md", REAL_SHAPE);
    assertThat(note.title()).isEqualTo("7 - Who Locks Which Door");
    assertThat(note.titleInBody()).isTrue();
    assertThat(note.properties().date()).isEqualTo("2025-11-03");
    assertThat(note.properties().tags()).isEmpty();
    assertThat(PlainText.ofBlocks(note.tree().blocks())).doesNotContain("Status", "Tags", "2025");
    assertThat(note.sections())
        .extracting(Section::title)
        .containsExactly("", "7 - Who Locks Which Door", "Doors: The Idea", "Keys", "References");
    assertThat(note.sections()).extracting(Section::level).containsExactly(0, 1, 2, 3, 2);
    assertThat(note.tree().blocks().stream().filter(Block.ListBlock.class::isInstance)).hasSize(2);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void sectionsKnowTheirBodyTheirWholeAndWhatStandsAbove() {
    Note note = note("a.md", REAL_SHAPE);
    Section doors = note.sections().get(2);
    Section keys = note.sections().get(3);
    Section references = note.sections().get(4);
    String text = note.tree().text();
    assertThat(doors.body().of(text)).startsWith("- **The landlord").contains("You lock");
    assertThat(doors.body().of(text)).doesNotContain("Keys");
    assertThat(doors.whole().of(text)).startsWith("## Doors").contains("theirs.");
    assertThat(doors.whole().contains(keys.whole())).isTrue();
    assertThat(keys.trail()).containsExactly("7 - Who Locks Which Door", "Doors: The Idea");
    assertThat(references.body().isEmpty()).isTrue();
    assertThat(note.sectionAt(text.indexOf("spare"))).isEqualTo(keys);
    assertThat(note.sectionAt(0).level()).isZero();
  }

  @Test
  void everyBodyBeginsBehindItsHeadingAndTheyDoNotOverlap() {
    Note note = note("a.md", "Top\n\n# A\n\n## B\ntext\n# C\n\n> # quoted\n\n#### D\n");
    assertThat(note.sections()).extracting(Section::title).containsExactly("", "A", "B", "C", "D");
    int last = 0;
    for (Section section : note.sections()) {
      assertThat(section.heading().start()).isGreaterThanOrEqualTo(last);
      assertThat(section.body().start()).isGreaterThanOrEqualTo(section.heading().end());
      last = section.body().end();
    }
    assertThat(note.sections())
        .extracting(s -> s.body().isEmpty())
        .containsExactly(false, true, false, false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "# **The** `big` [Idea](x.md) \uD83D\uDE80 ; The big Idea \uD83D\uDE80 ; true",
        "## Only second                            ; My Note                    ; false",
        "Text                                      ; My Note                    ; false",
        "# References                              ; My Note                    ; false",
        "## Intro\\n\\n# Late                      ; Late                       ; true",
        "Setext\\n===                              ; Setext                     ; true",
        "``                                        ; My Note                    ; false",
      })
  void theTitleIsTheFirstHeadingOfRankOne(String text, String title, boolean inBody) {
    Note note = note("x/My Note.md", text.replace("\\n", "\n"));
    assertThat(note.title()).isEqualTo(title);
    assertThat(note.titleInBody()).isEqualTo(inBody);
  }

  @Test
  void aTitleInFrontMatterWinsAndLeavesAnotherHeadingInTheBody() {
    Note note = note("x/My Note.md", "---\ntitle: Said\n---\n# Heading\n\nText");
    assertThat(note.title()).isEqualTo("Said");
    assertThat(note.titleInBody()).isFalse();
  }

  @Test
  void aFileNameInDecomposedFormGivesAComposedTitle() {
    assertThat(note("Gro\u0308\u00DFe 1.2.md", "Text").title()).isEqualTo("Gr\u00F6\u00DFe 1.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aliases: [EC2, Elastic]          | EC2,Elastic",
        "aliases: EC2, Elastic Compute    | EC2,Elastic Compute",
        "alias: EC2                       | EC2",
        "Aliases: [EC2, ec2, '']          | EC2",
        "aliases: [[EC2]]                 | EC2",
        "aliases:                         | ''",
        "aliases: {a: b}                  | ''",
      })
  void aliasesAreReadInEverySpelling(String line, String aliases) {
    assertThat(String.join(",", properties(line).aliases())).isEqualTo(aliases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [aws, '#cloud']            | aws,cloud",
        "tags: aws cloud                  | aws,cloud",
        "tags: aws, cloud                 | aws,cloud",
        "tag: aws                         | aws",
        "tags: ['[[AWS]]', a/b]           | AWS,a/b",
        "tags: [AWS, aws, no]             | AWS,no",
        "tags: 2026                       | 2026",
        "title: x                         | ''",
      })
  void tagsAreReadInEverySpelling(String line, String tags) {
    assertThat(String.join(",", properties(line).tags())).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource({
    "date: 2025-02-20, 2025-02-20",
    "created: 20-02-2025 10:00, 2025-02-20",
    "date: '[[2025-02-20]]', 2025-02-20",
    "date: 2025-02-20T10:00:00Z, 2025-02-20",
    "title: x, ''"
  })
  void datesAreReadYearFirstOrDayFirst(String line, String date) {
    assertThat(properties(line).date()).isEqualTo(date);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aDateThatIsNoneIsSaidAloud() {
    assertThat(properties("x: 1\ndate: soon").date()).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::kind).containsExactly(ProblemKind.ODD_DATE);
    assertThat(problems.sorted().get(0).location()).hasToString("a.md:3:7");
  }

  @Test
  void theOtherKeysAreRead() {
    Properties found =
        properties(
            """
            description: |
              One
              line
            permalink: x/y
            term: EC2
            terms: off
            status: [done]
            odd: {a: 1}""");
    assertThat(found)
        .isEqualTo(
            new Properties(
                List.of(),
                List.of(),
                List.of("done"),
                "",
                "One line",
                "x/y",
                "EC2",
                false,
                "",
                List.of()));
  }

  @Test
  void termsAreLinkedUnlessSwitchedOff() {
    assertThat(properties("terms: on").terms()).isTrue();
    assertThat(properties("a: b").terms()).isTrue();
    assertThat(properties("Terms: false").terms()).isFalse();
  }

  @Test
  void theFrontMatterWinsAndThePreambleAdds() {
    Properties found =
        note(
                "a.md",
                """
                ---
                date: 2026-01-01
                tags: [One]
                status: kept
                ---
                15-06-2025
                Status : #old
                Tags : [[f/Two#H|t]] #one [[Three.md]] four

                Text #five and `#six` #ONE""")
            .properties();
    assertThat(found.date()).isEqualTo("2026-01-01");
    assertThat(found.status()).containsExactly("kept");
    assertThat(found.tags()).containsExactly("One", "four", "Two", "Three", "five");
  }
}
