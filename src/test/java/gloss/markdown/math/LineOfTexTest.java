package gloss.markdown.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas where there is no markup: in titles, outlines, results of the search. */
class LineOfTexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "\\pi r^2~πr²",
        "e^{i\\pi}+1=0~e^(iπ)+1=0",
        "\\frac{x_1}{y} \\le \\alpha_{10}^2~x₁/y ≤ α₁₀²",
        "\\frac12~1/2",
        "\\frac{m}{\\rho A}~m/(ρA)",
        "\\frac{a+b}{2}~(a+b)/2",
        "\\sqrt[3]{a+b}~³√(a+b)",
        "\\int_{-\\infty}^\\infty e^{-x^2}\\,dx~∫_(−∞)^∞e^(−x²) dx",
        "\\|x\\|_2~‖x‖₂",
        "\\mathbb{R}^n \\to \\mathbb R~ℝⁿ → ℝ",
        "90^\\circ~90°",
        "O(n \\log n)~O(n log n)",
        "\\lim_{x \\to 0} f'(x)~lim_(x → 0) f′(x)",
        "\\text{for all } x~for all x",
        "\\mathrm{CO_2}~CO₂",
        "\\{1,\\dots,n\\}~{1,…,n}",
        "\\left( a - b \\right)~( a − b )",
        "5\\%~5%",
        "\\bar x~x̄",
      })
  void whatFitsIntoALineIsReadThere(String tex, String line) {
    assertThat(LineOfTex.of(tex, false)).isEqualTo(line);
  }

  @Test
  void allElseStaysTex() {
    for (String tex :
        new String[] {
          "\\nowhere",
          "x^",
          "{",
          "}",
          "a & b",
          "\\begin{cases}x\\end{cases}",
          "",
          "\\",
          "\\frac{a}",
          "\\sqrt[",
          "^_",
          "\\vec{AB}",
          "{".repeat(5_000) + "}".repeat(5_000),
          "\\sqrt".repeat(2_000)
        }) {
      assertThat(LineOfTex.of(tex, true)).isEqualTo("$$" + tex + "$$");
    }
  }
}
