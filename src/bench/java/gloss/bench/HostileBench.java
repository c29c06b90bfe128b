package gloss.bench;

import com.sun.management.OperatingSystemMXBean;
import gloss.hostile.HostileInput;
import gloss.hostile.HostileVault;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Measures notes that want a program to hang: {@code mvn -Pbench package -Dbench=HostileBench}.
 *
 * <p>Each is built into a site at a quarter, a half and the whole of its size, and a build of an
 * empty note is taken off. A build that takes more than two seconds, or more than 2.6 times as long
 * for twice the size, is marked and makes the run fail. Processor time is measured, of all threads
 * and with the collector, as it does not depend on what else the machine does; of several runs the
 * shortest counts. {@code -Dinputs=REGEX} chooses some of them.
 */
public final class HostileBench {
  private static final int RUNS = 3;
  private static final double MOST_SECONDS = 2;
  private static final double MOST_GROWTH = 2.6;

  /** Less says nothing about growth: the collector alone may take so long. */
  private static final double NOTICED = 0.4;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final PrintStream out;
  private double empty;
  private int beyond;

  private HostileBench(PrintStream out) {
    this.out = out;
  }

  /** Measures all of them and prints a table. */
  public static void main(String[] arguments) {
    int beyond = new HostileBench(System.out).measure(System.getProperty("inputs", ".*"));
    System.exit(beyond == 0 ? 0 : 1);
  }

  private int measure(String chosen) {
    for (int i = 0; i < 2 * RUNS; i++) {
      seconds("# A\n\nb ==c== d::e\n");
    }
    empty = least("x\n");
    say("%-48s %9s %7s %7s %7s %6s", "seconds of the processor", "size", "N", "2N", "4N", "growth");
    for (HostileInput input : HostileInput.all()) {
      if (input.name().matches(chosen)) {
        measure(input);
      }
    }
    say("an empty note: %.2f s, taken off; beyond the limits: %d", empty, beyond);
    return beyond;
  }

  private void measure(HostileInput input) {
    String whole = input.divided(1);
    double quarter = least(input.divided(4)) - empty;
    double half = least(input.divided(2)) - empty;
    double full = least(whole) - empty;
    double growth = Math.max(growth(quarter, half), growth(half, full));
    boolean tooMuch = full > MOST_SECONDS || growth > MOST_GROWTH;
    beyond += tooMuch ? 1 : 0;
    say(
        "%-48s %6d KB %7.2f %7.2f %7.2f %6.1f%s",
        input.name(), whole.length() / 1000, quarter, half, full, growth, tooMuch ? "  !" : "");
  }

  private static double growth(double before, double after) {
    return after < NOTICED ? 0 : after / Math.max(before, NOTICED / 4);
  }

  private double least(String note) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      least = Math.min(least, seconds(note));
    }
    return least;
  }

  private double seconds(String note) {
    long start = system.getProcessCpuTime();
    HostileVault.checked(note);
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
