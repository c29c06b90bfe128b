package gloss.golden;

import gloss.Terminal;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of a kind of problem in the guide, made of its example and of what Gloss says of it. */
final class ProblemPage {
  static final Path FOLDER = Path.of("src", "docs", "guide", "problems");
  static final String INDEX = "Problems.md";

  private static final String TOP =
      """
      ---
      title: %s
      terms: off
      ---
      """;

  private ProblemPage() {}

  /** Where a kind's page lies. */
  static Path file(ProblemKind kind) {
    return FOLDER.resolve(kind.id() + ".md");
  }

  /**
   * The page.
   *
   * @param problems what came up, without the names of temporary folders
   */
  static String of(ProblemExample example, String problems) {
    List<String> parts = new ArrayList<>();
    parts.add(severity(example.kind().severity()));
    parts.add(example.about());
    if (!example.files().isEmpty()) {
      parts.add("## For example");
      example.files().forEach(file -> parts.add(shown(file)));
    }
    parts.add("## What Gloss says");
    parts.add(fenced("text", problems));
    String sentence = example.kind().sentence();
    if (sentence.contains("…")) {
      parts.add("It is always this sentence; for … stands what it is about:");
      parts.add("> " + escaped(sentence));
    }
    parts.add("## The cure");
    if (!example.cure().isEmpty()) {
      parts.add(example.cure());
    }
    example.cured().forEach(file -> parts.add(shown(file)));
    example.without().forEach(path -> parts.add("There is no `" + bare(path) + "` any more."));
    return top(example.kind().id()) + String.join("\n\n", parts) + "\n";
  }

  /** What the terminal prints for problems of a kind: errors whole, others in one line. */
  static String said(ProblemKind kind, List<Problem> problems) {
    return Terminal.of(problems.stream().filter(problem -> problem.kind() == kind).toList());
  }

  /** The note that lists all kinds by theme. */
  static String index() {
    StringBuilder out = new StringBuilder(top("Problems"));
    out.append(
        """
        Each message ends in a name in brackets, and each name has a page here; `gloss explain NAME`
        prints it. An error fails the build and leaves the last good site as it was. A warning does
        so with `--strict` only. A hint never does.
        """);
    for (ProblemKind kind : ProblemKind.values()) {
      ProblemTheme.beginningWith(kind)
          .ifPresent(theme -> out.append("\n## ").append(theme.title()).append("\n\n"));
      out.append("- [[").append(kind.id()).append("]], ").append(article(kind.severity()));
      out.append(": ").append(escaped(kind.sentence())).append('\n');
    }
    return out.toString();
  }

  private static String top(String title) {
    return TOP.replace("%s", title);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "An error: the build fails, and the last good site stays as it was.";
      case WARNING ->
          "A warning: the site is written, but somebody should look. With `--strict` the build"
              + " fails.";
      case HINT ->
          "A hint: the site is as written, but probably not as meant. It never fails a build.";
    };
  }

  private static String article(Severity severity) {
    return (severity == Severity.ERROR ? "an " : "a ") + severity.id();
  }

  private static String shown(ProblemExample.Entry file) {
    String name = bare(file.path());
    String place = file.path().startsWith("../") ? "`, beside the notes:" : "`:";
    String kind = file.isBinary() ? "`, its bytes in base64:" : place;
    return "`" + name + kind + "\n\n" + fenced(language(name), file.text());
  }

  private static String bare(String path) {
    return path.startsWith("../") ? path.substring("../".length()) : path;
  }

  private static String language(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "md" -> "markdown";
      case "yml" -> "yaml";
      case "ftlh" -> "html";
      default -> "text";
    };
  }

  /** A block of code in a fence that nothing inside can close. */
  private static String fenced(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + text.stripTrailing() + "\n" + fence;
  }

  private static String escaped(String sentence) {
    return sentence.replaceAll("([*_\\[\\]<>~=`])", "\\\\$1");
  }
}
