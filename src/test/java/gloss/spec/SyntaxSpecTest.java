package gloss.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code src/test/spec}: the files are the description of our dialect. */
class SyntaxSpecTest {
  private static final Path SPEC = Path.of("src/test/spec");

  @TestFactory
  Stream<DynamicTest> everyExampleIsWrittenAsTheSpecificationSays() throws IOException {
    return SpecExample.in(SPEC).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(SpecVault.written(example.markdown()))
                            .isEqualTo(example.html())));
  }

  @Test
  void thereAreAsManyExamplesAsWePromise() throws IOException {
    assertThat(SpecExample.in(SPEC)).hasSizeGreaterThanOrEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> aBrowserReadsEveryExampleAsItWasWritten() throws IOException {
    return SpecExample.in(SPEC).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      String written = SpecVault.written(example.markdown());
                      assertThat(readAgain(written)).isEqualTo(written);
                    }));
  }

  /** Parsed as browsers parse, and written out again. */
  static String readAgain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return document.body().html();
  }
}
