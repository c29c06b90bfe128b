package gloss;

import gloss.problem.BuildReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the stages of a build one after the other, and knows how long each took. */
final class Stages {
  private final Progress progress;
  private final List<BuildReport.Stage> done = new ArrayList<>();

  Stages(Progress progress) {
    this.progress = progress;
  }

  /** The work of a stage. */
  interface Work<T> {
    T run() throws IOException;
  }

  <T> T run(String name, Work<T> work) throws IOException {
    progress.begins(name);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      done.add(new BuildReport.Stage(name, System.nanoTime() - start));
      progress.begins("");
    }
  }

  List<BuildReport.Stage> done() {
    return List.copyOf(done);
  }
}
