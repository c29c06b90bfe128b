package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How soon a page is there on a slow phone: 1.6 megabits a second, 150 ms there and back, and a
 * processor four times slower, as Lighthouse has it. What depends on the page alone is held
 * strictly: nothing shifts, not even while a page comes in pieces. Times depend on the machine too,
 * so that they have a wide guard here and are printed; {@code src/docs/benchmark.md} says how to
 * measure them by hand.
 */
@BrowserTest
class SpeedTest {
  private static final List<String> KINDS =
      List.of("home", "note", "term", "matrix", "comparison", "deck", "review", "search");

  private static final int RUNS = 5;

  /** How far something moves before anybody sees it: less than a dot. */
  private static final double UNSEEN = 0.001;

  /** Beyond this something is wrong, however busy the machine is. */
  private static final double MOST_MILLIS = 4000;

  private static final double LATENCY = 150;
  private static final double BYTES_A_SECOND = 1.6 * 1024 * 1024 / 8;

  private static final String WATCH =
      """
      window.seen = {paint: 0, shift: 0, blocked: 0, moved: []};
      const place = box => [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
      const told = node => !node ? 'gone' : (node.nodeName + ' ' + (node.className || node.id || '')).trim();
      new PerformanceObserver(list => list.getEntries().forEach(each => {
        seen.paint = each.startTime;
      })).observe({type: 'largest-contentful-paint', buffered: true});
      new PerformanceObserver(list => list.getEntries().forEach(each => {
        if (each.hadRecentInput) {
          return;
        }
        seen.shift += each.value;
        each.sources.forEach(source => seen.moved.push(told(source.node) + ' from '
            + place(source.previousRect) + ' to ' + place(source.currentRect)
            + ' at ' + Math.round(each.startTime)));
      })).observe({type: 'layout-shift', buffered: true});
      new PerformanceObserver(list => list.getEntries().forEach(each => {
        seen.blocked += Math.max(0, each.duration - 50);
      })).observe({type: 'longtask', buffered: true});
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  SpeedTest(Chromium chromium) {
    this.chromium = chromium;
  }

  /** What a reader has waited for, in milliseconds, how much has shifted, and what has moved. */
  private record Wait(double paint, double blocked, double shift, String moved) {
    static Wait of(Object seen) {
      Map<?, ?> figures = (Map<?, ?>) seen;
      return new Wait(
          number(figures, "paint"),
          number(figures, "blocked"),
          number(figures, "shift"),
          String.valueOf(figures.get("moved")));
    }

    private static double number(Map<?, ?> figures, String name) {
      return Double.parseDouble(String.valueOf(figures.get(name)));
    }
  }

  @Test
  void onASlowPhoneAPageIsThereSoon() throws IOException {
    List<String> late = new ArrayList<>();
    System.out.println("On a slow phone, medians of " + RUNS + " loads (largest paint, blocked):");
    try (Loopback server = Loopback.serve(site)) {
      for (String kind : KINDS) {
        SamplePage page = site.largest(kind);
        List<Wait> waits =
            waits(server.address() + page.path().replace(" ", "%20"), Look.PHONE, RUNS);
        double paint = median(waits.stream().mapToDouble(Wait::paint).toArray());
        double blocked = median(waits.stream().mapToDouble(Wait::blocked).toArray());
        System.out.println(
            String.format(Locale.ROOT, "  %-12s %5.0f ms %5.0f ms", kind, paint, blocked));
        if (paint == 0 || paint > MOST_MILLIS) {
          late.add(page + " " + waits);
        }
      }
    }
    assertThat(late).isEmpty();
  }

  @Test
  void nothingShiftsOnAnyKindOfPage() throws IOException {
    List<String> shifted = new ArrayList<>();
    try (Loopback server = Loopback.serveInPieces(site)) {
      for (SamplePage page : site.ofEachKind(1)) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
          String address = server.address() + page.path().replace(" ", "%20");
          for (Wait wait : waits(address, look, 1)) {
            if (wait.shift() > UNSEEN) {
              shifted.add(page + ", " + look + ": " + wait.moved());
            }
          }
        }
      }
    }
    assertThat(shifted).isEmpty();
  }

  private List<Wait> waits(String address, Look look, int runs) {
    List<Wait> waits = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      try (Window window = chromium.open(look)) {
        window.context().addInitScript(WATCH);
        throttle(window);
        Page page = window.visit(address);
        page.waitForTimeout(300);
        waits.add(Wait.of(page.evaluate("seen")));
      }
    }
    return waits;
  }

  private static void throttle(Window window) {
    CDPSession session = window.context().newCDPSession(window.page());
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", LATENCY);
    network.addProperty("downloadThroughput", BYTES_A_SECOND);
    network.addProperty("uploadThroughput", BYTES_A_SECOND / 2);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", 4);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }

  private static double median(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
