package gloss.hostile;

import java.util.List;

/**
 * The inputs on which parsers of Markdown were seen to take quadratic time or to overflow their
 * stack, as {@code test/pathological_tests.py} of commonmark/cmark lists them, with its sizes. What
 * has one size there is repeated here.
 */
final class CmarkInputs {
  private CmarkInputs() {}

  static List<HostileInput> all() {
    return List.of(
        new HostileInput(
            "cmark: strong in emphasis",
            32_500,
            n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n)),
        HostileInput.repeating("cmark: emphasis closed and never opened", 32_500, "a_ "),
        HostileInput.repeating("cmark: emphasis opened and never closed", 32_500, "_a "),
        HostileInput.repeating("cmark: brackets closed and never opened", 32_500, "a]"),
        HostileInput.repeating("cmark: brackets opened and never closed", 32_500, "[a"),
        HostileInput.repeating("cmark: openers and closers that differ", 25_000, "*a_ "),
        new HostileInput("cmark: issue 389", 20_000, n -> "*a ".repeat(n) + "_a*_ ".repeat(n)),
        new HostileInput(
            "cmark: openers and closers, a multiple of three",
            25_000,
            n -> "a**b" + "c* ".repeat(n)),
        HostileInput.repeating("cmark: links opened, emphasis closed", 25_000, "[ a_"),
        HostileInput.repeating("cmark: brackets of both kinds", 40_000, "[ (]("),
        HostileInput.repeating("cmark: pictures around links", 160_000, "![[]()"),
        HostileInput.repeating(
            "cmark: links and emphasis that cross", 10_000, "**x [a*b**c*](d)\n"),
        new HostileInput(
            "cmark: nested brackets", 25_000, n -> "[".repeat(n) + "a" + "]".repeat(n)),
        new HostileInput("cmark: nested quotes", 25_000, n -> "> ".repeat(n) + "a"),
        HostileInput.numbered("cmark: lists in lists", 500, i -> "  ".repeat(i) + "* a\n"),
        HostileInput.repeating("cmark: zero characters", 20_000, "abc\u0000de\u0000"),
        HostileInput.numbered("cmark: backticks", 2_499, i -> "e" + "`".repeat(i + 1)),
        HostileInput.repeating("cmark: links left open before a bracket", 30_000, "[a](<b"),
        HostileInput.repeating("cmark: links left open", 30_000, "[a](b"),
        new HostileInput("cmark: comments left open", 300_000, n -> "</" + "<!--".repeat(n)),
        new HostileInput(
            "cmark: blank lines in nested lists",
            30_000,
            n -> "- ".repeat(n) + "x" + "\n".repeat(n)),
        new HostileInput(
            "cmark: blank lines in nested lists in a quote",
            30_000,
            n -> "> " + "- ".repeat(n) + "x\n" + ">\n".repeat(n)),
        new HostileInput(
            "cmark: emphasis in nested quotes", 100_000, n -> ">".repeat(n) + "a*".repeat(n)),
        new HostileInput("cmark: references with one hash", 25_000, CmarkInputs::collisions),
        new HostileInput(
            "cmark: nested inlines", 20_000, n -> "*".repeat(n) + "a" + "*".repeat(n)));
  }

  /** Definitions whose labels have one hash in a table of sixteen, and a reference to none. */
  private static String collisions(int count) {
    StringBuilder out = new StringBuilder();
    String missing = "";
    int found = 0;
    for (int i = 0; found < count; i++) {
      String label = "x" + i;
      boolean collides = hash(label) % 16 == 0;
      if (collides && missing.isEmpty()) {
        missing = label;
      } else if (collides) {
        out.append('[').append(label).append("]: /url\n\n[").append(missing).append("]\n\n");
        found++;
      }
    }
    return out.toString();
  }

  /** The hash of a label as cmark computes it, without a sign. */
  private static long hash(String label) {
    long hash = 0;
    for (int i = 0; i < label.length(); i++) {
      long shifted = ((hash << 6) & 0xFFFFFFFFL) + ((hash << 16) & 0xFFFFFFFFL);
      hash = (label.charAt(i) + shifted - hash) & 0xFFFFFFFFL;
    }
    return hash;
  }
}
