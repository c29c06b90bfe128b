package gloss.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The guide's pages about syntax say what the specification files say: {@code mvn test
 * -Dtest=SyntaxPagesTest -Dgolden=update} writes them.
 */
class SyntaxPagesTest {
  private static final Path FOLDER = Path.of("src/docs/guide/syntax");

  @Test
  void thePagesAreMadeFromTheSpecification() throws IOException {
    SortedMap<String, String> pages = SyntaxPages.all();
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(FOLDER.resolve(page.getKey()))
          .as("`mvn test -Dtest=SyntaxPagesTest -Dgolden=update` rewrites it")
          .hasContent(page.getValue());
    }
  }
}
