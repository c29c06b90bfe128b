package gloss.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import gloss.spec.SpecExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every node knows its place in the file: terms, links and problems are found by it. */
class PlacesTest {
  private static final String FRONT = "---\ntitle: x\n---\n";

  @TestFactory
  Stream<DynamicTest> textStandsWhereItSaysInEveryExample() throws IOException {
    return SpecExample.in(Path.of("src/test/spec")).stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> placesAreRight(e.markdown())));
  }

  private static void placesAreRight(String markdown) {
    MarkdownTree tree = parse(FRONT + markdown, FRONT.length());
    tree.blocks().forEach(block -> placesAreRight(block, tree.text()));
    for (TextRun run : TextRuns.of(tree)) {
      for (int i = 0; i < run.text().length(); i++) {
        SourceRange place = run.source(i, i + 1);
        assertThat(run.block().contains(place)).isTrue();
        if (place.of(tree.text()).length() == 1 && run.text().charAt(i) != TextRun.BARRIER) {
          String written = place.of(tree.text()).replace('\n', ' ');
          assertThat(written).isEqualTo(run.text().substring(i, i + 1));
        }
      }
    }
  }

  private static void placesAreRight(Block block, String text) {
    assertThat(block.range().start()).isGreaterThanOrEqualTo(FRONT.length());
    assertThat(block.range().of(text)).isEqualTo(block.range().of(text).strip());
    for (Inline inline : block.content()) {
      placesAreRight(inline, block.range(), text);
    }
    for (Block child : block.children()) {
      assertThat(block.range().contains(child.range())).as("%s in %s", child, block).isTrue();
      placesAreRight(child, text);
    }
  }

  private static void placesAreRight(Inline inline, SourceRange around, String text) {
    assertThat(around.contains(inline.range())).as("%s in %s", inline, around).isTrue();
    if (inline instanceof Inline.Text piece && piece.isLiteral()) {
      assertThat(piece.range().of(text)).isEqualTo(piece.value());
    }
    inline.children().forEach(child -> placesAreRight(child, inline.range(), text));
  }

  @Test
  void escapesAndEntitiesStandForTheirWholePlace() {
    MarkdownTree tree = parse("a \\* b &amp; c", 0);
    List<String> pieces = new ArrayList<>();
    for (Inline inline : tree.blocks().get(0).content()) {
      Inline.Text text = (Inline.Text) inline;
      pieces.add(text.value() + " at " + text.range().of(tree.text()));
    }
    assertThat(pieces)
        .containsExactly("a  at a ", "* at \\*", " b  at  b ", "& at &amp;", " c at  c");
  }

  @Test
  void aTermSplitByMarkupAndALineBreakIsOnePieceOfARun() {
    MarkdownTree tree = parse("> the Shared *Respon\n> sibility* Model", 0);
    TextRun run = TextRuns.of(tree).get(0);
    assertThat(run.text()).isEqualTo("the Shared Respon sibility Model");
    assertThat(run.source(4, 21).of(tree.text())).isEqualTo("Shared *Respon\n> sib");
  }

  @Test
  void codeLinksPicturesAndHtmlAreBarriers() {
    MarkdownTree tree = parse("a `b` [c](d) [[e]] ![f](g) <i>h", 0);
    assertThat(TextRuns.of(tree).get(0).text().replace(TextRun.BARRIER, '#'))
        .isEqualTo("a # # # # #h");
  }

  @Test
  void runsSayWhetherTheyAreHeadingsAndComeInOrder() {
    MarkdownTree tree = parse("# A\n\n> [!tip] B\n> C\n\n| D |\n|-|\n| E |\n\nF[^1]\n\n[^1]: G", 0);
    assertThat(TextRuns.of(tree).stream().map(run -> run.text().substring(0, 1)))
        .containsExactly("A", "B", "C", "D", "E", "F", "G");
    assertThat(
            TextRuns.of(tree).stream()
                .filter(TextRun::heading)
                .map(run -> run.text().substring(0, 1)))
        .containsExactly("A", "B");
  }

  private static MarkdownTree parse(String text, int bodyStart) {
    return MarkdownParser.parse(new SourcePath("a.md"), text, bodyStart, new Problems());
  }
}
