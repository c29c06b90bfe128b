package gloss.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what terms cost: {@code mvn -Pbench package -Dbench=LinkingBench -Dnotes=10000
 * -Dterms=2000}.
 *
 * <p>The packed program builds one made-up vault in pairs, with {@code terms: off} and with terms,
 * one right after the other, in either order, each time from nothing. What else the machine does
 * slows both down, so the ratios of pairs say more than the seconds. Settings are system
 * properties: {@code notes}, {@code terms}, {@code pairs}, {@code seed}, {@code jar}.
 */
public final class LinkingBench {
  private static final Pattern STAGE = Pattern.compile("(?m)^  ([a-z]+) +([0-9.]+) s$");
  private static final Pattern PAGES = Pattern.compile("([0-9,]+) pages? · ([0-9,]+) terms?");

  private final Path folder;
  private final Path vault;
  private final PrintStream out;

  private LinkingBench(Path folder, PrintStream out) {
    this.folder = folder;
    this.vault = folder.resolve("vault");
    this.out = out;
  }

  /** A build without terms and the one with them right after it. */
  private record Pair(WholeProcess without, WholeProcess with) {
    double ratio(ToDoubleFunction<WholeProcess> measure) {
      return measure.applyAsDouble(with) / measure.applyAsDouble(without);
    }

    /** How much longer a stage took, as a share of the whole build without terms. */
    double added(String stage) {
      return (LinkingBench.seconds(with, stage) - LinkingBench.seconds(without, stage))
          / without.seconds();
    }
  }

  /** Makes a vault in a temporary folder, measures, prints, and deletes the folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gloss-bench-");
    try {
      new LinkingBench(folder, System.out).measure();
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
    say("%-8s %23s %23s %15s", "pair", "terms: off", "with terms", "ratio");
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i <= Integer.getInteger("pairs", 5); i++) {
      Pair pair = pair(i % 2 == 1);
      pairs.add(pair);
      WholeProcess off = pair.without();
      WholeProcess on = pair.with();
      say(
          "%-8d %8.1f s %8.1f CPU s %8.1f s %8.1f CPU s %6.3f %6.3f CPU",
          i,
          off.seconds(),
          off.cpuSeconds(),
          on.seconds(),
          on.cpuSeconds(),
          pair.ratio(WholeProcess::seconds),
          pair.ratio(WholeProcess::cpuSeconds));
    }
    summary(pairs);
  }

  /** Which of both comes first changes, so that neither gains by it. */
  private Pair pair(boolean withoutFirst) throws IOException, InterruptedException {
    if (withoutFirst) {
      WholeProcess without = build("off");
      return new Pair(without, build("on"));
    }
    WholeProcess with = build("on");
    return new Pair(build("off"), with);
  }

  /** From nothing, so that both write all of their site. */
  private WholeProcess build(String terms) throws IOException, InterruptedException {
    Files.writeString(vault.resolve("site.yml"), "title: Bench\nterms: " + terms + "\n");
    Path site = folder.resolve("site");
    Folders.delete(site);
    return new PackedProgram(vault, site).build("--timings");
  }

  private void summary(List<Pair> pairs) {
    WholeProcess off = pairs.get(0).without();
    WholeProcess on = pairs.get(0).with();
    say("without terms: %s; with terms: %s", size(off), size(on));
    say("median of the ratios, seconds: %.3f", median(pairs, p -> p.ratio(WholeProcess::seconds)));
    say("median of the ratios, CPU: %.3f", median(pairs, p -> p.ratio(WholeProcess::cpuSeconds)));
    say("median of the ratios, memory: %.3f", median(pairs, p -> p.ratio(WholeProcess::peakBytes)));
    say("what each stage adds, as a share of the whole build without terms (medians):");
    Matcher stage = STAGE.matcher(on.console());
    while (stage.find()) {
      String name = stage.group(1);
      say("  %-8s %+6.3f", name, median(pairs, p -> p.added(name)));
    }
  }

  private static double seconds(WholeProcess run, String name) {
    Matcher stage = STAGE.matcher(run.console());
    while (stage.find()) {
      if (stage.group(1).equals(name)) {
        return Double.parseDouble(stage.group(2));
      }
    }
    return 0;
  }

  private static String size(WholeProcess run) {
    Matcher pages = PAGES.matcher(run.console());
    return pages.find() ? pages.group() : "unknown";
  }

  private static double median(List<Pair> pairs, ToDoubleFunction<Pair> measure) {
    double[] sorted = pairs.stream().mapToDouble(measure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
