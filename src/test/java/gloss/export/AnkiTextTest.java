package gloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.card.Card;
import gloss.golden.Vaults;
import gloss.page.CardMarkup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Anki reads in our files. */
class AnkiTextTest {
  private static final String SITE =
      """
      -- site.yml --
      title: "Night: birds::of prey"
      id: night
      """;

  private static final String OWLS =
      """
      -- Owls.md --
      ---
      tags: [birds/night, "to learn"]
      ---
      # Owls

      ## Barn owl

      A barn owl is a bird with a face like a heart.
      """;

  private static AnkiReader read(String vault) {
    Build.Checked checked = Vaults.check(SITE + vault);
    CardMarkup markup = CardMarkup.linked(checked.planning(), picture -> Optional.empty());
    List<Card> cards = CardTables.all(checked.study());
    return AnkiReader.of(new AnkiText(checked.planning(), markup).basic(cards));
  }

  /** The answers to the one card of a vault. */
  private static String back(String vault) {
    assertThat(read(vault).rows).hasSize(1);
    return read(vault).column(5).get(0);
  }

  @Test
  void theTopSaysWhatStandsInWhichColumn() {
    assertThat(read(OWLS).head)
        .containsEntry("separator", "tab")
        .containsEntry("html", "true")
        .containsEntry("guid column", "1")
        .containsEntry("notetype column", "2")
        .containsEntry("deck column", "3")
        .containsEntry("tags column", "6")
        .hasSize(6);
  }

  @Test
  void aCardIsARowWithItsDeckInsideTheSiteAndTheTagsOfItsNote() {
    List<String> row = read(OWLS).rows.get(0);
    assertThat(row).hasSize(6);
    assertThat(row.get(0)).matches("[0-9a-f]{16}");
    assertThat(row.subList(1, 6))
        .containsExactly(
            "Basic",
            "Night: birds:of prey::Owls",
            "<p><small>Owls</small></p><p dir=\"auto\">Barn owl</p>",
            "<p>A barn owl is a bird with a face like a heart.</p>",
            "birds::night to_learn");
  }

  @Test
  void theGuidIsTheSameWhenTheAnswerIsReworded() {
    assertThat(read(OWLS.replace("like a heart", "like no other")).column(1))
        .isEqualTo(read(OWLS).column(1));
  }

  @Test
  void anotherSiteHasOtherGuids() {
    Card card = MadeCards.question("Who?", "An owl.");
    assertThat(AnkiNotes.guid("night", card)).isNotEqualTo(AnkiNotes.guid("day", card));
  }

  @Test
  void noteTypesHaveTheNamesOfTheReadersAnki() {
    String named = "cards: {anki-basic: Einfach, anki-cloze: Lückentext}\n";
    assertThat(read(named + OWLS).column(2)).containsExactly("Einfach");
  }

  @Test
  void listsCodeTablesAndCalloutsStayMarkupOnOneLine() {
    String back =
        back(
            """
            -- a.md --
            # Shells

            - **Loop:** Runs again.
                - one
                - two

                ```sh
                for f in *; do
                  echo "<$f>[0]"
                done
                ```

                | a | b |
                |---|---|
                | 1 | 2 |

                > [!note] Mind
                > It ends.
            """);
    assertThat(back)
        .doesNotContain("\n")
        .contains("<li", "one", "<td")
        .contains("for f in *; do<br>  echo \"&lt;&#36;f&gt;&#91;0]\"<br>done")
        .contains("<p class=\"callout-title\">Mind</p>");
  }

  @Test
  void formulasOfNotesStandBetweenTheSignsOfAnkiAndPricesStay() {
    String back =
        back(
            """
            -- a.md --
            # A

            - **Draught:** It is $a < b_1 * c_1$, costs \\$5 or 5\\$, and

                $$x
                + y$$
            """);
    assertThat(back)
        .contains("It is \\(a &lt; b_1 * c_1\\), costs &#36;5 or 5&#36;, and", "\\[x   + y\\]")
        .doesNotContain("$");
  }

