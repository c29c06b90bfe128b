package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.VaultSkeleton.Part;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between a released jar and one that somebody built. */
class VaultSkeletonTest {

  @Test
  void aReleaseIsPinnedInTheWorkflow() {
    assertThat(workflow(new Release("1.2.0", "somebody/gloss")))
        .contains("  GLOSS_REPOSITORY: \"somebody/gloss\"\n", "  GLOSS_VERSION: \"1.2.0\"\n");
  }

  @Test
  void aSnapshotLeavesTheChoiceToTheNewestRelease() {
    assertThat(workflow(new Release("1.3.0-SNAPSHOT", "")))
        .contains("  GLOSS_REPOSITORY: \"\"\n", "  GLOSS_VERSION: \"latest\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gloss", "a/b/c", "a/b\"\n  x: y", "${gloss.repository}", "-a/b"})
  void whatNamesNoRepositoryIsNotWritten(String given) {
    assertThat(new Release("1.2.0", given).repository()).isEmpty();
  }

  @Test
  void theRunningProgramKnowsItsVersion() {
    assertThat(Release.running().version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void whoMustNameTheRepositoryIsToldSo(@TempDir Path folder) {
    assertThat(String.join("\n", new NextSteps(folder.resolve("recipes")).lines(true)))
        .contains("Fill in GLOSS_REPOSITORY in .github/workflows/pages.yml");
    assertThat(String.join("\n", new NextSteps(folder.resolve("recipes")).lines(false)))
        .contains(" build ", "recipes", " serve ")
        .doesNotContain("GLOSS_REPOSITORY");
  }

  private static String workflow(Release release) {
    return VaultSkeleton.of("recipes", "", release).stream()
        .filter(part -> part.path().equals(VaultSkeleton.WORKFLOW))
        .map(Part::text)
        .findFirst()
        .orElseThrow();
  }
}
