package gloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryBuilderTest {
  private static TestVault note(String body) {
    return TestVault.of("-- note.md --\n" + body.replace("\\n", "\n") + "\n");
  }

  @ParameterizedTest(name = "{0} defines {1} by rule {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "# Elastic Widget\\n\\nAn Elastic Widget is a thing that stretches. | Elastic Widget | A",
        "## AWS Widget Store\\n\\nThe Widget Store lets you store widgets. | AWS Widget Store | A",
        "## 2. What are Widgets?\\n\\nA widget is a small thing. | Widget | A",
        "## Delivery: Amazon Widgets\\n\\nAmazon Widgets delivers things. | Amazon Widgets | A",
        "# Widgets\\n\\n- Widgets are small things. | Widgets | A",
        "# Widget Registry\\n\\nThis is a place for widgets. | Widget Registry | B",
        "# Widget Registry\\n\\nA place for widgets. | Widget Registry | B",
        "Text.\\n\\n**Widget Engine** is a program that turns. | Widget Engine | C",
        "- **Widget Engine:** A program that turns. | Widget Engine | D",
        "- **Widget Engine**: One of two programs. | Widget Engine | D",
        "1. **Widget Engine** - Fully managed engine. | Widget Engine | D",
        "- **Widget Engine** (WE): Turns. | Widget Engine | D",
        "- **AWS Widget:** Turns things. | AWS Widget | D",
        "- **Widget Engine:**\\n    - **Description:** It turns.\\n    - **Cost:** 3. | Widget Engine | E",
        "1. **Widget Engine**\\n    - A program that turns. | Widget Engine | E",
        "- **AWS Service: Amazon WQS (Widget Queue Service)**\\n    - **Function:** Queues."
            + " | Amazon WQS | E",
        "# Widget\\n\\nA widget inspects an account. | Widget | A",
        "# Widget reach\\n\\nOn a widget reach the wind turns. | Widget reach | B",
        "# Wide-hauled\\n\\nA boat is wide-hauled when it turns. | Wide-hauled | B",
        "**Q:** What is a Widget?\\n**A:** A Widget is a thing. | Widget | A",
        "- **Widget as a Service (WaaS):**\\n    - **Example:** One. | Widget as a Service | I"
      })
  void eachFormOfDefinitionIsFound(String body, String term, Rule rule) {
    TestVault vault = note(body);
    assertThat(vault.found()).containsExactly(term);
    assertThat(vault.definition(term).rule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0} defines nothing")
  @CsvSource(
      delimiter = '|',
      value = {
        "# Identity\\n\\nIdentity is a critical component of security.",
        "# Security\\n\\nSecurity is job zero.",
        "# Widgets\\n\\nWidgets are created by hand.",
        "# Overview\\n\\nThis is about widgets.",
        "# Launching a Widget\\n\\nA click starts it.",
        "# ECS vs EKS\\n\\nA comparison of both.",
        "# If you can reach it\\n\\nThis is your task.",
        "- **Example:** A widget.",
        "- **You Manage:** The widget.",
        "## Widget states\\n\\n- **Pending:** The widget waits.\\n- **Running:** The widget runs.\\n- **Stopped:** A rest.",
        "# Widget\\n\\nWidget starts with a plan.",
        "- **Launch a Widget:** A click starts it.",
        "- **widget engine:** A program.",
        "- **Red / Blue Style:** A middle way.",
        "- **12:** A number.",
        "- **Where does it run?:** The answer.",
        "- Widget: A plain item.",
        "> **Widget Engine:** A program in a quotation.",
        "**A whole sentence in bold.**"
      })
  void whatOnlyLooksLikeADefinitionIsNone(String body) {
    assertThat(note(body).terms()).isEmpty();
  }

  @Test
  void aNotesNameIsATermWhenItsFirstWordsDefineIt() {
    TestVault vault =
        TestVault.of(
            """
            -- Widget Queue.md --
            Fully managed queue for widgets.
            -- Widget Topic.md --
            A Widget Topic is a place to shout.
            -- Meeting with Ann.md --
            We talked about widgets.
            -- README.md --
            A vault.
            -- 2026-01-02.md --
            A day.
            """);
    assertThat(vault.terms()).containsExactly("Widget Queue", "Widget Topic");
    assertThat(vault.term("Widget Topic").definitions().get(0).rule()).isEqualTo(Rule.F);
  }

  @Test
  void frontMatterNamesTheTermAndItsOtherNames() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            ---
            term: Widget Store
            aliases: [WS, Widget shop, /old/address.html]
            ---
            # Storing things

            We keep widgets there.
            """);
    assertThat(vault.terms()).containsExactly("Widget Store");
    assertThat(vault.term("Widget Store").aliases()).containsExactly("Widget shop", "WS");
    assertThat(vault.term("Widget Store").definitions().get(0).meaning().plain())
        .isEqualTo("We keep widgets there.");
  }

  @Test
  void aliasesOfANoteAreThoseOfTheTermThatItsTitleIs() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            ---
            aliases: Depot
            ---
            # Widget Store

            A Widget Store is a place.

            ## Widget Shelf

            A Widget Shelf is a board.
            """);
    assertThat(vault.term("Widget Store").aliases()).containsExactly("Depot");
    assertThat(vault.term("Widget Shelf").aliases()).isEmpty();
  }

  @Test
  void equalTermsOfSeveralNotesAreOneWithBothPlaces() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **Amazon WQS (Widget Queue Service):** A queue with a long and careful description.
            -- b.md --
            # WQS

            WQS is a queue.
            -- c.md --
            - **Widget Queue Service:** A queue.
            """);
    assertThat(vault.terms()).containsExactly("WQS");
    assertThat(vault.term("WQS").definitions())
        .extracting(d -> d.file().value())
        .containsExactly("b.md", "a.md", "c.md");
    assertThat(vault.term("WQS").aliases())
        .containsExactly("Amazon Widget Queue Service", "Amazon WQS", "Widget Queue Service");
  }

  @Test
  void anAliasThatTwoTermsShareIsReported() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **Cloud Front (CF):** A shop window.
            - **Cloud Forge (CF):** A smithy.
            """);
    assertThat(vault.terms()).containsExactly("Cloud Forge", "Cloud Front");
    assertThat(vault.term("Cloud Front").aliases()).containsExactly("CF");
    assertThat(vault.term("Cloud Forge").aliases()).containsExactly("CF");
    assertThat(vault.kinds()).containsExactly(ProblemKind.AMBIGUOUS_NAME);
  }

  @Test
  void anAliasThatTermsShareInFoldersOfTheirOwnIsNoProblem() {
    TestVault vault =
        TestVault.of(
            """
            -- terms.yml --
            terms:
              - {term: Cloud Front, aliases: [CF], in: [shop]}
              - {term: Cloud Forge, aliases: [CF], in: [smithy]}
            -- a.md --
            Nothing here.
            """);
    assertThat(vault.kinds()).isEmpty();
  }

  @Test
  void aProductCalledByAnEverydayWordKeepsItsVendor() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **AWS Config:** A recorder.
            - **AWS Lambda:** A runner.
            - **AWS Glue:** A joiner.

            Change the config by hand; there Lambda runs, and glue is sticky.
            """);
    assertThat(vault.term("AWS Config").aliases()).isEmpty();
    assertThat(vault.term("AWS Glue").aliases()).isEmpty();
    assertThat(vault.term("AWS Lambda").aliases()).containsExactly("Lambda");
  }

  @Test
  void anEverydayWordIsNoTermButStaysACard() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            - **Message:** A unit of data.
            - **Kafka:** A log.

            Each message is kept, and every message is read by Kafka.
            """);
    assertThat(vault.terms()).containsExactly("Kafka");
    assertThat(vault.leads()).containsExactly("Message");
  }

  @Test
  void theSameLeadUnderThreeParentsIsALabelUnlessItIsAName() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            # One
            - **Recovery Aim:** Minutes.
            - **AWS Widget:** A thing that turns.
            - **Zip Code (ZC):** Digits.
            # Two
            - **Recovery Aim:** Hours.
            - **AWS Widget:** A thing that stops.
            - **Zip Code (ZC):** Numbers.
            # Three
            - **Recovery Aim:** Days.
            - **AWS Widget:** A thing that waits.
            - **Zip Code (ZC):** Signs.
            """);
    assertThat(vault.terms()).containsExactly("AWS Widget", "Zip Code");
    assertThat(vault.leads()).isEmpty();
  }

  @Test
  void aNoteThatWantsNoTermsGivesNone() {
    TestVault vault =
        TestVault.of(
            """
            -- a.md --
            ---
            terms: false
            ---
            # Widget

            A widget is a thing.
            -- b.md --
            Nothing.
            """);
    assertThat(vault.terms()).isEmpty();
  }
}
