package gloss.problem;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SourcePath;
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
}
