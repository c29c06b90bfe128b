package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.VaultSkeleton.Part;
import org.junit.jupiter.api.Test;
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

  private static String workflow(Release release) {
    return VaultSkeleton.of("recipes", release).stream()
        .filter(part -> part.path().equals(VaultSkeleton.WORKFLOW))
        .map(Part::text)
        .findFirst()
        .orElseThrow();
  }
}