  @Test
  void mentionsAndLinksAreWordsWhereTheAddressOfTheSiteIsUnknown() {
    String back =
        back(
            """
            -- a.md --
            # A

            - **Owl:** Lives in [[Woods|the woods]] as in [a book](https://example.org/).
            -- Woods.md --
            Trees.
            """);
    assertThat(back)
        .contains("Lives in the woods as in <a href=\"https://example.org/\"")
        .doesNotContain(".html");
  }

  @Test
  void linksLeadToTheSiteWhereItsAddressIsKnown() {
    String back =
        back(
            """
            address: https://night.example.org/owls
            -- a.md --
            # A

            - **Owl:** Lives in [[Woods|the woods]].
            -- Woods.md --
            Trees.
            """);
    assertThat(back)
        .contains("<a href=\"https://night.example.org/owls/notes/woods.html\">the woods</a>")
        .contains("<small><a href=\"https://night.example.org/owls/notes/a.html\">A</a></small>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>$a+b$ and $c$.</p>          | <p>\\(a+b\\) and \\(c\\).</p>",
        "<p>$$x^2$$</p>                 | <p>\\[x^2\\]</p>",
        "$x^{2}<!-- -->}$               | \\(x^{2}<!-- -->}\\)",
        "<p>from $5 to $10</p>          | <p>from $5 to $10</p>",
        "<p>$5/$6 and $ 7$</p>          | <p>$5/$6 and $ 7$</p>",
        "<p><code>$a$</code></p>        | <p><code>$a$</code></p>",
        "<p>&#92;[sound:a.mp3]</p>      | <p>&#92;&#91;sound:a.mp3]</p>",
        "<p>[latex]x[/latex]</p>        | <p>&#91;latex]x&#91;/latex]</p>",
      })
  void formulasGetTheSignsOfAnkiAndNothingElseMeansAnythingToIt(String markup, String field) {
    assertThat(AnkiMarkup.of(markup)).isEqualTo(field);
  }

  @Test
  void whatThereIsToChooseFromStandsOnTheFrontAndTheLettersOnTheBack() {
    Card card = MadeCards.choice("Who flies?", List.of("Bat", "<Cow>", "Owl"), List.of(0, 2), "");
    List<String> row = made(card).rows.get(0);
    assertThat(row.get(3))
        .contains("Who flies?</p><ol type=\"A\"><li>", "Bat", "&lt;Cow&gt;", "Owl");
    assertThat(row.get(4))
        .isEqualTo("<p dir=\"auto\"><b>A</b> Bat</p><p dir=\"auto\"><b>C</b> Owl</p>");
  }

  @Test
  void signsOfTheFormatAreText() {
    Card card = MadeCards.question("# \"<b>\"\t&", "a\nb");
    List<String> row = made(card).rows.get(0);
    assertThat(row.get(3)).endsWith("# &quot;&lt;b&gt;&quot;\t&amp;</p>");
    assertThat(row.get(4)).isEqualTo("<p dir=\"auto\">a b</p>");
  }

  @Test
  void aTextWithAGapStandsInAFileOfItsOwnAndHasOneGap() {
    Card gap = MadeCards.cloze("An {{c1::owl}} hunts & \nsleeps.");
    AnkiText text = text(gap, MadeCards.question("Who?", "An owl."));
    assertThat(AnkiReader.of(text.basic(List.of(gap))).rows).isEmpty();
    List<String> row = AnkiReader.of(text.cloze(List.of(gap))).rows.get(0);
    assertThat(row.get(1)).isEqualTo("Cloze");
    assertThat(Pattern.compile("\\{\\{").matcher(row.get(3)).results()).hasSize(1);
    assertThat(row.get(3)).endsWith("<p>An {{c1::owl}} hunts &amp; <br>sleeps.</p>");
  }

  private static AnkiReader made(Card card) {
    return AnkiReader.of(text(card).basic(List.of(card)));
  }

  private static AnkiText text(Card... cards) {
    Build.Checked checked = Vaults.check(SITE + "-- a.md --\nNight.\n");
    CardMarkup markup = CardMarkup.linked(checked.planning(), picture -> Optional.empty());
    return new AnkiText(checked.planning(), markup, MadeCards.decks(cards));
  }
}
