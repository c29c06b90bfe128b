package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links find their file although they spell its name in another way. */
class LinkSpellingTest {
  private static final String VAULT =
      """
      -- Port/Old Quay.md --
      ---
      aliases: [the quay]
      title: An old quay
      ---
      # Ropes
      -- Port/Plan.svg --
      <svg xmlns="http://www.w3.org/2000/svg"/>
      -- Sea/Tide.md --
      %s
      """;

  @ParameterizedTest
  @CsvSource({
    "[[old quay]],                [[Old Quay]]",
    "[[OLD QUAY#ropes|rope]],     [[Old Quay#ropes]]",
    "[[port/Old Quay]],           [[Port/Old Quay]]",
    "[[Old Quay.MD]],             [[Old Quay.md]]",
    "[[../port/old quay]],        [[../Port/Old Quay]]",
    "![[plan.svg]],               [[Plan.svg]]",
    "[x](../Port/old%20quay.md),  ../Port/Old%20Quay.md",
    "![x](plan.SVG),              Plan.svg",
  })
  void aNameInAnotherSpellingIsSaidWithTheRightOne(String link, String better) {
    assertThat(fixes(link))
        .containsExactly("write " + better + ", since other programs may not find it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Old Quay]]",
        "[[Port/Old Quay#Ropes]]",
        "[[../Port/Old Quay.md]]",
        "[[/Port//Old Quay]]",
        "[[The Quay]]",
        "[[AN OLD QUAY]]",
        "[[tide#nothing]]",
        "[x](../Port/./Old%20Quay.md)",
        "[x](../Sea/../Port/old%20quay.md)",
        "![[Plan.svg]]"
      })
  void theFilesOwnSpellingAndOtherNamesAreFine(String link) {
    assertThat(fixes(link)).isEmpty();
  }

  @Test
  void aLinkOfSlashesIsNoTrap() {
    assertThat(fixes("[[" + "/".repeat(50_000) + "Old Quay]]")).isEmpty();
  }

  private static List<String> fixes(String link) {
    return Vaults.check(VAULT.replace("%s", link)).report().problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.LINK_BY_CASE_ONLY)
        .map(Problem::fix)
        .toList();
  }
}
