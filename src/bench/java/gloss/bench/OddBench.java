package gloss.bench;

import gloss.hostile.ManyTongues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Builds a vault in thirty languages with all that is odd in real ones: {@code mvn -Pbench package
 * -Dbench=OddBench -Dnotes=14000 -Dgloss.heap=2g}.
 *
 * <p>It tells the time and the memory of a first build and of one with nothing changed, and the
 * sizes of the pages: half of them, all but one in a hundred, the largest.
 */
public final class OddBench {
  private static final int LONG_ONES = 10;

  private final Path folder;
  private final PrintStream out;

  private OddBench(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** Makes the vault in a temporary folder, measures, prints, and deletes the folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gloss-bench-");
    try {
      new OddBench(folder, System.out).measure();
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure() throws IOException, InterruptedException {
    Path vault = folder.resolve("vault");
    Path site = folder.resolve("site");
    int notes = Integer.getInteger("notes", 1000);
    ManyTongues.write(vault, notes, LONG_ONES, Long.getLong("seed", 1));
    say("%,d notes, %.1f MB", notes, bytes(vault) / 1e6);
    PackedProgram program = new PackedProgram(vault, site);
    WholeProcess first = program.build();
    say("%-16s %9s %9s %15s", "whole process", "seconds", "CPU", "peak memory");
    say("first build", first);
    say("nothing changed", program.build());
    pages(site);
    out.println(first.console());
  }

  private void say(String what, WholeProcess run) {
    say(
        "%-16s %9.1f %9.1f %12d MB",
        what, run.seconds(), run.cpuSeconds(), run.peakBytes() / 1_000_000);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : files(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A page and its size as it is sent. */
  private record Weight(String page, int bytes) {}

  private void pages(Path site) throws IOException {
    List<Weight> weights = new ArrayList<>();
    int longest = 0;
    for (Path file : files(site)) {
      String name = site.relativize(file).toString();
      longest = Math.max(longest, name.length());
      if (name.endsWith(".html")) {
        weights.add(new Weight(name, compressed(Files.readAllBytes(file))));
      }
    }
    weights.sort(Comparator.comparingInt(Weight::bytes));
    int count = weights.size();
    say(
        "%,d pages, %.1f MB in all, the longest path has %d signs",
        count, bytes(site) / 1e6, longest);
    say(
        "a page, compressed: half up to %,d bytes, 99 in 100 up to %,d",
        weights.get(count / 2).bytes(), weights.get(count * 99 / 100).bytes());
    for (int i = count - 1; i >= Math.max(0, count - 5); i--) {
      say("  %,9d %s", weights.get(i).bytes(), weights.get(i).page());
    }
  }

  private static int compressed(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    }
    return bytes.size();
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
