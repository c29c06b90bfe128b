package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is found of comparisons that notes hold, each rule with an example and a counter-example.
 */
class FacetGroupsTest {
  private static final String TERMS =
      """
      -- terms.yml --
      terms: [Vault, Safe, Chest, {term: Simple Queue, aliases: [SQ]}, Horizontal Scaling]
      """;

  /** Each group as the form and its things, then a line for each row of its table. */
  private static List<String> found(String body) {
    return foundIn("-- Note.md --\n" + body);
  }

  private static List<String> foundIn(String files) {
    TestVault vault = TestVault.of(TERMS + files);
    List<String> lines = new ArrayList<>();
    for (FacetGroup group : FacetGroups.find(vault.notes(), vault.glossary())) {
      Note note =
          vault.notes().stream()
              .filter(n -> n.path().equals(group.note()))
              .findFirst()
              .orElseThrow();
      lines.add(
          group.form()
              + " "
              + group.items().stream()
                  .map(i -> i.term().isEmpty() ? i.name() : i.name() + ">" + i.term())
                  .collect(Collectors.joining(", ")));
      for (FacetGroup.Facet facet : group.facets()) {
        List<String> cells = new ArrayList<>(List.of(facet.label()));
        facet.texts().forEach(texts -> cells.add(plain(note, texts)));
        lines.add(String.join(" | ", cells));
      }
    }
    return lines;
  }

  private static String plain(Note note, List<SourceRange> texts) {
    return texts.isEmpty()
        ? "—"
        : texts.stream()
            .map(range -> PlainText.of(note.tree(), range))
            .collect(Collectors.joining(" + "));
  }

  @Test
  void itemsThatShareTwoLabelsMakeATable() {
    assertThat(
            found(
                """
                ## Boxes

                - **Vault:**
                    - **Example:** The one below.
                    - **You bring:** Gold.
                - **Safe (small):**
                    - **example:** The one behind the picture.
                    - **You bring:** Letters.
                """))
        .containsExactly(
            "ITEMS Vault>Vault, Safe (small)>Safe",
            "Example | The one below. | The one behind the picture.",
            "You bring | Gold. | Letters.");
  }

  @Test
  void oneSharedLabelMayBeChance() {
    assertThat(
            found(
                """
                - **Vault:**
                    - **Example:** One.
                    - **Gold:** Much.
                - **Safe:**
                    - **Example:** Two.
                    - **Letters:** Few.
                """))
        .isEmpty();
  }

  @Test
  void aLabelOfOneItemIsNoRowAndAnItemWithoutLabelsNoColumn() {
    assertThat(
            found(
                """
                - **Floor:** Nothing is locked here.
                - **Vault:**
                    - **Key:** Long.
                    - **Door:** Thick.
                    - **Guard:** One man.
                - **Safe:**
                    - **Door:** Thin.
                    - **Key:** Short.
                    - Plain words.
                """))
        .containsExactly(
            "ITEMS Vault>Vault, Safe>Safe", "Key | Long. | Short.", "Door | Thick. | Thin.");
  }

  @Test
  void whatTheNotesDoNotSayIsMissing() {
    assertThat(
            found(
                """
                - **A:**
                    - **Key:** Long.
                    - **Door:** Thick.
                - **B:**
                    - **Key:** Short.
                - **C:**
                    - **Door:** None.
                """))
        .containsExactly("ITEMS A, B, C", "Key | Long. | Short. | —", "Door | Thick. | — | None.");
  }

  @Test
  void aLabelMayHaveSeveralTextsAndAListBelowIt() {
    assertThat(
            found(
                """
                - **A:**
                    - **Key:** Long.
                    - **Key:** Heavy.
                    - **Door:**
                        - Thick.
                        - Round.
                - **B:**
                    - **Key:** Short.
                    - **Door:** Thin.
                """))
        .containsExactly(
            "ITEMS A, B", "Key | Long. + Heavy. | Short.", "Door | Thick. Round. | Thin.");
  }

  @Test
  void itemsUnderDifferentHeadingsOrAtDifferentLevelsAreNotCompared() {
    String item = "- **%s:**\n    - **Key:** Long.\n    - **Door:** Thick.\n";
    assertThat(found("## One\n\n" + item.formatted("A") + "\n## Two\n\n" + item.formatted("B")))
        .isEmpty();
    assertThat(
            found(
                """
                - **A:**
                    - **Key:** Long.
                    - **Door:** Thick.
                    - **B:**
                        - **Key:** Short.
                        - **Door:** Thin.
                """))
        .isEmpty();
  }

  @Test
  void paragraphsInBoldWithAListBelowEachAreItemsToo() {
    assertThat(
            found(
                """
                **Vault**

                - **Key:** Long.
                - **Door:** Thick.

                **Safe**

                - **Key:** Short.
                - **Door:** Thin.
                """))
        .containsExactly(
            "ITEMS Vault>Vault, Safe>Safe", "Key | Long. | Short.", "Door | Thick. | Thin.");
  }

  @Test
  void stepsAndQuestionsAreNotCompared() {
    assertThat(
            found(
                """
                - **Step 1:**
                    - **Do:** This.
                    - **Why:** So.
                - **Step 2:**
                    - **Do:** That.
                    - **Why:** Thus.
                """))
        .isEmpty();
  }

