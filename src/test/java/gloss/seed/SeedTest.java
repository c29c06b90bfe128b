package gloss.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gloss.seed.Habits.Asked;
import gloss.seed.Habits.Named;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The note that Gloss was made for. It is not part of the project: {@code -Dgloss.seed=DIR} names
 * the folder that holds it. {@link HabitsTest} always runs, on a note with the same shapes.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SeedTest {
  private static final String COMPUTE = "Shared Responsibility for Compute Services";
  private static final String ARCHITECTURE = "Shared Responsibility Model and Architecture";
  private static final String TYPES = "Types of Cloud Responsibilities (IaaS, PaaS, SaaS)";
  private static final String CORE = "AWS Shared Responsibility Model: The Core Concept";

  private Habits site;

  @BeforeAll
  void theNoteIsBuilt() throws IOException {
    String folder = System.getProperty("gloss.seed", "");
    assumeThat(folder)
        .as("skipped: name the folder of the seed note with -Dgloss.seed=DIR to run this test")
        .isNotEmpty();
    assertThat(Path.of(folder)).as("the folder of -Dgloss.seed").isDirectory();
    site = Habits.of(Path.of(folder).toAbsolutePath());
  }

  @Test
  void nothingIsWrong() {
    site.nothingIsWrong();
    site.noBoxIsEmpty();
  }

  @Test
  void titleAndDateAreShownAndThePreambleIsNot() {
    site.titleAndDate("5 - The AWS Shared Responsibility Model", "2025-06-15");
    site.noPreamble();
  }

  @Test
  void nestedListsStayWhole() {
    site.lists("2 2", "0 3 4 3", "0 0 0 0", "0 0 0");
  }

  @Test
  void theEmptyReferencesAreLeftOut() {
    site.noHeading("References");
    site.headings(CORE, TYPES, COMPUTE, ARCHITECTURE);
  }

  @Test
  void whatIsDefinedIsATermWithItsShortForm() {
    site.term(new Named("Shared Responsibility Model", ""));
    site.term(new Named("Infrastructure as a Service", "IaaS"));
    site.term(new Named("Platform as a Service", "PaaS"));
    site.term(new Named("Software as a Service", "SaaS"));
    site.definitionHolds("IaaS", "Example", "AWS Manages", "You Manage", "hypervisor");
  }

  @Test
  void everyOtherLeadIsACardWithItsHeadings() {
    site.card(new Asked("On-Premise", TYPES));
    site.card(new Asked("security OF the cloud", CORE));
    site.card(new Asked("security IN the cloud", CORE));
    site.card(new Asked("Bare Metal", COMPUTE));
    site.card(new Asked("Virtual Machines", COMPUTE));
    site.card(new Asked("Containers (ECS/EKS)", COMPUTE));
    site.card(new Asked("Functions (Lambda)", COMPUTE));
    site.card(new Asked("Traditional", ARCHITECTURE));
    site.card(new Asked("Microservices", ARCHITECTURE));
    site.card(new Asked("Serverless", ARCHITECTURE));
  }
}
