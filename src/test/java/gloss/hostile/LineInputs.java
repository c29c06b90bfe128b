package gloss.hostile;

import java.util.List;

/** Hostile notes whose trouble is inside a paragraph. */
final class LineInputs {
  private LineInputs() {}

  static List<HostileInput> all() {
    return List.of(
        HostileInput.repeating("wikilinks left open", 40_000, "[[a"),
        HostileInput.repeating("wikilinks left open behind their bar", 30_000, "[[a|b "),
        new HostileInput(
            "wikilinks in wikilinks", 20_000, n -> "[[a|".repeat(n) + "b" + "]]".repeat(n)),
        HostileInput.repeating("wikilinks with many bars", 20_000, "[[a|b|c|d]] "),
        new HostileInput("a wikilink with a long name", 100_000, n -> "[[" + "a ".repeat(n) + "]]"),
        new HostileInput(
            "a wikilink with many headings", 30_000, n -> "[[Note" + "#a".repeat(n) + "]]"),
        HostileInput.repeating("embeds left open", 40_000, "![[a"),
        new HostileInput("embeds of the note itself", 5_000, n -> "![[Note]]\n\n".repeat(n) + "x"),
        HostileInput.repeating("embeds of another note", 2_000, "![[Other]]\n\n"),
        HostileInput.repeating("embeds of a section of the note", 1_000, "# a\n\n![[#a]]\n\n"),
        HostileInput.repeating("marks left open", 40_000, "==a "),
        HostileInput.repeating("marks in marks", 30_000, "==a ==b== "),
        HostileInput.repeating("equals signs", 100_000, "="),
        HostileInput.repeating("struck out and left open", 40_000, "~~a "),
        HostileInput.repeating("emphasis of all kinds", 20_000, "*a _b **c __d "),
        HostileInput.repeating("underscores", 100_000, "_"),
        HostileInput.repeating("underscores between words", 50_000, "a_b*c"),
        HostileInput.repeating("dollar signs left open", 40_000, "$a "),
        HostileInput.repeating("dollar signs in dollar signs", 20_000, "$$a$ "),
        HostileInput.repeating("formulas left open", 20_000, "\\(a \\[b "),
        new HostileInput(
            "footnotes in footnotes", 20_000, n -> "a " + "^[a ".repeat(n) + "]".repeat(n)),
        HostileInput.repeating("footnotes left open", 40_000, "^[a "),
        HostileInput.repeating("footnotes in a line", 4_000, "a^[b] "),
        HostileInput.repeating(
            "footnotes that name themselves", 4_000, "[^1]\n\n[^1]: [^1] [^2]\n\n[^2]: [^1]\n\n"),
        HostileInput.numbered(
            "a chain of footnotes", 4_000, i -> "[^%d]\n\n[^%d]: [^%d]\n\n".formatted(i, i, i + 1)),
        HostileInput.numbered(
            "footnotes defined and never named", 10_000, i -> "[^%d]: a\n".formatted(i)),
        new HostileInput(
            "one footnote named often", 10_000, n -> "a[^1] ".repeat(n) + "\n\n[^1]: b\n"),
        new HostileInput(
            "definitions of footnotes in each other",
            300,
            n ->
                HostileInput.numbered(n, i -> " ".repeat(4 * i) + "[^" + i + "]: a\n")
                    + "\n[^0]\n"),
        HostileInput.repeating("labels of footnotes left open", 40_000, "[^a"),
        HostileInput.repeating("block ids in a line", 40_000, "^a "),
        HostileInput.numbered("block ids", 6_000, i -> "a ^b" + i + "\n\n"),
        new HostileInput("a block id far from its end", 100_000, n -> "a ^b" + " ".repeat(n) + "c"),
        new HostileInput("carets before blanks", 20_000, n -> "a ^b ".repeat(n) + " ".repeat(n)),
        HostileInput.repeating("pictures left open", 30_000, "![a](b"),
        HostileInput.repeating("titles left open", 30_000, "[a](b \"c "),
        HostileInput.repeating("titles left open in round brackets", 30_000, "[a](b (c "),
        HostileInput.repeating("round brackets left open", 40_000, "[a](("),
        new HostileInput(
            "round brackets in an address",
            20_000,
            n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")"),
        HostileInput.repeating("backslashes", 200_000, "\\"),
        HostileInput.repeating("backslashes before brackets", 40_000, "\\[a\\](b "),
        HostileInput.repeating("entities", 50_000, "&amp;"),
        HostileInput.repeating("entities left open", 50_000, "&amp"),
        HostileInput.repeating("ampersands", 200_000, "&"),
        HostileInput.repeating("addresses", 10_000, "https://a.example/b?c=(d) "),
        HostileInput.repeating("addresses without a host", 50_000, "http://"),
        HostileInput.repeating("addresses in addresses", 30_000, "http://a&quot;"),
        HostileInput.repeating("hosts without a name", 50_000, "www."),
        HostileInput.repeating("hosts of points", 50_000, "www.a.."),
        HostileInput.repeating("at signs", 100_000, "@"),
        HostileInput.repeating("mail addresses that never end", 40_000, "a.b@"),
        HostileInput.repeating("angle brackets", 100_000, "<"),
        HostileInput.repeating("angle brackets before addresses", 30_000, "<http:a "),
        HostileInput.repeating("instructions left open", 30_000, "a <? "),
        HostileInput.repeating("declarations left open", 30_000, "a <!A "),
        HostileInput.repeating("character data left open", 30_000, "a <![CDATA["),
        HostileInput.repeating("tags left open in a line", 30_000, "a <b c=\""),
        HostileInput.repeating("phrases in phrases", 30_000, "<b><i>"),
        HostileInput.repeating("ends of links", 40_000, "</a>"),
        HostileInput.repeating("code left open", 60_000, "`a``"),
        HostileInput.repeating("line ends by backslash", 40_000, "a\\\n"),
        HostileInput.repeating("line ends by blanks", 40_000, "a  \n"),
        new HostileInput("a long line of blanks", 300_000, n -> "a" + " ".repeat(n) + "b"),
        HostileInput.repeating("one long line", 15_000, "word [a](https://b.example) &amp; *c* "),
        HostileInput.repeating("one long word", 500_000, "a"),
        HostileInput.repeating("accents without a letter", 100_000, "\u0301"),
        HostileInput.repeating("signs that join nothing", 100_000, "\u200D"),
        HostileInput.repeating("turns of the writing", 100_000, "\u202E\u2067"),
        HostileInput.repeating("halves of characters", 100_000, "\uD83D"),
        HostileInput.repeating("line ends of all kinds", 60_000, "\r\n\r\u2028\u0085"));
  }
}
