package gloss.problem;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineIndexTest {
  @Test
  void itAgreesWithLocationsAtEveryOffset() {
    String text = "\none\n\ntwo 😀 three\n";
    LineIndex index = new LineIndex(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      Location at = Location.at(new SourcePath("n.md"), text, offset);
      assertThat(index.line(offset)).as("line of " + offset).isEqualTo(at.line());
      assertThat(index.column(offset)).as("column of " + offset).isEqualTo(at.column());
    }
  }

  @Test
  void linesBeginBehindLineEndsAndTheLastMayBeEmpty() {
    LineIndex index = new LineIndex("\none\n\ntwo 😀 three\n");
    assertThat(index.count()).isEqualTo(5);
    assertThat(IntStream.rangeClosed(1, 5).map(index::start)).containsExactly(0, 1, 5, 6, 19);
    assertThat(IntStream.of(0, 1, 4, 5, 6, 18, 19).map(index::line))
        .containsExactly(1, 2, 2, 3, 4, 4, 5);
    assertThat(IntStream.of(0, 1, 4, 5, 6, 18, 19).map(index::column))
        .containsExactly(1, 1, 4, 1, 1, 13, 1);
  }
}
