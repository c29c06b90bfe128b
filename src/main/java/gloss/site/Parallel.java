package gloss.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work on many files at once; results come in the order of the files. */
final class Parallel {
  /** Work on one thing that may meet a broken disk. */
  interface Work<T, R> {
    R on(T item) throws IOException;
  }

  private Parallel() {}

  static <T, R> List<R> map(int threads, List<T> items, Work<T, R> work) throws IOException {
    List<Callable<R>> tasks = new ArrayList<>(items.size());
    for (T item : items) {
      tasks.add(() -> work.on(item));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<R> results = new ArrayList<>(items.size());
      for (Future<R> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while publishing");
    } catch (ExecutionException e) {
      throw rethrown(e);
    } finally {
      pool.shutdown();
    }
  }

  private static IOException rethrown(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    return cause instanceof IOException broken ? broken : new IOException(e);
  }
}
