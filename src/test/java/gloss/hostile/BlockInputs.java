package gloss.hostile;

import java.util.List;

/** Hostile notes whose trouble is in their lines: nesting, tables, raw HTML, what stands on top. */
final class BlockInputs {
  private BlockInputs() {}

  static List<HostileInput> all() {
    return List.of(
        HostileInput.repeating("callouts in callouts on one line", 20_000, "> [!note] "),
        HostileInput.numbered(
            "callouts in callouts, a line each", 700, i -> "> ".repeat(i + 1) + "[!note] a\n"),
        HostileInput.repeating("callouts side by side", 4_000, "> [!tip]- a\n> b\n\n"),
        HostileInput.repeating("callouts left open", 20_000, "> [!note\n"),
        new HostileInput(
            "a callout with a long type", 200_000, n -> "> [!" + "a".repeat(n) + "] b"),
        HostileInput.repeating("items in items on one line", 30_000, "- "),
        HostileInput.repeating("numbers in numbers on one line", 30_000, "1. "),
        HostileInput.repeating("quotes and items in turn", 20_000, "> - "),
        HostileInput.repeating("tabs between items", 30_000, "-\t"),
        HostileInput.repeating("tasks in tasks", 20_000, "- [ ] "),
        HostileInput.numbered("items by indent, ever deeper", 700, i -> " ".repeat(i) + "- a\n"),
        HostileInput.repeating("items that open and close again", 8_000, "- a\n    - b\n"),
        HostileInput.repeating("separators alone", 40_000, "?\n"),
        HostileInput.repeating("lines of one bar", 40_000, "|\n"),
        new HostileInput(
            "a table as wide as long",
            1_500,
            n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b|\n".repeat(n)),
        new HostileInput(
            "a table without rows", 20_000, n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n"),
        new HostileInput(
            "a long table",
            15_000,
            n -> "| a | b |\n|---|---|\n" + "| x | [[y\\|z]] |\n".repeat(n)),
        HostileInput.repeating("tables that never begin", 15_000, "|-|\n|-|-|\n"),
        new HostileInput("bars in one cell", 50_000, n -> "|a|\n|-|\n|" + "\\|".repeat(n) + "|\n"),
        HostileInput.repeating("comments left open", 40_000, "%%a\n"),
        HostileInput.repeating("comments in a line", 30_000, "a %%b%% c "),
        new HostileInput("comments opened in a line", 40_000, n -> "a " + "%% b ".repeat(n) + "%"),
        HostileInput.repeating("dollar signs in pairs", 40_000, "$$\n"),
        HostileInput.repeating("fences in fences", 30_000, "```a\n~~~b\n"),
        HostileInput.numbered("fences of growing length", 600, i -> "`".repeat(i + 3) + "\na\n\n"),
        HostileInput.repeating("headings without words", 15_000, "#\n"),
        HostileInput.repeating("equal headings", 8_000, "# a\n\nx\n\n"),
        new HostileInput("a long heading", 100_000, n -> "# " + "ab ".repeat(n)),
        HostileInput.repeating("lines that look underlined", 20_000, "a\n= =\n"),
        new HostileInput("an underlined bracket", 20_000, n -> "[a\n" + "- -\n= =\n".repeat(n)),
        HostileInput.numbered("definitions line upon line", 30_000, i -> "[" + i + "]: u\n"),
        HostileInput.repeating("definitions with titles left open", 20_000, "[a]: u \"t\n"),
        HostileInput.repeating("definitions of nothing", 30_000, "[a]:\n"),
        HostileInput.repeating("divisions left open", 20_000, "<div>\n\n"),
        HostileInput.repeating("divisions on one line", 40_000, "<div>"),
        HostileInput.repeating("ends of what was never open", 40_000, "</div>"),
        HostileInput.repeating(
            "details in details", 8_000, "<details><summary>a</summary>\n\nb\n\n"),
        HostileInput.repeating("cells of raw tables", 20_000, "<table><td>"),
        HostileInput.repeating("rows between divisions", 15_000, "<table><tr><td>\n\n<div>a\n\n"),
        new HostileInput("a tag with attributes", 30_000, n -> "x <a" + " a=b".repeat(n) + ">"),
        new HostileInput("a tag left open", 50_000, n -> "<div " + "a=\"b\" ".repeat(n)),
        new HostileInput("scripts left open", 30_000, n -> "<script>a\n\n<style>b\n\n".repeat(n)),
        HostileInput.repeating("front matter left open", 30_000, "---\na: b\n"),
        new HostileInput(
            "nested front matter", 30_000, n -> "---\na: " + "[".repeat(n) + "\n---\n\nx\n"),
        new HostileInput(
            "front matter with aliases of aliases",
            60,
            n ->
                "---\nz: &a0 [x]\n"
                    + HostileInput.numbered(
                        n, i -> "y%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i + 1, i, i, i))
                    + "---\n\nx\n"),
        new HostileInput(
            "front matter with many tags",
            1_000,
            n -> "---\ntags: [" + HostileInput.numbered(n, i -> "t" + i + ", ") + "x]\n---\n\nx\n"),
        new HostileInput(
            "front matter with many aliases",
            4_000,
            n ->
                "---\nterm: x\naliases:\n"
                    + HostileInput.numbered(n, i -> "  - Alias " + i + "\n")
                    + "---\n\nAn x is a thing. Alias 7 is it.\n"),
        HostileInput.repeating("a preamble of tags", 10_000, "Tags : #a [[b]]\n"),
        new HostileInput(
            "a preamble with a long line",
            30_000,
            n -> "2025-02-20 17:29\nTags : " + "[[a]] ,".repeat(n) + "\n\nx\n"),
        new HostileInput(
            "a preamble of blanks",
            100_000,
            n -> "made" + " ".repeat(n) + "-" + "1".repeat(n) + "\nStatus" + " ".repeat(n) + "x\n"),
        new HostileInput(
            "a preamble of blank lines", 200_000, n -> "2025-02-20\n" + "\n".repeat(n)));
  }
}
