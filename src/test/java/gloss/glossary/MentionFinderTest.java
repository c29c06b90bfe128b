package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.config.DateOrder;
import gloss.config.SiteConfig;
import gloss.config.SiteConfig.CardsConfig;
import gloss.config.SiteConfig.Mentions;
import gloss.config.SiteConfig.TermsConfig;
import gloss.language.Language;
import gloss.problem.ProblemKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final String TERMS =
      """
      -- terms.yml --
      terms: [Widget Store, {term: Amazon EC2, aliases: [EC2]}, Internet gateway, Igloo]
      """;

  private static TestVault note(String body) {
    return TestVault.of(TERMS + "-- n.md --\n" + body);
  }

  private static SiteConfig config(boolean linked, Mentions mentions) {
    return new SiteConfig(
        "t",
        "t",
        Language.ENGLISH,
        "",
        "",
        List.of(),
        new TermsConfig(linked, mentions),
        CardsConfig.ALL,
        false,
        DateOrder.DAY_FIRST,
        SiteConfig.PublishConfig.ALL);
  }

  @Test
  void aTermSplitByALineBreakOrByEmphasisIsLinked() {
    assertThat(note("The widget\nstore, an *internet* gateway.\n").linked())
        .containsExactly("widget store>Widget Store", "internet gateway>Internet gateway");
  }

  @Test
  void theRangeOfAMentionIsItsPlaceInTheFile() {
    TestVault vault = note("The widget\nstore.\n");
    Mention mention = vault.mentions().get(0);
    assertThat(mention.range().of(vault.notes().get(0).tree().text())).isEqualTo("widget\nstore");
    assertThat(mention.sentence()).isEqualTo("The widget store.");
  }

  @Test
  void aMentionKnowsWhichOfEqualWordsInItsSentenceItIs() {
    assertThat(note("First. With `code` EC2,\nthen EC2.\n").mentions())
        .extracting(m -> m.sentence().substring(m.at()))
        .containsExactly("EC2, then EC2.", "EC2.");
  }

  @Test
  void nothingIsLinkedInHeadingsLinksCodeAndPictures() {
    TestVault vault =
        note(
            """
            # On EC2

            `EC2` [EC2](https://example.org/EC2) ![EC2](x.png) [[EC2]] <b title="EC2">x</b>

            ```
            EC2
            ```
            """);
    assertThat(vault.linked()).isEmpty();
    assertThat(vault.suppressed()).containsExactly("EC2:heading");
  }

  @Test
  void theFirstMentionOfASectionIsLinkedAndASectionEndsAtAnyHeading() {
    TestVault vault = note("EC2, EC2.\n\n# A\n\nEC2\n\n### B\n\nEC2 and EC2\n");
    assertThat(vault.mentions())
        .extracting(m -> m.why().id())
        .containsExactly(
            "first-in-section", "not-first", "first-in-section", "first-in-section", "not-first");
  }

  @Test
  void tagsIdentifiersAddressesAndPathsAreNoMentions() {
    TestVault vault =
        note("#EC2 #cloud/EC2 EC2:Run arn:EC2 EC2@home //EC2 /EC2 EC2=1 C:\\EC2, but lists/EC2.\n");
    assertThat(vault.mentions())
        .extracting(m -> m.why().id())
        .containsExactly(
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "identifier",
            "first-in-section");
  }

  @Test
  void aTermIsNotLinkedBeforeAnExplanationThatNoRuleTook() {
    TestVault vault =
        note(
            """
            - **Igloo:** moves objects to another place.
            - An igloo is cold.

            | Word | Meaning |
            |--|--|
            | Widget store | keeps a number of igloos |
            """);
    assertThat(vault.suppressed()).containsExactly("Igloo:own-place", "Widget store:own-place");
    assertThat(vault.linked()).containsExactly("igloo>Igloo", "igloos>Igloo");
  }

  @Test
  void aTableIsReadByItselfSoATermIsLinkedInItOnceMore() {
    TestVault vault = note("EC2.\n\n| A | B |\n|--|--|\n| EC2 | EC2 |\n\nThen EC2.\n");
    assertThat(vault.mentions())
        .extracting(m -> m.why().id())
        .containsExactly("first-in-section", "first-in-table", "not-first", "not-first");
  }

  @Test
  void aBackslashOrACommentBeforeATermKeepsItUnlinked() {
    TestVault vault =
        note("\\EC2, %%no link%%EC2, <!-- no link -->EC2, *\\EC2*, then EC2, but \\\\EC2.\n");
    assertThat(vault.mentions())
        .extracting(m -> m.why().id())
        .containsExactly(
            "opted-out", "opted-out", "opted-out", "opted-out", "first-in-section", "identifier");
  }

  @Test
  void aNameOfSeveralTermsIsLinkedWhereTheFolderTellsWhichIsMeant() {
    TestVault vault =
        TestVault.of(
            """
            -- terms.yml --
            terms:
              - {term: AWS Region, aliases: [Region], in: [cloud]}
              - {term: Wine region, aliases: [Region], in: [cellar]}
            -- cloud/a.md --
            A Region has zones.
            -- cellar/a.md --
            A Region has soils.
            -- a.md --
            A Region.
            """);
    assertThat(vault.linked()).containsExactly("Region>Wine region", "Region>AWS Region");
    assertThat(vault.suppressed()).containsExactly("Region:ambiguous");
  }

  @Test
  void aNoteSaysWhichSenseItMeans() {
    TestVault vault =
        TestVault.of(
            """
            -- terms.yml --
            terms:
              - {term: AWS Region, aliases: [Region]}
              - {term: Wine region, aliases: [Region]}
            -- a.md --
            ---
            senses: [wine region]
            ---
            A Region has soils.
            """);
    assertThat(vault.linked()).containsExactly("Region>Wine region");
    assertThat(vault.kinds()).containsExactly(ProblemKind.AMBIGUOUS_NAME);
  }

  @Test
  void theSenseThatANoteDefinesIsMeantInIt() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **Cloud Front (CF):** A shop window.

            # Else

            Open the CF.
            -- b.md --
            - **Curtain Fall (CF):** A last moment.
            -- deeper/c.md --
            The CF.
            """);
    assertThat(vault.linked()).containsExactly("CF>Cloud Front");
    assertThat(vault.suppressed()).contains("CF:ambiguous");
  }

  @Test
  void oncePerNoteOrAllCanBeAskedFor() {
    String files = TERMS + "-- n.md --\nEC2.\n\n# A\n\nEC2\n";
    assertThat(TestVault.of(files, config(true, Mentions.FIRST_PER_NOTE)).linked()).hasSize(1);
    assertThat(TestVault.of(files, config(true, Mentions.ALL)).linked()).hasSize(2);
    assertThat(TestVault.of(files, config(false, Mentions.ALL)).mentions()).isEmpty();
  }

  @Test
  void aNoteCanAskForNoTerms() {
    assertThat(note("---\nterms: false\n---\nEC2\n").mentions()).isEmpty();
  }

  @Test
  void aTermIsNotLinkedUnderTheHeadingThatIsTheTerm() {
    TestVault vault = note("# EC2\n\nEC2 again\n\n## Deeper\n\nEC2\n\n# Else\n\nEC2\n");
    assertThat(vault.mentions())
        .extracting(m -> m.why().id())
        .containsExactly("heading", "own-place", "own-place", "first-in-section");
  }

  @Test
  void aTermIsNotLinkedInTheItemThatDefinesIt() {
    TestVault vault =
        note(
            """
            - **Turning Lock (TL):** A lock that turns.
                - Every TL has a key.
            - Elsewhere a TL is just used.
            """);
    assertThat(vault.suppressed()).containsExactly("Turning Lock (TL):own-place", "TL:own-place");
    assertThat(vault.linked()).containsExactly("TL>Turning Lock");
  }

  @Test
  void aPartOfALongerNameIsNotLinked() {
    TestVault vault =
        note(
            """
            Use EC2 Instance Connect here.

            It is called Magic EC2 by some.

            Use EC2 instances. AWS EC2 too.
            """);
    assertThat(vault.suppressed())
        .containsExactly("EC2:longer-name", "EC2:longer-name", "EC2:not-first");
    assertThat(vault.linked()).containsExactly("EC2>Amazon EC2");
  }

  @Test
  void theSentenceKeepsTheWordsOfCodeAndLinks() {
    Mention mention =
        note("First. Run `aws` on EC2 with [[Some note|care]]. Last.\n").mentions().get(0);
    assertThat(mention.sentence()).isEqualTo("Run aws on EC2 with care.");
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    String body = "An INTERNET GATEWAY, an igloo and IGLOOS in EC2.\n";
    List<Mention> usual = note(body).mentions();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(note(body).mentions()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(usual).extracting(Mention::term).contains("Internet gateway", "Igloo");
  }

  @Test
  void thousandsOfTermsInManyNotesAreAllFound() {
    StringBuilder files = new StringBuilder("-- terms.yml --\nterms:\n");
    IntStream.range(0, 2000)
        .forEach(i -> files.append("  - Gadget number").append(i).append(" part\n"));
    for (int n = 0; n < 40; n++) {
      files.append("-- n").append(n).append(".md --\n");
      for (int i = n * 50; i < n * 50 + 50; i++) {
        files.append("A gadget number").append(i).append(" part.\n\n");
      }
    }
    TestVault vault = TestVault.of(files.toString());
    assertThat(vault.terms()).hasSize(2000);
    assertThat(vault.linked()).hasSize(2000);
  }

  @Test
  void aTermThatHeadsAColumnIsLinkedThoughItWasMentionedBefore() {
    TestVault vault =
        note(
            """
            An igloo, an internet gateway and EC2.

            | Feature | **Igloo** | EC2 | An igloo |
            |---|---|---|---|
            | Internet gateway | igloo | no | no |
            """);
    assertThat(vault.mentions())
        .filteredOn(m -> m.range().start() > 40)
        .extracting(m -> m.surface() + ":" + m.why().id())
        .containsExactly(
            "Igloo:table-head",
            "EC2:table-head",
            "igloo:not-first",
            "Internet gateway:table-head",
            "igloo:not-first");
  }

  @Test
  void theHeadThatWasMeantCountsAndRowsThatAreNoQualitiesDoNot() {
    TestVault vault =
        note(
            """
            An igloo, an internet gateway and EC2.

            | | |
            |---|---|
            | Model | EC2 |
            | Igloo | cold |
            """);
    assertThat(vault.mentions())
        .filteredOn(m -> m.range().start() > 40)
        .extracting(m -> m.surface() + ":" + m.why().id())
        .containsExactly("EC2:table-head", "Igloo:first-in-table");
  }
}
