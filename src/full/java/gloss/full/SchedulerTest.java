package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** When cards come back: the numbers of ts-fsrs, by the script that ships; and days of study. */
@BrowserTest
class SchedulerTest {
  /** Made once with ts-fsrs 5.4.2; a line is a card, what a review holds is said below. */
  private static final Path HISTORIES = Path.of("src", "test", "fsrs", "histories.txt.gz");

  /** Minutes, grade, then what must follow: state, stability, difficulty, wait, reviews, lapses. */
  private static final String REPLAY =
      """
      text => {
        const start = Date.UTC(2026, 0, 1);
        const wrong = [];
        let reviews = 0;
        text.trim().split('\\n').forEach((line, card) => {
          let memory = gloss.fsrs.fresh();
          line.split(';').forEach(each => {
            const [minutes, grade, ...wanted] = each.split(',').map(Number);
            const time = start + minutes * 60000;
            memory = gloss.fsrs.grade(memory, grade, time);
            const wait = (memory.due - time) / 60000;
            const found = [memory.state, memory.stability, memory.difficulty, wait, memory.reps, memory.lapses];
            reviews++;
            if (found.some((number, i) => Math.abs(number - wanted[i]) > 1e-8)) {
              wrong.push('card ' + card + ': ' + each + ' but ' + found);
            }
          });
        });
        return [reviews, wrong.slice(0, 5)];
      }
      """;

  /**
   * All zones, ten years: a day begins at 4 by the clock of the wall, and follows the one before.
   */
  private static final String DAYS =
      """
      () => {
        const wrong = [];
        const first = Date.UTC(2026, 0, 1) / 86400000;
        for (let day = first; day < first + 3653; day++) {
          const start = gloss.studyDay.date(day).getTime();
          if (gloss.studyDay.of(start) !== day || gloss.studyDay.of(start - 1) !== day - 1) {
            wrong.push(new Date(start).toString());
          }
        }
        return wrong;
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  SchedulerTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void tenThousandHistoriesComeOutAsTheyDoInTsFsrs() throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(HISTORIES))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("review")));
      List<?> result = (List<?>) page.evaluate(REPLAY, text);
      assertThat(result.get(0)).isEqualTo(59_717);
      assertThat((List<?>) result.get(1)).isEmpty();
    }
  }

  @Test
  void eachReviewCountsOnExactlyOneDayInAllTimeZones() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("review")));
      CDPSession session = window.context().newCDPSession(page);
      List<?> zones = (List<?>) page.evaluate("Intl.supportedValuesOf('timeZone')");
      assertThat(zones).hasSizeGreaterThan(300);
      for (Object zone : zones) {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("timezoneId", String.valueOf(zone));
        session.send("Emulation.setTimezoneOverride", wanted);
        assertThat((List<?>) page.evaluate(DAYS)).as(String.valueOf(zone)).isEmpty();
      }
    }
  }
}
