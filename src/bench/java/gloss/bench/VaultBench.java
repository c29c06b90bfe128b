package gloss.bench;

import gloss.Build;
import gloss.BuildOptions;
import gloss.problem.BuildReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures builds of a made-up vault: {@code mvn -Pbench package -Dnotes=10000 -Dterms=3000}.
 *
 * <p>First the packed program as a whole, three times: a first build, one with nothing changed, one
 * with one note changed. Then a build inside this program, which tells time and memory of each
 * stage apart. Settings are system properties: {@code notes}, {@code terms}, {@code seed}, {@code
 * jar}.
 */
public final class VaultBench {
  private final Path folder;
  private final Path vault;
  private final PrintStream out;

  private VaultBench(Path folder, PrintStream out) {
    this.folder = folder;
    this.vault = folder.resolve("vault");
    this.out = out;
  }

  /** Makes a vault in a temporary folder, measures, prints, and deletes the folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gloss-bench-");
    try {
      new VaultBench(folder, System.out).measure();
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure() throws IOException, InterruptedException {
    int notes = Integer.getInteger("notes", 1000);
    int terms = Integer.getInteger("terms", 300);
    long seed = Long.getLong("seed", 1);
    long bytes = new SeededVault(notes, terms, seed).write(vault);
    say("%,d notes (%.1f MB), %,d terms, seed %d", notes, bytes / 1e6, terms, seed);
    say("%-24s %9s %9s %15s", "whole process", "seconds", "CPU", "peak memory");
    whole("first build");
    whole("nothing changed");
    Path note = vault.resolve(SeededVault.path(notes / 2));
    Files.writeString(note, Files.readString(note) + "\nOne more sentence.\n");
    String console = whole("one note changed");
    stages();
    out.println(console);
  }

  private String whole(String what) throws IOException, InterruptedException {
    WholeProcess run = new PackedProgram(vault, folder.resolve("site")).build();
    String peak = megabytes(run.peakBytes());
    say("  %-22s %9.2f %9.2f %15s", what, run.seconds(), run.cpuSeconds(), peak);
    return run.console();
  }

  private void stages() throws IOException {
    StagePeaks peaks = new StagePeaks();
    BuildOptions options =
        new BuildOptions(vault, folder.resolve("stages"), List.of(), "", "", false);
    BuildReport report = new Build(options, peaks).run();
    say("%-24s %9s %9s %15s", "stages of a first build", "seconds", "", "peak heap");
    for (BuildReport.Stage stage : report.stages()) {
      String heap = megabytes(peaks.of(stage.name()));
      say("  %-22s %9.2f %9s %15s", stage.name(), stage.nanos() / 1e9, "", heap);
    }
  }

  private static String megabytes(long bytes) {
    return bytes == 0 ? "not measured" : String.format(Locale.ROOT, "%,d MB", bytes / 1_000_000);
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
