package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line. Exit codes: 0 fine, 1 problems, 2 wrong usage, 3 a bug or a broken disk. */
@Command(
    name = "gloss",
    description = "Turns a folder of Markdown notes and a responsibility matrix into a study site.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      ExplainCommand.class,
      InitCommand.class,
      NewCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "First steps:",
      "  gloss build notes        writes the site for the folder notes",
      "  gloss check notes        says what is wrong and writes nothing",
      "  gloss explain NAME       what a message means that ends in [NAME]",
      "  gloss init recipes       makes a vault to start from",
      "  gloss serve notes        shows it in a browser, anew at each save",
      "  gloss new matrix         writes a small responsibility matrix to start from",
      "  gloss build --help       the options of a command",
      "",
      "Exit codes: 0 fine (there may be warnings), 1 problems that fail the build,",
      "2 wrong usage, 3 a bug or a broken disk."
    })
public final class Main {
  static final int OK = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int BROKEN = 3;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command and gives its exit code, for tests and for programs that embed Gloss. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out).setErr(err);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Breakdown());
    line.setParameterExceptionHandler(WrongUsage::say);
    try {
      return line.execute(args.length == 0 ? new String[] {"--help"} : args);
    } catch (OutOfMemoryError e) {
      err.println(Breakdown.tooLittleMemory(Runtime.getRuntime().maxMemory()));
      return BROKEN;
    }
  }

  /** Colour only for a terminal, and never against the wish in NO_COLOR (no-color.org). */
  static Ansi ansi() {
    boolean wished = System.getenv("NO_COLOR") == null || System.getenv("NO_COLOR").isEmpty();
    return wished && terminal() ? Ansi.ON : Ansi.OFF;
  }

  /** From JDK 22 on there is a console without a terminal, too: then TERM decides. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean terminal() {
    return System.console() != null && System.getenv("TERM") != null;
  }
}
