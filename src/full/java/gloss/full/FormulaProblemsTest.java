package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.MarkdownParser;
import gloss.markdown.MarkdownTree;
import gloss.markdown.math.Formula;
import gloss.markdown.math.Formulas;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What KaTeX says, with the libraries of the profile {@code extras}. */
class FormulaProblemsTest {
  private final Problems problems = new Problems();

  private Formulas drawn(String note) {
    MarkdownTree tree = MarkdownParser.parse(new SourcePath("Here.md"), note, 0, new Problems());
    return Formulas.drawn(List.of(tree), true, problems);
  }

  @Test
  void mistakesAreFoundAtTheirPlaces() {
    drawn(
        "a $x + \\foo{y}$\n\n> - $$\n>   \\frac{a}{b}\n>   + \\bar\n>   $$\n\n| a |\n|---|\n| $\\|\\foo$ |\n");
    assertThat(problems.sorted())
        .extracting(problem -> problem.location().toString())
        .containsExactly("Here.md:1:8", "Here.md:5:11", "Here.md:10:6");
    assertThat(problems.sorted().get(0).message()).contains("Undefined control sequence: \\foo");
  }

  @Test
  void equalFormulasAreDrawnOnceAndEachMistakeIsSaid() {
    Formulas formulas = drawn("$x^2$ and $x^2$ and $\\foo$ and $\\foo$\n");
    assertThat(formulas.drawn(new Formula("x^2", false)).orElseThrow().markup())
        .isEqualTo(
            "<math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow>"
                + "<annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>");
    assertThat(problems.sorted()).hasSize(2);
  }

  @Test
  void whatWasDrawnBeforeComesOutAlike() {
    String note = "$a+1$ and $a+2$ and $\\foo$\n";
    Formulas first = drawn(note);
    long start = System.nanoTime();
    Formulas again = drawn(note + "\n$a+1$\n");
    assertThat(System.nanoTime() - start).as("nothing is started").isLessThan(200_000_000L);
    assertThat(problems.sorted()).hasSize(1);
    Formula formula = new Formula("a+2", false);
    assertThat(again.drawn(formula)).isPresent().isEqualTo(first.drawn(formula));
    assertThat(drawn("$a+3$").drawn(new Formula("a+3", false))).isPresent();
  }

  @Test
  void whatWouldNeverEndEnds() {
    drawn("$\\def\\a{\\a\\a}\\a$ $" + "\\sqrt".repeat(900) + " x$ $" + "x^".repeat(2_000) + "x$\n");
    assertThat(problems.sorted()).isNotEmpty();
  }

  @Test
  void addressesAndStylesOfAuthorsAreNotFollowed() {
    Formulas formulas =
        drawn("$\\href{javascript:a()}{x}$ $\\htmlStyle{color:red}{x}$ $\\includegraphics{a.png}$");
    for (String tex : List.of("\\href{javascript:a()}{x}", "\\htmlStyle{color:red}{x}")) {
      assertThat(formulas.drawn(new Formula(tex, false)).orElseThrow().markup())
          .doesNotContain("href=", "style=", "<a ");
    }
  }

  /** The manifest of the jar, the profiles and the classes name the same files. */
  @Test
  void theManifestNamesAllOfThem() throws IOException {
    Matcher classPath =
        Pattern.compile("<Class-Path>([^<]+)</Class-Path>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(classPath.find()).isTrue();
    List<String> named =
        Stream.of(classPath.group(1).split(" ", -1))
            .map(jar -> jar.replaceFirst("lib/(.*)\\.jar", "$1"))
            .sorted()
            .toList();
    List<String> there =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(jar -> jar.replace('\\', '/').matches(".*/org/(graalvm|webjars)/.*"))
            .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
            .sorted()
            .toList();
    assertThat(named).isEqualTo(there);
  }
}
