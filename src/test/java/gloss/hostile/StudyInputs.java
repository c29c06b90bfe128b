package gloss.hostile;

import java.util.List;

/** Hostile notes whose trouble is in what is made of them: terms, mentions, cards, tags, search. */
final class StudyInputs {
  private StudyInputs() {}

  static List<HostileInput> all() {
    return List.of(
        HostileInput.repeating("gaps in one paragraph", 6_000, "a ==b== "),
        HostileInput.numbered("gaps in a list", 4_000, i -> "- a ==b" + i + "==\n"),
        HostileInput.numbered("braces of gaps", 6_000, i -> "{{c" + i + "::a}} "),
        HostileInput.repeating("braces of gaps left open", 30_000, "{{c1::a "),
        new HostileInput("braces in braces", 10_000, n -> "{{c1::a ".repeat(n) + "}} ".repeat(n)),
        HostileInput.numbered("cards on lines", 3_000, i -> "front " + i + "::back " + i + "\n"),
        HostileInput.repeating("equal cards", 5_000, "front::back\n\n"),
        HostileInput.repeating("colons", 100_000, ":"),
        HostileInput.repeating("pairs of colons", 30_000, "a::b "),
        HostileInput.numbered("cards with a sign between", 3_000, i -> "a" + i + "\n?\nb\n\n"),
        HostileInput.repeating("signs of cards without a front", 10_000, "?\n\n??\n\n"),
        HostileInput.repeating("letters for question and answer", 4_000, "Q: a\nA: b\n"),
        HostileInput.repeating("questions without an answer", 20_000, "Q: a\n"),
        new HostileInput("a card with a long back", 20_000, n -> "a\n?\n" + "b c\n".repeat(n)),
        HostileInput.numbered(
            "questions in callouts", 2_000, i -> "> [!question]- Why " + i + "?\n> b\n\n"),
        HostileInput.numbered("choices", 2_000, i -> i + ". a\n    - A. b\n    - B. c\n"),
        HostileInput.numbered("schedules", 4_000, i -> "a::b\n<!--SR:!2025-01-01,1,250-->\n"),
        HostileInput.repeating("schedules left open", 3_000, "a::b <!--SR:!2025-01-01,1,250!\n"),
        HostileInput.repeating("a tag with many levels", 20_000, "#a/"),
        new HostileInput("a tag ever deeper", 20_000, n -> "#" + "a/".repeat(n) + "b"),
        HostileInput.numbered("tags", 1_000, i -> "#t" + i + " "),
        HostileInput.repeating("hashes", 200_000, "#"),
        HostileInput.numbered(
            "definitions in a list", 1_000, i -> "- **Term %d:** A thing that is.\n".formatted(i)),
        HostileInput.repeating("one definition again and again", 4_000, "- **Term:** A thing.\n"),
        new HostileInput(
            "one term mentioned often",
            20_000,
            n -> "**Bird** is an animal that flies.\n\n" + "The bird sees a Bird. ".repeat(n)),
        new HostileInput(
            "terms that begin alike",
            400,
            n ->
                HostileInput.numbered(
                        n, i -> "- **A" + " a".repeat(i % 12) + " " + i + ":** A thing.\n")
                    + "a ".repeat(40 * n)),
        new HostileInput("bold text left open", 30_000, n -> "- **" + "a ".repeat(n) + ":** b"),
        HostileInput.repeating("short forms left open", 30_000, "(ABC "),
        HostileInput.numbered(
            "short forms", 4_000, i -> "Amazing Bird Club %d (ABC%d) flies. ".formatted(i, i)),
        new HostileInput("round brackets", 20_000, n -> "a (".repeat(n) + ")".repeat(n)),
        HostileInput.numbered(
            "headings that compare", 1_500, i -> "## A" + i + " vs B" + i + "\n\nx\n\n"),
        HostileInput.repeating(
            "equal labels side by side", 1_000, "- **A**\n    - **Cost:** b\n    - **Speed:** c\n"),
        HostileInput.numbered(
            "labels side by side",
            700,
            i -> "## S%d\n\n- **Cost:** b\n- **Speed:** c\n- **Label %d:** d\n\n".formatted(i, i)),
        HostileInput.numbered("links to nothing", 4_000, i -> "[[Nothing " + i + "]] "),
        HostileInput.numbered("links to no heading", 3_000, i -> "[[Note#Nothing " + i + "]] "),
        new HostileInput(
            "links to many headings",
            2_000,
            n ->
                HostileInput.numbered(n, i -> "# H" + i + "\n\nx\n\n")
                    + HostileInput.numbered(n, i -> "[[#H" + i + "]] ")),
        HostileInput.numbered("files that are not there", 3_000, i -> "![[p" + i + ".png]] "),
        HostileInput.numbered("many different words", 60_000, i -> "w" + i + " "),
        HostileInput.repeating("equal paragraphs", 15_000, "The bird flies.\n\n"),
        HostileInput.repeating("sentences in one line", 20_000, "A bird is a thing. "));
  }
}
