package gloss;

import gloss.problem.BuildFailed;
import gloss.problem.BuildReport;
import gloss.problem.Problem;
import gloss.serve.Differences;
import gloss.serve.FolderWatch;
import gloss.serve.Outcome;
import gloss.serve.Preview;
import gloss.serve.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Builds, shows, waits for the next save, and so on: one build at a time. */
final class LivePreview {
  private static final int MOST_WARMING = 10;
  private static final double WARMING_SECONDS = 3;
  private static final int MOST_NOTES = 300;

  private final BuildOptions options;
  private final Preview preview;
  private final Console console;
  private final FolderWatch watch;
  private Snapshot seen;
  private List<Problem> told = List.of();
  private boolean small;
  private boolean broken;

  LivePreview(BuildOptions options, Preview preview, Console console) {
    this.options = options;
    this.preview = preview;
    this.console = console;
    List<Path> folders = new ArrayList<>(List.of(options.vault()));
    folders.addAll(options.overrides());
    this.watch = new FolderWatch(folders);
    this.seen = watch.now();
  }

  /** The first build. */
  void begin(Progress progress) throws InterruptedException {
    Outcome outcome = outcome(progress);
    preview.show(outcome);
    preview.start();
    if (outcome instanceof Outcome.Built built) {
      tell(built.report());
      console.summary(built.report());
      small = built.report().counts().notes() <= MOST_NOTES;
    } else {
      unshown(outcome, "The preview waits until this is mended.");
    }
  }

  /**
   * Builds a few times for nothing while nobody waits: a JVM is slow at what it has done once only,
   * and the first saves are to be as quick as the later ones.
   */
  void warmUp() throws InterruptedException {
    long start = System.nanoTime();
    for (int i = 0; i < MOST_WARMING && small && seconds(start) < WARMING_SECONDS; i++) {
      if (!watch.now().equals(seen)) {
        return;
      }
      outcome(Progress.SILENT);
    }
  }

  /** Every build after it; returns only by the interruption of its thread. */
  void follow() throws InterruptedException {
    while (true) {
      seen = watch.changedSince(seen);
      long start = System.nanoTime();
      Outcome outcome = outcome(Progress.SILENT);
      Differences changed = preview.show(outcome);
      double seconds = seconds(start);
      if (outcome instanceof Outcome.Built built) {
        tell(built.report());
        console.say(line(changed, broken, seconds, built.report()));
        broken = false;
      } else {
        unshown(outcome, "The last good pages are shown until this is mended.");
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /**
   * Builds on a thread of its own: work that is spread over several threads may swallow an
   * interruption (the parallel streams of JDK 17 do), and the wait for it does not.
   */
  private Outcome outcome(Progress progress) throws InterruptedException {
    FutureTask<Outcome> build = new FutureTask<>(() -> built(progress));
    Thread thread = new Thread(build, "build");
    thread.setDaemon(true);
    thread.start();
    try {
      return build.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome built(Progress progress) {
    if (!Files.isDirectory(options.vault())) {
      return new Outcome.Broken(
          "the folder " + options.vault() + " is not there any more; put it back to go on");
    }
    try {
      Build.Checked checked = new Build(options, progress).check();
      return new Outcome.Built(checked.files(), checked.report());
    } catch (BuildFailed failed) {
      return new Outcome.Stopped(failed.report());
    } catch (IOException | RuntimeException e) {
      return new Outcome.Broken(Breakdown.sentence(e));
    }
  }

  private void unshown(Outcome outcome, String next) {
    broken = true;
    if (outcome instanceof Outcome.Stopped stopped) {
      tell(stopped.report());
    } else if (outcome instanceof Outcome.Broken broken) {
      told = List.of();
      console.say("gloss: " + broken.sentence());
    }
    console.say(next);
  }

  /** What was told and is still so is not told again. */
  private void tell(BuildReport report) {
    if (!report.problems().equals(told)) {
      told = report.problems();
      console.problems(told);
    }
  }

  private static String line(
      Differences changed, boolean mended, double seconds, BuildReport report) {
    String what;
    if (changed.pages() > 0) {
      what = Console.count(changed.pages(), "page");
    } else {
      what = changed.others() > 0 ? Console.count(changed.others(), "file") : "nothing";
    }
    return (mended ? "mended: " : "")
        + what
        + String.format(Locale.ROOT, " changed in %.2f s", seconds)
        + (report.problems().isEmpty() ? "" : " · " + Console.problemCount(report));
  }
}
