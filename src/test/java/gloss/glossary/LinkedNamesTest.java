package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedNamesTest {
  private static final String HOME =
      """
      -- Elastic Load Balancer.md --
      # Elastic Load Balancer

      An Elastic Load Balancer is what divides work.
      """;

  private static TestVault note(String body) {
    return TestVault.of(HOME + "-- Note.md --\n" + body + "\n");
  }

  private static TestVault linked(String text) {
    return note("Ask [[Elastic Load Balancer|" + text + "]].");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ELB", "the ELB", "Load Balancer", "Traffic Divider", "Balancer"})
  void whatLooksLikeANameIsOneAtOnce(String text) {
    assertThat(linked(text).term("Elastic Load Balancer").aliases())
        .containsExactly(text.replace("the ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "here",
        "the instance",
        "see the balancer",
        "it is what divides",
        "divider of traffic",
        "Elastic Load",
        "Elastic Load Balancers in use",
        "Read More",
        "Divider",
        "NLB",
        "12",
        "AWS",
        "A/B Divider",
        "This One",
        "Launch Divider Now Before You Go Home",
        "dividing traffic"
      })
  void whatPointsOrTellsIsNoName(String text) {
    assertThat(linked(text).term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @Test
  void twiceInTheSameRoleIsEnoughForWordsInLowerCase() {
    String link = "[[Elastic Load Balancer|traffic divider]]";
    TestVault vault = note("Ask a " + link + ".\n\nHave a " + link + ".\n\nTraffic dividers last.");
    assertThat(vault.term("Elastic Load Balancer").aliases()).containsExactly("traffic divider");
    assertThat(vault.linked()).containsExactly("Traffic dividers>Elastic Load Balancer");
  }

  @Test
  void aSingleWordInLowerCaseStaysAWordOfEveryday() {
    String link = "[[Elastic Load Balancer|divider]]";
    assertThat(note(link + " and " + link).term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @Test
  void aWordThatTheNotesWriteInLowerCaseIsNoName() {
    TestVault vault = note("Ask [[Elastic Load Balancer|Balancer]].\n\nHave a balancer.");
    assertThat(vault.term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @Test
  void aCapitalLetterThatASentenceBeginsWithProvesNothing() {
    TestVault vault = note("[[Elastic Load Balancer|Balancer]] it is. [[Elastic Load Balancer]]");
    assertThat(vault.term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @Test
  void aLinkWithoutWordsNamesNothing() {
    assertThat(LinkedNameShape.isPossible("")).isFalse();
  }

  @Test
  void aTextForTwoNotesNamesNeither() {
    TestVault vault =
        note(
            "[[Elastic Load Balancer|Traffic Box]] or [[Note|Traffic Box]] or"
                + " [[Elastic Load Balancer|Traffic Box]]");
    assertThat(vault.term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Traffic Divider",
        "- **Traffic Divider:** you buy it",
        "[[Traffic Divider]]",
        "[[Missing|Traffic Divider]]",
        "[[Elastic Load Balancer#^x|Traffic Divider]]"
      })
  void whatIsSomethingElseInTheNotesIsNoOtherName(String elsewhere) {
    TestVault vault = note("Ask [[Elastic Load Balancer|Traffic Divider]].\n\n" + elsewhere);
    assertThat(vault.term("Elastic Load Balancer").aliases()).isEmpty();
  }

  @Test
  void aLinkToAHeadingNamesTheTermOfThatHeading() {
    TestVault vault =
        TestVault.of(
            """
            -- Ships.md --
            # Ships

            ## Tidal Gate

            A Tidal Gate is a door in the water.

            ## Locks

            They close.
            -- Note.md --
            A [[Ships#Tidal Gate|Water Door]], a [[Ships#Locks|Closing Door]], [[Ships|Many Boats]].
            """);
    assertThat(vault.term("Tidal Gate").aliases()).containsExactly("Water Door");
  }

  @Test
  void whatTheNoteSaysOfItselfDecidesWhoseHomeItIs() {
    TestVault vault =
        TestVault.of(
            """
            -- Gate.md --
            ---
            term: Tidal Gate
            ---
            # Gate

            A gate is a door in the water.
            -- Note.md --
            A [[Gate|Water Door]].
            """);
    assertThat(vault.term("Tidal Gate").aliases()).contains("Water Door");
  }

  @Test
  void theAuthorRefusesSuchANameInTheVocabulary() {
    TestVault vault =
        TestVault.of(
            HOME
                + """
                -- Note.md --
                Ask [[Elastic Load Balancer|Traffic Divider]].
                -- terms.yml --
                drop: [Traffic Divider]
                """);
    assertThat(vault.term("Elastic Load Balancer").aliases()).isEmpty();
    assertThat(vault.kinds()).isEmpty();
  }
}
