package gloss.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.matrix.MatrixFiles.MatrixFile;
import gloss.problem.Problem;
import gloss.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schema accepts and refuses what our reader does. What no schema can express stands
 * in a folder of its own: whether an id is known, unique or has a provider, whether each cell is
 * there, whether a date exists and has come, circles, and what of YAML is not read.
 */
class MatrixSchemaTest {
  private static final Path SAID = MatrixFiles.FOLDER.resolve("problems.txt");

  static List<MatrixFile> good() {
    return MatrixFiles.in("good");
  }

  static List<MatrixFile> bad() {
    return MatrixFiles.in("bad");
  }

  static List<MatrixFile> beyond() {
    return MatrixFiles.in("beyond-a-schema");
  }

  static List<MatrixFile> noYaml() {
    return MatrixFiles.in("no-yaml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void bothAccept(MatrixFile file) {
    assertThat(EditorsView.refusals(file.text())).isEmpty();
    assertThat(MatrixFiles.problems(file.text())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void bothRefuse(MatrixFile file) {
    assertThat(MatrixFiles.problems(file.text())).isNotEmpty();
    assertThat(EditorsView.refusals(file.text())).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beyond")
  void onlyTheReaderKnows(MatrixFile file) {
    assertThat(MatrixFiles.problems(file.text())).isNotEmpty();
    assertThat(EditorsView.refusals(file.text())).isEmpty();
  }

  @Test
  void theReaderSaysOfEachWhatIsWrongAndTheWayOut() throws IOException {
    String said =
        Stream.of(bad(), beyond(), noYaml())
            .flatMap(List::stream)
            .map(file -> file.name() + "\n" + lines(file.text()))
            .collect(Collectors.joining("\n"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(SAID, said);
    }

    assertThat(said)
        .as("if the new text is right, run `mvn test -Dgolden=update` and review the diff")
        .isEqualTo(Files.readString(SAID).replace("\r\n", "\n"));
  }

  @Test
  void theSampleIsAccepted() throws IOException {
    assertThat(EditorsView.refusals(Files.readString(Sample.NOTES.resolve("aws.matrix.yml"))))
        .isEmpty();
  }

  @Test
  void eachKeySaysWhatItIsForAndGivesAnExample() {
    List<String> silent = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    look(new JsonMapper().readTree(MatrixSchema.text()), "", silent, seen);

    assertThat(silent).isEmpty();
    assertThat(seen).contains("title", "stale-after", "runbook", "if", "layers");
  }

  /** Walks through all of the schema, and notes which keys it has. */
  private static void look(JsonNode rule, String key, List<String> silent, Set<String> seen) {
    for (Map.Entry<String, JsonNode> part : rule.properties()) {
      if (key.equals("properties")) {
        seen.add(part.getKey());
        if (part.getValue().path("description").isMissingNode()
            || part.getValue().path("examples").isEmpty()) {
          silent.add(part.getKey());
        }
      }
      look(part.getValue(), part.getKey(), silent, seen);
    }
    if (rule.isArray()) {
      rule.values().forEach(item -> look(item, "", silent, seen));
    }
  }

  private static String lines(String yaml) {
    return MatrixFiles.problems(yaml).stream()
        .map(MatrixSchemaTest::line)
        .collect(Collectors.joining());
  }

  private static String line(Problem problem) {
    return "  "
        + problem.location().line()
        + ":"
        + problem.location().column()
        + " "
        + problem.message()
        + " ["
        + problem.kind().id()
        + "]; "
        + problem.fix()
        + "\n";
  }
}
