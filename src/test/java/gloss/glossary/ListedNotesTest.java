package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNotesTest {
  private static final String NOTES =
      """
      -- Tidal Gate.md --
      We looked at it on Monday.
      -- Sill Beam.md --
      We looked at it on Tuesday.
      -- Water Door.md --
      We looked at it on Friday.
      """;

  private static TestVault list(String items) {
    return TestVault.of(NOTES + "-- Parts.md --\n" + items);
  }

  private static TestVault withFirst(String item) {
    return list(
        item + "\n- [[Sill Beam]] - timber below the gate\n- [[Water Door]] - one wing of it\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [[Tidal Gate]] - a door in the water",
        "- [[Tidal Gate]] \u2013 a door in the water",
        "- [[Tidal Gate]] \u2014 a door in the water",
        "- [[Tidal Gate]]: a door in the water",
        "1. [[Tidal Gate|the gate]] - a door in the water"
      })
  void aListOfLinksWithTextsDefinesTheirNotes(String item) {
    TestVault vault = withFirst(item);
    assertThat(vault.found()).containsExactly("Sill Beam", "Tidal Gate", "Water Door");
    Definition definition = vault.definition("Tidal Gate");
    assertThat(definition.rule()).isEqualTo(Rule.G);
    assertThat(definition.meaning().plain()).isEqualTo("a door in the water");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [[Tidal Gate]] - you must know it",
        "- [[Tidal Gate]] - read this first of all",
        "- [[Tidal Gate]] - what does it close?",
        "- [[Tidal Gate]] - my favourite",
        "- [[Tidal Gate#Parts]] - a door in the water",
        "- [[Tidal Gate]] a door in the water",
        "- ![[Tidal Gate]]",
        "- [[Missing]] - a door in the water",
        "- [[Parts]] - a door in the water"
      })
  void aRemarkOrAnotherLinkDefinesNoNote(String item) {
    TestVault vault =
        list(
            item
                + """

                - [[Sill Beam]] - timber below the gate
                - [[Water Door]] - one wing of it
                - [[Sill Beam]] - timber below the gate
                """);
    assertThat(vault.found()).containsExactly("Sill Beam", "Water Door");
  }

  @Test
  void twoSuchItemsAreNoSuchList() {
    assertThat(list("- [[Tidal Gate]] - a door\n- [[Sill Beam]] - timber below it\n").found())
        .isEmpty();
  }

  @Test
  void inAListThatIsMostlySomethingElseNothingIsDefined() {
    assertThat(withFirst("- [[Tidal Gate]] - a door in it\n- One.\n- Two.").found()).isEmpty();
  }

  @Test
  void aNoteThatSaysItselfWhatItIsAboutKeepsItsOwnDefinition() {
    TestVault vault =
        TestVault.of(
            """
            -- Tidal Gate.md --
            # Tidal Gate

            A tidal gate is what opens with the tide.
            -- Gate.md --
            ---
            term: River Gate
            ---
            It closes.
            -- Sill Beam.md --
            Ours is old.
            -- Parts.md --
            - [[Tidal Gate]] - a door in the water
            - [[Gate]] - a door in the river
            - [[Sill Beam]] - timber below the gate
            -- More.md --
            **Sill Beam** is what a gate closes against.
            """);
    assertThat(vault.found()).containsExactly("River Gate", "Sill Beam", "Tidal Gate");
    assertThat(vault.term("Tidal Gate").definitions()).hasSize(1);
    assertThat(vault.term("Sill Beam").definitions())
        .extracting(Definition::rule)
        .containsExactly(Rule.C);
  }

  @Test
  void aTermThatTheAuthorOnlyNamesIsDefinedByTheList() {
    TestVault vault =
        TestVault.of(
            NOTES
                + """
                -- Parts.md --
                - [[Tidal Gate]] - a door in the water
                - [[Sill Beam]] - timber below the gate
                - [[Water Door]] - one wing of it
                -- terms.yml --
                terms:
                  - term: Tidal Gate
                """);
    assertThat(vault.definition("Tidal Gate").rule()).isEqualTo(Rule.G);
  }
}
