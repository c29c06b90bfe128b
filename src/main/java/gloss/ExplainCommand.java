package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.problem.ProblemKind;
import gloss.text.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gloss explain}: what the name at the end of a message means. */
@Command(
    name = "explain",
    description = "Says what a message means, with an example and the cure.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gloss explain link-leads-nowhere  the page about messages that end in this name",
      "  gloss explain                     all names"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String FRONT_MATTER_END = "\n---\n";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "What stands in [brackets] in the message; default: a list of all names.")
  private List<String> named = List.of();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (named.isEmpty()) {
      kinds().forEach(kind -> out.println(kind.id() + ": " + kind.sentence()));
    } else {
      out.print(page(kind(named.get(0))));
    }
    out.flush();
    return Main.OK;
  }

  private static ProblemKind kind(String name) {
    String id = name.replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT).replace('_', '-');
    return kinds()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new UsageProblem("gloss: no message is called " + name + "; " + way(id)));
  }

  private static String way(String id) {
    return Suggestion.nearest(id, kinds().map(ProblemKind::id).toList())
        .map(near -> "did you mean " + near + "?")
        .orElse("gloss explain lists all");
  }

  private static Stream<ProblemKind> kinds() {
    return Stream.of(ProblemKind.values());
  }

  /** The page of the guide, its front matter left out. */
  private static String page(ProblemKind kind) throws IOException {
    String name = "/gloss/problems/" + kind.id() + ".md";
    try (InputStream in = ExplainCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      String text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
      return text.substring(text.indexOf(FRONT_MATTER_END) + FRONT_MATTER_END.length());
    }
  }
}
