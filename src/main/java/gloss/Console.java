package gloss;

import gloss.problem.BuildReport;
import gloss.problem.Problem;
import gloss.problem.ProblemText;
import gloss.problem.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a person reads in the terminal: problems, grouped and bounded, and a short summary. */
final class Console {
  /**
   * More warnings than this are counted, not shown: the file of {@code --problems} has them all.
   */
  private static final int MOST_WARNINGS = 20;

  private final PrintWriter out;
  private final boolean colour;

  Console(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /**
   * Errors whole; of warnings one line for each kind and wording, with the first place and the
   * number of the others.
   */
  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.kind().severity() == Severity.ERROR) {
        out.println(red(ProblemText.of(problem)));
        out.println();
      }
    }
    warnings(problems.stream().filter(p -> p.kind().severity() == Severity.WARNING).toList());
    out.flush();
  }

  private void warnings(List<Problem> warnings) {
    Map<String, List<Problem>> groups = new TreeMap<>();
    for (Problem warning : warnings) {
      groups
          .computeIfAbsent(warning.kind().id() + "\n" + warning.message(), k -> new ArrayList<>())
          .add(warning);
    }
    int shown = 0;
    for (List<Problem> group : groups.values()) {
      if (shown == MOST_WARNINGS) {
        break;
      }
      out.println(yellow("warning: ") + line(group));
      shown++;
    }
    if (groups.size() > shown) {
      out.println("and " + (groups.size() - shown) + " more: --problems FILE writes them all");
    }
  }

  private static String line(List<Problem> group) {
    Problem first = group.get(0);
    int others = group.size() - 1;
    String more = others == 0 ? "" : " and " + count(others, "more place");
    return first.location() + more + ": " + first.message() + "; " + first.fix();
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
            + count(report.problems().size(), "problem")
            + String.format(Locale.ROOT, " · %.1f s", report.seconds())
            + " · "
            + count(c.notes(), "note")
            + " published"
            + (c.keptPrivate() == 0
                ? ""
                : String.format(Locale.ROOT, ", %,d kept private", c.keptPrivate())));
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

  static String count(int number, String noun) {
    String digits = String.format(Locale.ROOT, "%,d", number);
    return digits + " " + noun + (number == 1 ? "" : "s");
  }

  private String red(String text) {
    return colour ? "\u001b[31m" + text.replaceFirst("\n", "\u001b[0m\n") : text;
  }

  private String yellow(String text) {
    return colour ? "\u001b[33m" + text + "\u001b[0m" : text;
  }
}
