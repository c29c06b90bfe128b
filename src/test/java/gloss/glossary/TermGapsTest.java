package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermGapsTest {
  private static TermGaps gaps(String files) {
    TestVault vault = TestVault.of(files);
    return TermGaps.of(vault.notes(), vault.glossary(), vault.mentions(), true);
  }

  private static List<String> undefined(String files) {
    return gaps(files).neverDefined().stream()
        .map(
            lead ->
                lead.location() + " " + lead.name() + " " + lead.count() + " " + lead.why().id())
        .toList();
  }

  private static List<String> unexpanded(String text) {
    return gaps("-- a.md --\n" + text).neverExpanded().stream()
        .map(form -> form.location() + " " + form.name() + " " + form.count())
        .toList();
  }

  @Test
  void aTermThatStandsInHeadingsAndInItsOwnPlaceOnlyIsNeverMentioned() {
    String vault =
        """
        -- a.md --
        # A

        ## Turning Lock

        A Turning Lock is a lock. The Turning Lock turns.

        ## Turning Lock in use

        It turns.

        ## Small Box

        A Small Box is a box.

        ## Else

        The Small Box is full.
        """;
    assertThat(gaps(vault).neverMentioned()).extracting(Term::name).containsExactly("Turning Lock");
  }

  @Test
  void aMentionThatIsNotLinkedIsStillAMention() {
    String vault =
        """
        -- a.md --
        - **Small Box:** A box.

        The Small Box Company exists.
        """;
    assertThat(gaps(vault).neverMentioned()).isEmpty();
  }

  @Test
  void aLeadSaysWhyItIsNoTerm() {
    assertThat(
            undefined(
                """
                -- a.md --
                # A

                - **Turning Lock:** Turns twice.
                - **Small Box:** a box for keys.
                - **Message:** A text to somebody. One message, two messages.
                - **Iron Gate:** A gate of iron.

                The message was a message.
                -- terms.yml --
                drop: [Iron Gate]
                """))
        .containsExactly(
            "a.md:3:1 Turning Lock 1 no-definition",
            "a.md:4:1 Small Box 1 lower-case-text",
            "a.md:5:1 Message 1 everyday-word",
            "a.md:6:1 Iron Gate 1 left-out");
  }

  @Test
  void aLeadBelowThreeThingsIsALabelAndStandsOnce() {
    assertThat(
            undefined(
                """
                -- a.md --
                ## One

                - **Access time:** Short.

                ## Two

                - **Access time:** Long.

                ## Three

                - **Access time:** None.
                """))
        .containsExactly("a.md:3:1 Access time 3 label");
  }

  @Test
  void leadsOfOneNameAreOneLineWithThePlaceThatCameNearestToATerm() {
    assertThat(
            undefined(
                """
                -- a.md --
                - **Small Box:** Holds keys.
                -- b.md --
                - **Small Box:** a box for keys.
                """))
        .containsExactly("b.md:1:1 Small Box 2 lower-case-text");
  }

  @Test
  void termsUsualLabelsOrdersAndSentencesAreNoUndefinedLeads() {
    assertThat(
            undefined(
                """
                -- a.md --
                # A

                - **Small Box:** A box.
                - **Example:** Keys lie in it.
                - **Launch the box:** It flies.
                - **What is it?** Nobody knows.
                - **Nobody opens it.**
                    - Never.

                The **Small Box** - holds keys.
                """))
        .isEmpty();
  }

  @Test
  void aNoteThatWantsNoTermsHasNoGaps() {
    TermGaps gaps =
        gaps(
            """
            -- a.md --
            ---
            terms: off
            ---
            - **Turning Lock:** Turns twice.

            The QRS and the QRS.
            """);
    assertThat(gaps).isEqualTo(new TermGaps(List.of(), List.of(), List.of()));
  }

  @Test
  void aShortFormThatNobodyExplainsIsCountedWithItsPluralsAndPossessives() {
    assertThat(unexpanded("# A\n\nThe QRS, two QRSs and QRS's end. An XYZ.\n"))
        .containsExactly("a.md:3:5 QRS 3");
  }

  @Test
  void theMostFrequentComeFirst() {
    assertThat(unexpanded("QRS and XYZ. QRS and XYZ. Also XYZ and EBS, EBS.\n"))
        .containsExactly("a.md:1:9 XYZ 3", "a.md:1:40 EBS 2", "a.md:1:1 QRS 2");
  }

  @Test
  void aLongFormExplainsWhereverItStands() {
    for (String told :
        List.of(
            "A Quick Reply System (QRS) is here.",
            "Two Quick Reply Systems (QRSs) are here.",
            "QRS (Quick Reply System)",
            "QRS = Quick Reply System",
            "QRS stands for Quick Reply System.",
            "# Quick Reply System (QRS)",
            "[Quick Reply System](https://example.org/) (QRS)",
            "| Short | Long |\n|---|---|\n| QRS | Quick Reply System |",
            "Here is another (QRS - Quick Reply System).")) {
      assertThat(unexpanded(told + "\n\nThe QRS and a QRS.\n")).as(told).isEmpty();
    }
  }

  @Test
  void wordsThatOnlyStandNearbyExplainNothing() {
    for (String told :
        List.of(
            "A Quick Reply System. QRS is here.",
            "A slow system (QRS) is here.",
            "Quick Reply System and QRS",
            "Ask EBS, QRS, XYZ.")) {
      assertThat(unexpanded(told + "\n\nThe QRS and a QRS.\n")).as(told).hasSize(1);
    }
  }

  @Test
  void stressedAndShoutedWordsNumeralsUnitsMarksCodeAndTagsAreNoShortForms() {
    for (String text :
        List.of(
            "NEVER do it. NEVER. We never did.",
            "DO XQ IT. DO XQ IT.",
            "Part II and part II, VIII and VIII.",
            "5 GB and 10 GB, 3 PB and 4 PB.",
            "TODO this. TODO that.",
            "`QRS` and `QRS`",
            "#QRS and #QRS",
            "## QRS\n\n## QRS",
            "Q1 and Q2, Q1 and Q2.",
            "QRS-like and QRS-like",
            "QRS once.")) {
      assertThat(unexpanded(text + "\n")).as(text).isEmpty();
    }
  }

  @Test
  void aLetterWithOneNumberAndAUnitWithoutANumberAreShortForms() {
    assertThat(unexpanded("S3 and S3, EB and EB.\n"))
        .containsExactly("a.md:1:12 EB 2", "a.md:1:1 S3 2");
  }

  @Test
  void namesOfTermsAndPartsOfTheirMentionsNeedNoExpansion() {
    assertThat(
            unexpanded(
                """
                # A

                - **QRS:** A system.
                - **Fast XYZ Box:** A box.

                The QRS and the QRS in a Fast XYZ Box, a Fast XYZ Box.
                """))
        .isEmpty();
  }
}
