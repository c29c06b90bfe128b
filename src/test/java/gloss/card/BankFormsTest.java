package gloss.card;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.card.Card.ChoiceCard;
import gloss.glossary.TestVault;
import gloss.language.Language;
import gloss.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two hundred questions in each form of a bank are read with their options and keys. */
class BankFormsTest {
  private static final int QUESTIONS = 200;
  private static final List<String> NOUNS =
      List.of("bucket", "subnet", "queue", "key", "role", "A record", "I/O unit", "CPU", "b-tree");
  private static final List<String> VERBS =
      List.of("encrypts", "answers for", "routes", "stores", "a. k. a. names", "bills");

  /** How a bank is written. */
  private interface Form {
    String write(int number, Asked asked);
  }

  /** A question with its key. */
  private record Asked(String question, List<String> options, List<Integer> keys, String why) {
    String letters(String between) {
      return String.join(between, keys.stream().map(Asked::letter).toList());
    }

    static String letter(int index) {
      return String.valueOf((char) ('A' + index));
    }

    String list(String before, String behind) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < options.size(); i++) {
        out.append(before).append(letter(i)).append(behind).append(options.get(i)).append('\n');
      }
      return out.toString();
    }
  }

  @TestFactory
  Stream<DynamicTest> eachFormIsRead() {
    return Stream.of(
        form(
            "numbered items with folded answers",
            (n, q) ->
                n
                    + ". "
                    + q.question
                    + "\n"
                    + q.list("    - ", ". ")
                    + "\n    <details markdown=1><summary markdown='span'>Answer</summary>\n"
                    + (n % 3 == 0 ? "\n" : "")
                    + "      Correct answer: "
                    + q.letters(", ")
                    + "\n"
                    + (n % 2 == 0 ? "\n    Explanation: " + q.why + "\n" : "")
                    + "\n    </details>\n\n"),
        form(
            "headings above tasks",
            (n, q) -> {
              StringBuilder out = new StringBuilder("### " + q.question + "\n\n");
              for (int i = 0; i < q.options.size(); i++) {
                out.append(q.keys.contains(i) ? "- [x] " : "- [ ] ").append(q.options.get(i));
                out.append('\n');
              }
              return out + "\n**[Back to Top](#contents)**\n\n";
            }),
        form(
            "numbered headings with a bold answer",
            (n, q) ->
                (n % 10 == 0 ? "## Part " + n / 10 + "\n\n" : "")
                    + (n % 4 == 0
                        ? "### Question " + n + "\n\n" + q.question
                        : "### Q" + n + ". " + q.question)
                    + "\n\n"
                    + q.list("- ", ") ")
                    + "\n**Answer:** "
                    + q.letters(n % 2 == 0 ? ", " : " and ")
                    + (n % 3 == 0 ? ". " + q.why : "\n\n" + q.why)
                    + "\n\n"
                    + (n % 5 == 0 ? "---\n\n" : "")),
        form(
            "callouts with a folded answer inside",
            (n, q) ->
                "> [!question] "
                    + (n % 2 == 0 ? q.question : "Question " + n + "\n> " + q.question)
                    + "\n"
                    + q.list("> ", n % 2 == 0 ? ") " : ". ")
                    + ">\n>> [!success]- Answer\n"
                    + told(q, n)
                    + "\n"),
        form(
            "options as callouts",
            (n, q) -> {
              StringBuilder out = new StringBuilder(n + ". " + q.question + "\n\n");
              for (int i = 0; i < q.options.size(); i++) {
                out.append(n % 2 == 0 ? " " : "").append("> [!");
                out.append(q.keys.contains(i) ? "success]" : "fail]");
                out.append(n % 5 == 0 ? "] " : " ").append(q.options.get(i)).append("\n\n");
              }
              return out.toString();
            }),
        form(
            "quoted options above a line with a question mark",
            (n, q) ->
                q.question
                    + "\n\n"
                    + q.list("> ", ". ")
                    + (n % 2 == 0 ? "\n" : "")
                    + "?\n"
                    + q.letters(", ")
                    + (n % 3 == 0 ? "\n" + q.why : "")
                    + "\n\n---\n\n"),
        form(
            "paragraphs with plain letters",
            (n, q) ->
                n
                    + ") "
                    + q.question
                    + "\n\n"
                    + q.list("(", ") ")
                    + "\nCorrect Answer(s): "
                    + q.letters(" and ")
                    + "\n\n"
                    + "Explanation: "
                    + q.why
                    + "\n\n"));
  }

  private static String told(Asked asked, int number) {
    StringBuilder out = new StringBuilder();
    for (int key : asked.keys) {
      String letter = number % 3 == 0 ? "" : Asked.letter(key) + ") ";
      out.append(">> ").append(letter).append(asked.options.get(key)).append('\n');
    }
    return out.toString();
  }

  private static DynamicTest form(String name, Form form) {
    return DynamicTest.dynamicTest(name, () -> check(form));
  }

  private static void check(Form form) {
    Random random = new Random(7);
    List<Asked> asked = new ArrayList<>();
    StringBuilder bank = new StringBuilder("-- bank.md --\n# A bank of questions\n\n");
    for (int n = 1; n <= QUESTIONS; n++) {
      Asked question = question(n, random);
      asked.add(question);
      bank.append(form.write(n, question));
    }
    TestVault vault = TestVault.of(bank.toString());
    List<String> read =
        DeckBuilder.build(
                vault.notes(),
                vault.glossary(),
                List.of(),
                vault.config(),
                Phrases.of(Language.ENGLISH),
                vault.problems())
            .get(0)
            .cards()
            .stream()
            .filter(ChoiceCard.class::isInstance)
            .map(card -> told((ChoiceCard) card))
            .toList();
    List<String> expected = asked.stream().map(a -> a.question + a.options + a.keys).toList();
    assertThat(read.stream().filter(r -> !expected.contains(r))).as("read otherwise").isEmpty();
    assertThat(expected.stream().filter(e -> !read.contains(e))).as("not read").isEmpty();
    assertThat(read).hasSize(QUESTIONS);
  }

  private static String told(ChoiceCard card) {
    return card.front().plain() + card.options().stream().map(Side::plain).toList() + card.keys();
  }

  private static Asked question(int number, Random random) {
    boolean several = number % 7 == 0;
    String thing = NOUNS.get(random.nextInt(NOUNS.size()));
    String question =
        switch (number % 3) {
          case 0 -> "A team runs a " + thing + " number " + number + ". Which part fits?";
          case 1 -> "What " + VERBS.get(random.nextInt(VERBS.size())) + " item " + number + "?";
          default -> "Which of the following describes the " + thing + " " + number + " best?";
        };
    List<String> options = new ArrayList<>();
    int count = 3 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      options.add(
          NOUNS.get(random.nextInt(NOUNS.size())) + " that " + VERBS.get(i) + " part " + i + ".");
    }
    List<Integer> keys = several ? List.of(0, 2) : List.of(random.nextInt(count));
    return new Asked(
        several ? question + " (Choose TWO)" : question,
        options,
        keys,
        "Because " + thing + " is what it is, and a reader is told why.");
  }
}
