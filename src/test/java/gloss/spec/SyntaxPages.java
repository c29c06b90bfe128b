package gloss.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of the guide that are made from the specification files: each with its rules and, side
 * by side, what is written and what becomes of it; and one that lists them.
 */
final class SyntaxPages {
  private static final Path SPEC = Path.of("src/test/spec");
  private static final Path STANDARDS = Path.of("src/test/conformance");
  private static final String FENCE = "`".repeat(32);
  private static final String MADE =
      "*This page is made from `%s`: every example on it is run by a test.*\n\n";

  private SyntaxPages() {}

  /** The text of each page by its file's name. */
  static SortedMap<String, String> all() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    StringBuilder rows = new StringBuilder();
    int examples = 0;
    for (Path file : files()) {
      String text = Files.readString(file);
      String title = text.lines().findFirst().orElseThrow().substring(2);
      int count = SpecExample.inFile(file).size();
      examples += count;
      pages.put(title + ".md", page(file, title, text));
      rows.append("| [[%s]] | %d |%n".formatted("syntax/" + title, count).replace("\r", ""));
    }
    pages.put("Syntax by example.md", list(rows.toString(), examples));
    return pages;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SPEC)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String page(Path file, String title, String text) {
    StringBuilder out = new StringBuilder(head(title));
    out.append(MADE.formatted(file.toString().replace('\\', '/')));
    String rest = text.substring(text.indexOf('\n') + 1).strip() + "\n";
    int at = rest.indexOf(FENCE + " example\n");
    int from = 0;
    while (at >= 0) {
      out.append(prose(rest.substring(from, at)));
      int start = rest.indexOf('\n', at) + 1;
      int end = rest.indexOf("\n" + FENCE + "\n", start) + 1;
      String body = rest.substring(start, end);
      int dot = body.startsWith(".\n") ? 0 : body.indexOf("\n.\n") + 1;
      out.append(sideBySide(body.substring(0, dot), body.substring(dot + 2)));
      from = end + FENCE.length() + 1;
      at = rest.indexOf(FENCE + " example\n", from);
    }
    return out.append(prose(rest.substring(from))).toString().stripTrailing() + "\n";
  }

  private static String head(String title) {
    return "---\ntitle: %s\nterms: off\n---\n".formatted(title);
  }

  /** The file's further titles are sections of the page. */
  private static String prose(String text) {
    return text.strip().isEmpty() ? "" : ("\n" + text).replace("\n# ", "\n## ").strip() + "\n\n";
  }

  private static String sideBySide(String markdown, String html) {
    return "<table><tr><th>You write</th><th>It becomes</th></tr><tr><td>\n\n"
        + fenced("markdown", markdown)
        + "\n</td><td>\n\n"
        + fenced("html", html)
        + "\n</td></tr></table>\n\n";
  }

  private static String fenced(String language, String text) {
    return FENCE + language + "\n" + text + FENCE + "\n";
  }

  private static String list(String rows, int examples) throws IOException {
    long failing;
    try (Stream<String> lines = Files.lines(STANDARDS.resolve("commonmark.txt"))) {
      failing = lines.count();
    }
    return head("Syntax by example")
        + "Notes are read as CommonMark 0.31.2 with GitHub's extensions and the syntax of Obsidian. Of CommonMark's own 652 examples "
        + "%d come out as it says; the others stand, each with its reason, in `src/test/conformance/commonmark.txt`.\n\n"
            .formatted(652 - failing)
        + "Our own description has %d examples. Each is run whenever Gloss is built.\n\n"
            .formatted(examples)
        + "| Syntax | Examples |\n|---|--:|\n"
        + rows
        + "\nThey stand in a vault where every note that they name exists but `Nowhere`, and where pictures are 200 by 100. An arrow (→) in an example is a tab.\n";
  }
}
