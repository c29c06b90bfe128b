package gloss.seed;

import gloss.seed.Habits.Asked;
import gloss.seed.Habits.Named;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A note about a shared kitchen, written as our main author writes notes. */
@TestInstance(Lifecycle.PER_CLASS)
class HabitsTest {
  private static final String STOVES = "Chores for Each Stove";
  private static final String SHAPES = "Shared Kitchen Model and the Shape of a Meal";
  private static final String LINE = "Azure Shared Kitchen Model: Where the Line Runs";
  private static final String RENTALS = "Kinds of Rental (RaaS, KaaS, MaaS)";

  private Habits site;

  @BeforeAll
  void theNoteIsBuilt() throws IOException {
    site =
        Habits.of(
            Path.of("src/test/vaults/a-note-with-the-habits-of-our-main-author/notes")
                .toAbsolutePath());
  }

  @Test
  void nothingIsWrong() {
    site.nothingIsWrong();
  }

  @Test
  void titleAndDateAreShownAndThePreambleIsNot() {
    site.titleAndDate("4 - The Azure Shared Kitchen Model", "2025-06-15");
    site.noPreamble();
  }

  @Test
  void nestedListsStayWhole() {
    site.lists("2 2", "0 3 4 3", "0 0 0 0", "0 0 0");
  }

  @Test
  void theEmptyHeadingIsLeftOut() {
    site.noHeading("References");
    site.headings(LINE, RENTALS, STOVES, SHAPES);
  }

  @Test
  void whatIsDefinedIsATermWithItsShortForm() {
    site.term(new Named("Shared Kitchen Model", ""));
    site.term(new Named("Room as a Service", "RaaS"));
    site.term(new Named("Kitchen as a Service", "KaaS"));
    site.term(new Named("Meal as a Service", "MaaS"));
    site.definitionHolds("RaaS", "Example", "Azure Manages", "You Manage", "pots, knives");
  }

  @Test
  void everyOtherLeadIsACardWithItsHeadings() {
    site.card(new Asked("At-Home", RENTALS));
    site.card(new Asked("tidiness OF the kitchen", LINE));
    site.card(new Asked("tidiness IN the kitchen", LINE));
    site.card(new Asked("Bare Fire", STOVES));
    site.card(new Asked("Stove Tops", STOVES));
    site.card(new Asked("Ovens", STOVES));
    site.card(new Asked("Vending (Lunch Box)", STOVES));
    site.card(new Asked("Single Pot Meal", SHAPES));
    site.card(new Asked("Many Bowls Meal", SHAPES));
    site.card(new Asked("Vending Meal", SHAPES));
  }
}
