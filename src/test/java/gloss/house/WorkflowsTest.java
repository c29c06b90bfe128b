package gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What GitHub runs for us, and for those who have a vault from {@code init}. */
class WorkflowsTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path OURS = Path.of(".github", "workflows");
  private static final Path OF_VAULTS = Path.of(".github", "workflows", "pages.yml");

  @TempDir static Path folder;

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> ours = Files.list(OURS)) {
      return Stream.concat(ours.sorted().toList().stream(), Stream.of(ofVault()));
    }
  }

  private static Path ofVault() {
    Path vault = folder.resolve("vault");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    assertThat(Main.run(nowhere, nowhere, "init", vault.toString())).isZero();
    return vault.resolve(OF_VAULTS);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowMayReadUnlessAJobSaysMore(Path file) throws IOException {
    JsonNode permissions = YAML.readTree(Files.readString(file)).get("permissions");
    assertThat(permissions.toString()).isIn("{}", "{\"contents\":\"read\"}");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyJobEndsInTime(Path file) throws IOException {
    assertThat(jobs(file))
        .isNotEmpty()
        .allSatisfy(job -> assertThat(job.path("timeout-minutes").asInt(0)).isBetween(1, 60));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsOneCommitWhateverItsTagBecomes(Path file) throws IOException {
    assertThat(steps(file).stream().filter(step -> step.has("uses")))
        .allSatisfy(
            step ->
                assertThat(step.get("uses").asString()).matches("actions/[a-z-]+@[0-9a-f]{40}"));
  }

  /** Titles and names of branches are texts by strangers: in a script they would be run. */
  @ParameterizedTest
  @MethodSource("workflows")
  void nothingIsPutIntoAScriptButVariables(Path file) throws IOException {
    List<String> scripts =
        steps(file).stream()
            .filter(step -> step.has("run"))
            .map(step -> step.get("run").asString())
            .toList();
    assertThat(scripts).isNotEmpty().noneMatch(script -> script.contains("${{"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noCheckoutLeavesItsKeyBehind(Path file) throws IOException {
    assertThat(steps(file).stream().filter(step -> uses(step).startsWith("actions/checkout@")))
        .allSatisfy(
            step -> {
              assertThat(step.get("with").get("persist-credentials").asBoolean()).isFalse();
              assertThat(step.get("with").get("fetch-depth").asInt()).isZero();
            });
  }

  @Test
  void allWorkflowsUseAnActionInOneVersion() throws IOException {
    SortedMap<String, String> commits = new TreeMap<>();
    for (Path file : workflows().toList()) {
      for (JsonNode step : steps(file)) {
        String[] parts = uses(step).split("@", 2);
        String other = commits.putIfAbsent(parts[0], uses(step));
        assertThat(uses(step)).isIn(other == null ? uses(step) : other);
      }
    }
    assertThat(commits).containsKeys("actions/checkout", "actions/cache");
  }

  @Test
  void bothWorkflowsOfPagesSayFirstWhereToSwitchItOn() throws IOException {
    for (Path file : List.of(OURS.resolve("pages.yml"), ofVault())) {
      List<JsonNode> steps = steps(file);
      int asked = indexOf(steps, "actions/configure-pages@");
      assertThat(asked).isLessThan(indexOf(steps, "actions/checkout@"));
      assertThat(steps.get(asked).get("continue-on-error").asBoolean()).isTrue();
      JsonNode said = steps.get(asked + 1);
      assertThat(said.get("if").asString()).isEqualTo("steps.pages.outcome == 'failure'");
      assertThat(said.get("run").asString())
          .contains("/settings/pages", "GitHub Actions", "$GITHUB_STEP_SUMMARY", "exit 1");
      assertThat(YAML.readTree(Files.readString(file)).get("on").has("workflow_dispatch")).isTrue();
    }
  }

  @Test
  void bothWorkflowsOfPagesAskForThatInTheSameWords() throws IOException {
    assertThat(explanation(ofVault())).isEqualTo(explanation(OURS.resolve("pages.yml")));
  }

  private static String explanation(Path file) throws IOException {
    List<JsonNode> steps = steps(file);
    return steps.get(indexOf(steps, "actions/configure-pages@") + 1).get("run").asString();
  }

  private static int indexOf(List<JsonNode> steps, String action) {
    for (int i = 0; i < steps.size(); i++) {
      if (uses(steps.get(i)).startsWith(action)) {
        return i;
      }
    }
    throw new AssertionError("no step uses " + action);
  }

  private static String uses(JsonNode step) {
    return step.path("uses").asString("");
  }

  private static List<JsonNode> jobs(Path file) throws IOException {
    return new ArrayList<>(YAML.readTree(Files.readString(file)).get("jobs").values());
  }

  private static List<JsonNode> steps(Path file) throws IOException {
    List<JsonNode> steps = new ArrayList<>();
    jobs(file).forEach(job -> steps.addAll(job.get("steps").values()));
    return steps;
  }
}
