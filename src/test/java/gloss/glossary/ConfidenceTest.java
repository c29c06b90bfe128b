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
      "-- castle.md --\n- **Bailey:** The yard inside the walls.\n";

  @ParameterizedTest
  @EnumSource(Form.class)
  void withoutASignAFormIsAsSureAsItsShare(Form form) {
    assertThat(Confidence.of(form.share(), List.of())).isEqualTo(form.share());
  }

  @Test
  void aSignMultipliesTheOdds() {
    assertThat(Confidence.of(0.5, List.of(Sign.KIND))).isEqualTo(0.75);
    assertThat(Confidence.of(0.47, List.of(Sign.NO_COMMON_WORD))).isEqualTo(0.71);
    assertThat(Confidence.of(0.61, List.of(Sign.LABELLING_VAULT))).isEqualTo(0.37);
  }

  @Test
  void onlyAPersonIsQuiteSure() {
    List<Sign> all = List.of(Sign.values());
    assertThat(Confidence.of(0.97, List.of(Sign.KIND, Sign.SEVERAL_NOTES))).isEqualTo(0.99);
    assertThat(Confidence.of(Form.BY_HAND.share(), all)).isEqualTo(1);
  }

  @Test
  void anEverydayNameWithATextThatOnlyOpensLikeADefinitionIsNotEnough() {
    assertThat(lead(BAILEY)).isEqualTo(Form.BOLD_AND_TEXT.share());
    assertThat(Confidence.isEnough(lead(BAILEY))).isFalse();
  }

  @Test
  void aSentenceThatWritesItWithACapitalShowsThatItIsAName() {
    assertThat(lead(BAILEY + "-- visit.md --\nWe saw the Bailey.\n")).isEqualTo(0.81);
  }

  @Test
  void aTextThatSaysWhatKindOfThingItIsCounts() {
    assertThat(lead(BAILEY.replace("The yard", "A yard"))).isEqualTo(0.82);
  }

  @Test
  void aTextThatSpeaksOfSomethingElseCountsAgainstIt() {
    assertThat(lead(BAILEY.replace("The yard inside the walls", "The wall is of stone")))
        .isEqualTo(0.32);
    assertThat(lead(BAILEY.replace("The yard inside the walls", "The Bailey is of stone")))
        .isEqualTo(0.81);
  }

  @Test
  void aShortFormOfItsOwnCounts() {
    String castle = "-- castle.md --\n- **Bailey (BY):** The yard.\n";
    assertThat(lead(castle)).isEqualTo(0.8);
  }

  @Test
  void twoNotesThatDefineItCount() {
    assertThat(lead(BAILEY + "-- fort.md --\n- **Bailey:** The yard of a fort.\n")).isEqualTo(0.7);
  }

  @Test
  void theHabitOfTheVaultCountsAsSoonAsThereIsOne() {
    assertThat(lead(BAILEY + leads(11, 0))).isEqualTo(0.86);
    assertThat(lead(BAILEY + leads(6, 6))).isEqualTo(0.61);
    assertThat(lead(BAILEY + leads(2, 9))).isEqualTo(0.37);
    assertThat(lead(BAILEY + leads(2, 5))).isEqualTo(0.61);
  }

  @Test
  void usesInTwoOtherNotesCountInAVaultThatLabels() {
    String castle = leads(2, 12) + "-- castle.md --\n- **Long Bailey:** The yard.\n";
    String uses =
        "-- a.md --\nWe saw the Long Bailey.\n-- b.md --\nIn the Long Bailey it rained.\n";
    String once = "-- a.md --\nWe saw the Long Bailey. In the Long Bailey it rained.\n";
    assertThat(TestVault.of(castle).terms()).isEmpty();
    assertThat(TestVault.of(castle + once).terms()).isEmpty();
    assertThat(TestVault.of(castle + uses).terms()).containsExactly("Long Bailey");
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
                    .isEqualTo("The yard inside the walls.");
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
