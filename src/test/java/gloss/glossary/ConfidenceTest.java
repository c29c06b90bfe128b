package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.glossary.Confidence.Form;
import gloss.glossary.Confidence.Sign;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes it surer that a find is a term, and what less. */
class ConfidenceTest {
  private static double lead(String files) {
    return TestVault.of(files).glossary().suggestions().stream()
        .filter(term -> term.name().equals("Bailey"))
        .map(term -> term.definition().confidence())
        .findFirst()
        .orElseGet(() -> TestVault.of(files).term("Bailey").definitions().get(0).confidence());
  }

  /** A vault of leads that open as a definition does or do not. */
  private static String leads(int defining, int others) {
    StringBuilder notes = new StringBuilder("-- others.md --\n");
    for (int i = 0; i < defining + others; i++) {
      String text = i < defining ? "The part" : "Goes on";
      notes.append(String.format(Locale.ROOT, "# T%d\n\n- **Part x%d:** %s.\n\n", i, i, text));
    }
    return notes.toString();
  }

  private static final String BAILEY =
      "-- castle.md --\n- **Bailey:** The yard inside the walls, where horses stood.\n";

  @ParameterizedTest
  @EnumSource(Form.class)
  void withoutASignAFormIsAsSureAsItsShare(Form form) {
    assertThat(Confidence.of(form.share(), List.of())).isEqualTo(form.share());
  }

  @Test
  void aSignMultipliesTheOdds() {
    assertThat(Confidence.of(0.5, List.of(Sign.KIND))).isEqualTo(0.75);
    assertThat(Confidence.of(0.8, List.of(Sign.LONG_NAME))).isEqualTo(0.67);
    assertThat(Confidence.of(0.8, List.of(Sign.OF_TEXT))).isEqualTo(0.36);
  }

  @Test
  void onlyAPersonIsQuiteSure() {
    List<Sign> all = List.of(Sign.values());
    assertThat(Confidence.of(0.97, List.of(Sign.KIND, Sign.IS_A))).isEqualTo(0.99);
    assertThat(Confidence.of(Form.BY_HAND.share(), all)).isEqualTo(1);
  }

  @Test
  void anEverydayNameWithATextThatOnlyOpensLikeADefinitionIsNotEnough() {
    assertThat(lead(BAILEY)).isEqualTo(0.64);
    assertThat(Confidence.isEnough(lead(BAILEY))).isFalse();
  }

  @Test
  void aTextThatSaysWhatKindOfThingItIsCounts() {
    assertThat(lead(BAILEY.replace("The yard", "A yard"))).isEqualTo(0.89);
  }

  @Test
  void aSentenceCountsByItsSubject() {
    String text = "The yard inside the walls, where horses stood";
    assertThat(lead(BAILEY.replace(text, "The Bailey is of stone and has two gates")))
        .isEqualTo(0.84);
    assertThat(lead(BAILEY.replace(text, "The wall is of stone and has two gates")))
        .isEqualTo(0.37);
    assertThat(lead(BAILEY.replace(text, "This is of stone and has two gates to the road")))
        .isEqualTo(0.47);
  }

  @Test
  void aTextOfAFewWordsSaysTooLittle() {
    assertThat(lead("-- castle.md --\n- **Bailey:** The yard.\n")).isEqualTo(0.23);
  }

  @Test
  void whatSpeaksOfTheTextOrToItsReaderIsHardlyADefinition() {
    assertThat(Doubts.isOfText("The chapter on the yard has more.")).isTrue();
    assertThat(Doubts.isOfText("The yard inside the walls.")).isFalse();
    assertThat(Doubts.isToTheReader("You cross it before you reach the tower.")).isTrue();
    assertThat(Doubts.isJudgement("A keep is better than a tower in every way.")).isTrue();
    assertThat(Doubts.isJudgement("A keep is a tower that is better defended.")).isFalse();
  }

  @Test
  void namesOfSeveralThingsAreHardlyTerms() {
    assertThat(Doubts.isCollective("Castle types")).isTrue();
    assertThat(Doubts.isCollective("Example of a castle")).isTrue();
    assertThat(Doubts.isCollective("Curtain wall")).isFalse();
  }

