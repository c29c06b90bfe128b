package gloss;

import gloss.path.TypedCommand;
import gloss.problem.BuildReport;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a person reads in the terminal: problems, grouped and bounded, and a short summary. */
final class Console {
  private final PrintWriter out;
  private final boolean colour;

  Console(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** What is wrong, the worst first; where to read more about it. Nothing if all is well. */
  void problems(List<Problem> problems) {
    ConsoleProblems lines = new ConsoleProblems(problems, this::coloured);
    lines.errors().forEach(out::println);
    lines.others().forEach(out::println);
    problems.stream()
        .map(Problem::kind)
        .min(Comparator.comparing(ProblemKind::severity))
        .map(ProblemKind::id)
        .ifPresent(
            kind ->
                out.println(
                    "more about what stands in [brackets]: "
                        + TypedCommand.gloss("explain", kind)));
    out.flush();
  }

  /** What there is now, and how much of the vault it is. */
  void summary(BuildReport report) {
    BuildReport.Counts c = report.counts();
    out.println(
        count(c.pages(), "page")
            + " · "
            + count(c.terms(), "term")
            + " · "
            + count(c.mentions(), "mention")
            + " · "
            + count(c.cards(), "card")
            + " · "
            + problemCount(report)
            + String.format(Locale.ROOT, " · %.1f s", report.seconds())
            + " · "
            + count(c.notes(), "note")
            + (c.homeNotes() == 0 ? "" : " and a home note")
            + " published"
            + (c.keptPrivate() == 0
                ? ""
                : String.format(Locale.ROOT, ", %,d kept private", c.keptPrivate())));
    if (c.suggested() > 0) {
      out.println(
          count(c.suggested(), "suggested term") + ": " + TypedCommand.gloss("check", "--terms"));
    }
    out.flush();
  }

  /** What was written, and how to open it. */
  void written(BuildReport report, Path site) {
    BuildReport.Files f = report.files();
    String files =
        f.written() == 0 && f.removed() == 0
            ? "nothing changed"
            : count(f.written(), "file")
                + " written, "
                + f.unchanged()
                + " unchanged"
                + (f.removed() == 0 ? "" : ", " + f.removed() + " removed");
    out.println(files + "; open " + site.resolve("index.html"));
    out.flush();
  }

  /** One line as it is. */
  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** How many problems there are, and apart from them how many hints. */
  static String problemCount(BuildReport report) {
    int hints = report.count(Severity.HINT);
    return count(report.problems().size() - hints, "problem")
        + (hints == 0 ? "" : " · " + count(hints, "hint"));
  }

  static String count(int number, String noun) {
    String digits = String.format(Locale.ROOT, "%,d", number);
    return digits + " " + noun + (number == 1 ? "" : "s");
  }

  /** The first line of a text in the colour of a severity. */
  private String coloured(Severity severity, String text) {
    if (!colour) {
      return text;
    }
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String sign =
        switch (severity) {
          case ERROR -> "\u001b[31m";
          case WARNING -> "\u001b[33m";
          case HINT -> "\u001b[36m";
        };
    return sign + text.substring(0, end) + "\u001b[0m" + text.substring(end);
  }
}