  @Test
  void anEndlessTableIsNotMadeButTheTermsAreNeighbours() {
    String words = "word ".repeat(400);
    String item = "- **%s:**\n    - **Key:** " + words + "\n    - **Door:** " + words + "\n";
    assertThat(found(item.formatted("Vault") + item.formatted("Safe")))
        .containsExactly("ITEMS Vault>Vault, Safe>Safe");
    assertThat(found(item.formatted("Floor") + item.formatted("Wall"))).isEmpty();
  }

  @Test
  void theSidesOfAVersusSectionWithSharedLabelsMakeATable() {
    assertThat(
            found(
                """
                # Safe vs. Vault

                ### Vault
                - **Key:** Long.
                - **Door:** Thick.

                ### Safe
                - **Key:** Short.
                - **Door:** Thin.

                ### Both
                - **Key:** Lost.
                """))
        .containsExactly(
            "VERSUS Safe>Safe, Vault>Vault", "Key | Short. | Long.", "Door | Thin. | Thick.");
  }

  @Test
  void itemsOfAVersusSectionAreComparedOnce() {
    assertThat(
            found(
                """
                # Vault vs Safe

                - **Vault:**
                    - **Key:** Long.
                    - **Door:** Thick.
                - **Safe:**
                    - **Key:** Short.
                    - **Door:** Thin.
                """))
        .containsExactly(
            "VERSUS Vault>Vault, Safe>Safe", "Key | Long. | Short.", "Door | Thick. | Thin.");
  }

  @Test
  void oneBlockForEachSideIsSetSideBySide() {
    assertThat(
            found(
                """
                ## SQ vs Chest

                SQ :

                - It waits.
                - It is fair.

                Chest :

                - It is full.
                """))
        .containsExactly(
            "VERSUS SQ>Simple Queue, Chest>Chest", " | It waits. It is fair. | It is full.");
    assertThat(found("## Floor vs Wall\n\n- **Floor:** Below.\n- **Wall:** Beside.\n"))
        .containsExactly("VERSUS Floor, Wall", " | Below. | Beside.");
    assertThat(found("## Floor vs Wall\n\n### Floor\n\nBelow.\n\n### The Wall\n\nBeside.\n"))
        .containsExactly("VERSUS Floor, The Wall", " | Below. | Beside.");
  }

  @Test
  void withoutABlockForEachSideTheTermsAreOnlyNeighbours() {
    assertThat(found("## Vault vs. Safe vs. Chest\n\nA vault is larger.\n"))
        .containsExactly("VERSUS Vault>Vault, Safe>Safe, Chest>Chest");
    assertThat(
            found(
                "## Vault vs Safe\n\n- **Vault:** Large.\n- **Vault:** Dark.\n- **Safe:** Small.\n"))
        .containsExactly("VERSUS Vault>Vault, Safe>Safe");
    assertThat(found("## Vault vs Floor\n\nA vault is larger.\n")).isEmpty();
  }

  @Test
  void aSideMayLeaveOutWhatTheLastOneSpellsOut() {
    assertThat(found("## Horizontal vs Vertical Scaling\n\n- **Horizontal Scaling:** More.\n"))
        .isEmpty();
    assertThat(
            found(
                """
                ## Horizontal vs Vertical Scaling

                - **Horizontal Scaling:** More.
                - **Vertical Scaling:** Larger.
                """))
        .containsExactly(
            "VERSUS Horizontal Scaling>Horizontal Scaling, Vertical Scaling", " | More. | Larger.");
  }

  @Test
  void namesOfNotesCountAsHeadingsDo() {
    assertThat(foundIn("-- Vault vs Safe.md --\nBoth are closed.\n"))
        .containsExactly("VERSUS Vault>Vault, Safe>Safe");
    assertThat(
            foundIn("-- Vault vs Safe.md --\n# Boxes\n\n## Vault\n\nLarge.\n\n## Safe\n\nSmall.\n"))
        .containsExactly("VERSUS Vault>Vault, Safe>Safe", " | Large. | Small.");
    assertThat(foundIn("-- Vault vs Safe.md --\n# Vault vs Safe\n\nBoth are closed.\n"))
        .containsExactly("VERSUS Vault>Vault, Safe>Safe");
    assertThat(foundIn("-- VS Code.md --\nBoth are closed.\n")).isEmpty();
  }

  @Test
  void columnsOfATableThatAreTermsAreCompared() {
    String rest = "\n|---|---|---|\n| Door | thick | thin |\n";
    assertThat(found("| | Vault | Safe |" + rest)).containsExactly("TABLE Vault>Vault, Safe>Safe");
    assertThat(found("| Feature | Vault | Safe |" + rest))
        .containsExactly("TABLE Vault>Vault, Safe>Safe");
    assertThat(found("| | | |\n|---|---|---|\n| | Vault | Safe |\n| Door | thick | thin |\n"))
        .containsExactly("TABLE Vault>Vault, Safe>Safe");
    assertThat(found("| Model | Vault | Safe |" + rest)).isEmpty();
    assertThat(found("| | Vault | Floor |" + rest)).isEmpty();
  }

  @Test
  void twoTablesOfOneNameHaveTwoPlaces() {
    String section =
        """
        ## %s

        - **A:**
            - **Key:** Long.
            - **Door:** Thick.
        - **B:**
            - **Key:** Short.
            - **Door:** Thin.

        """;
    TestVault vault =
        TestVault.of("-- Note.md --\n" + section.formatted("One") + section.formatted("Two"));
    assertThat(FacetGroups.find(vault.notes(), vault.glossary()))
        .extracting(FacetGroup::anchor)
        .containsExactly("compare.a-b", "compare.a-b.2");
  }
}