  @Test
  void aShortFormOfItsOwnCounts() {
    String castle = "-- castle.md --\n- **Bailey (BY):** The yard.\n";
    assertThat(lead(castle)).isEqualTo(0.87);
  }

  @Test
  void theHabitOfTheVaultCountsAsSoonAsThereIsOne() {
    assertThat(lead(BAILEY + leads(10, 0))).isEqualTo(0.64);
    assertThat(lead(BAILEY + leads(11, 0))).isEqualTo(0.81);
    assertThat(lead(BAILEY + leads(5, 7))).isEqualTo(0.81);
    assertThat(lead(BAILEY + leads(3, 9))).isEqualTo(0.64);
  }

  @Test
  void useInAnotherNoteCountsForANameOfSeveralWords() {
    String castle =
        "-- castle.md --\n- **Bailey of the keep:** The yard inside the walls, with a well.\n";
    String use = "-- a.md --\nWe saw the Bailey of the keep.\n";
    assertThat(TestVault.of(castle).terms()).isEmpty();
    assertThat(TestVault.of(castle + use).terms()).containsExactly("Bailey of the keep");
    assertThat(lead(BAILEY + "-- a.md --\nWe saw the Bailey.\n")).isEqualTo(0.64);
  }

  @Test
  void whatAPersonNamesInAnyFileIsSure() {
    for (String said :
        List.of(
            "-- terms.yml --\nterms: [Bailey]\n",
            "-- terms.yml --\nterms:\n  - term: Bailey\n",
            "-- terms.yml --\nrename: {Bailey: Ward}\n")) {
      TestVault vault = TestVault.of(BAILEY + said);
      assertThat(vault.glossary().suggestions()).as(said).isEmpty();
      assertThat(vault.glossary().terms())
          .singleElement()
          .satisfies(
              term -> {
                assertThat(term.definitions().get(0).confidence()).isEqualTo(1);
                assertThat(term.definitions().get(0).meaning().plain())
                    .isEqualTo("The yard inside the walls, where horses stood.");
              });
    }
  }

  @Test
  void aSuggestionRemainsACardAndIsNoTerm() {
    TestVault vault = TestVault.of(BAILEY);
    assertThat(vault.terms()).isEmpty();
    assertThat(vault.leads()).containsExactly("Bailey");
    assertThat(vault.kinds()).isEmpty();
  }

  @Test
  void whatAPersonRefusesIsNotSuggested() {
    for (String said :
        List.of(
            "-- terms.yml --\ndrop: [Bailey]\n", "-- terms.yml --\nonly: true\nterms: [Moat]\n")) {
      TestVault vault = TestVault.of(BAILEY + said);
      assertThat(vault.glossary().suggestions()).as(said).isEmpty();
      assertThat(vault.kinds()).as(said).isEmpty();
    }
    String off = BAILEY.replace(" --\n", " --\n---\nterms: off\n---\n");
    assertThat(TestVault.of(off).glossary().suggestions()).isEmpty();
  }

  @Test
  void theSurestSuggestionComesFirst() {
    String vault =
        """
        -- a.md --
        - **Motte:** The wall is high.
        -- b.md --
        - **Ward:** The yard.
        -- c.md --
        - **Bailey:** The yard.
        """;
    assertThat(TestVault.of(vault).glossary().suggestions())
        .extracting(SuggestedTerm::name)
        .containsExactly("Bailey", "Ward", "Motte");
  }

  @Test
  void itsLinesAreYamlWhateverItsName() {
    SuggestedTerm term =
        TestVault.of("-- a.md --\n# A\n\nText.\n\n## C#: a \"tone\"\n\nThis is the tone.\n")
            .glossary()
            .suggestions()
            .get(0);
    String yaml = "-- terms.yml --\nterms:\n  " + term.accepted() + "\n";
    assertThat(TestVault.of(yaml).terms()).containsExactly(term.name());
  }
}
