package gloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packed program, run as a person runs it: from the start of a JVM to its end.
 *
 * @param seconds by the clock on the wall
 * @param cpuSeconds of all processors together; 0 where the system does not tell
 * @param peakBytes the most memory that the process ever held; 0 where the system does not tell
 * @param console what it printed
 */
record WholeProcess(double seconds, double cpuSeconds, long peakBytes, String console) {
  private static final long POLL_MILLIS = 20;

  /**
   * Runs a command.
   *
   * @param command with its arguments
   * @throws IllegalStateException if it fails, with what it printed
   */
  static WholeProcess run(List<String> command) throws IOException, InterruptedException {
    Path console = Files.createTempFile("gloss-bench-", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakOf(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String printed = Files.readString(console);
    Files.delete(console);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the build failed:\n" + printed);
    }
    return new WholeProcess(seconds, cpu.toMillis() / 1e3, peak, printed);
  }

  /**
   * Linux keeps the mark of the highest water for us; it only rises, so the last look is enough.
   */
  private static long peakOf(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      // Another system, or the process has just ended.
      return 0;
    }
    return 0;
  }
}
