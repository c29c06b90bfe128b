package gloss.markdown.math;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.MarkdownParser;
import gloss.markdown.MarkdownTree;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of formulas, and what of their markup passes. */
class FormulasTest {
  private final Problems problems = new Problems();

  private Formulas drawn(String note) {
    MarkdownTree tree = MarkdownParser.parse(new SourcePath("Here.md"), note, 0, new Problems());
    return Formulas.drawn(List.of(tree), false, problems);
  }

  @Test
  void withoutALibraryOneHintStandsAtTheFirstFormula() {
    assertThat(drawn("a\n\n- b $x$\n- $y$\n").any()).isFalse();
    assertThat(problems.sorted()).hasSize(1);
    Problem hint = problems.sorted().get(0);
    assertThat(hint.kind()).isEqualTo(ProblemKind.FORMULAS_AS_TEX);
    assertThat(hint.location()).hasToString("Here.md:3:6");
    assertThat(hint.fix()).contains("mvn -Pextras package");
  }

  @Test
  void withoutAFormulaNothingIsSaid() {
    drawn("$5 and $10, `$x$`\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a $x{y$~1:5~nothing closes this brace",
        "a $x}$~1:5~nothing opens this brace",
        "> $$|> a{|> $$~2:4~nothing closes this brace",
        "a $\\{ x$~1:4~hint",
        "a $x %{|y$~1:4~hint",
        "a $x %{|y{$~2:2~nothing closes this brace",
      })
  void aBraceWithoutItsPartnerIsFoundAtItsPlace(String note, String place, String words) {
    drawn(note.replace('|', '\n'));
    Problem first = problems.sorted().get(0);
    if (words.equals("hint")) {
      assertThat(first.kind()).isEqualTo(ProblemKind.FORMULAS_AS_TEX);
    } else {
      assertThat(first.kind()).isEqualTo(ProblemKind.FORMULA_NOT_DRAWN);
      assertThat(first.location()).hasToString("Here.md:" + place);
      assertThat(first.message()).contains(words);
    }
  }

  @Test
  void aFormulaBeyondAllUseIsNotDrawn() {
    drawn("$" + "x".repeat(5_001) + "$");
    drawn("$" + "{".repeat(200) + "}".repeat(200) + "$");
    assertThat(problems.sorted())
        .allSatisfy(p -> assertThat(p.kind()).isEqualTo(ProblemKind.FORMULA_NOT_DRAWN))
        .hasSize(2);
  }

  @Test
  void ofMarkupOnlyMathematicsPasses() {
    String written =
        "<span class=\"katex\"><math xmlns=\"x\" display=\"block\" onclick=\"a()\"><semantics>"
            + "<mrow style=\"color:red\" href=\"javascript:a()\"><mi>x</mi><script>a()</script>"
            + "<mglyph src=\"a.png\"></mglyph></mrow>"
            + "<annotation encoding=\"application/x-tex\">x &lt; y</annotation>"
            + "</semantics></math></span>";
    String clean = MathMarkup.clean(written);
    assertThat(clean)
        .startsWith("<math display=\"block\">")
        .contains("<mi>x</mi>", "x &lt; y</annotation>")
        .doesNotContain("script", "style", "href", "onclick", "a()", "mglyph", "src");
  }

  @Test
  void columnsKeepTheirAlignment() {
    String table =
        "<math><mtable columnalign=\"right left\"><mtr><mtd>a</mtd><mtd>b</mtd></mtr></mtable></math>";
    assertThat(MathMarkup.clean(table))
        .contains("<mtd class=\"align-right\">a</mtd><mtd class=\"align-left\">b</mtd>");
  }

  @Test
  void otherProgramsGetTheSignsTheyKnow() {
    assertThat(new Formula("x", false).signed()).isEqualTo("\\(x\\)");
    assertThat(new Formula("x", true).signed()).isEqualTo("\\[x\\]");
  }
}
