package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gloss explain} has the guide's page of every kind of problem with it. */
class ExplainTest {
  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyKindIsExplainedByItsPage(ProblemKind kind) throws IOException {
    Run run = Run.of("explain", kind.id());
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(Files.readString(ProblemPage.file(kind))).endsWith("---\n" + run.out());
    assertThat(run.out()).doesNotStartWith("---").contains("[" + kind.id() + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[link-leads-nowhere]", "LINK_LEADS_NOWHERE", "Link-Leads-Nowhere"})
  void aNameMayBeCopiedAsItStands(String name) {
    assertThat(Run.of("explain", name).out())
        .isEqualTo(Run.of("explain", "link-leads-nowhere").out());
  }

  @Test
  void aNameThatIsNearlyRightIsWrongUsageWithTheRightOne() {
    Run run = Run.of("explain", "link-leads-nowere");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean link-leads-nowhere?").hasLineCount(1);
  }

  @Test
  void aNameThatIsNearNothingIsSentToTheList() {
    Run run = Run.of("explain", "everything");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gloss explain lists all");
  }

  @Test
  void withoutANameAllAreListed() {
    assertThat(Run.of("explain").out().lines())
        .hasSize(ProblemKind.values().length)
        .contains("link-leads-nowhere: … leads nowhere, so it is shown as text");
  }
}
