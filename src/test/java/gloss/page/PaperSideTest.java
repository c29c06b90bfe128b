package gloss.page;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.text.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSideTest {
  @ParameterizedTest
  @CsvSource({"20, large", "300, medium", "450, small", "800, tiny"})
  void theMoreThereIsTheSmallerItIsWritten(int words, String size) {
    String text = "owl ".repeat(words / 4);
    assertThat(PaperSide.of(new Html("<p>" + text + "</p>"), text).size()).isEqualTo(size);
  }

  @Test
  void aListTakesALineForEachItem() {
    String list = "<ul>" + "<li>owl</li>".repeat(10) + "</ul>";
    assertThat(PaperSide.of(new Html(list), "owl").size()).isEqualTo("small");
  }

  @Test
  void ofWhatIsTooLongTheBeginningStaysAsWords() {
    String text = "<owl> ".repeat(400);
    PaperSide side = PaperSide.of(new Html("<p>…</p>".repeat(40)), text);
    assertThat(side.size()).isEqualTo("tiny");
    assertThat(side.html().markup())
        .startsWith("<p dir=\"auto\">&lt;owl&gt; &lt;owl&gt;")
        .endsWith("…</p>");
  }
}
