package gloss;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Says which stage a long build is in, on a terminal only: logs stay clean. */
public interface Progress {
  /** Nobody watches. */
  Progress SILENT = stage -> {};

  /** A stage begins; the last call of a build has an empty name. */
  void begins(String stage);

  /** Progress for the terminal of a command, silent if there is none. */
  static Progress of(CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    return Main.terminal() ? stage -> overwrite(err, stage) : SILENT;
  }

  private static void overwrite(PrintWriter err, String stage) {
    err.print(
        "\r"
            + (stage.isEmpty()
                ? " ".repeat(20) + "\r"
                : String.format(Locale.ROOT, "%-20s", stage)));
    err.flush();
  }
}
