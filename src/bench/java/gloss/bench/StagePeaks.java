package gloss.bench;

import gloss.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Watches a build inside this program: the most heap that was in use during each stage. */
final class StagePeaks implements Progress {
  private final Map<String, Long> peaks = new LinkedHashMap<>();
  private String current = "";

  @Override
  public void begins(String stage) {
    if (!current.isEmpty()) {
      peaks.merge(current, peak(), Math::max);
    }
    current = stage;
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** An upper bound: the pools need not have peaked at one moment. */
  private static long peak() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getPeakUsage();
      if (pool.getType() == MemoryType.HEAP && usage != null) {
        sum += usage.getUsed();
      }
    }
    return sum;
  }

  /** In bytes; 0 for a stage that did not run. */
  long of(String stage) {
    return peaks.getOrDefault(stage, 0L);
  }
}
