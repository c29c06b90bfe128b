package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The log of reviews: however it is put together, in whatever order and however often, the same
 * follows from it; and what is undone leaves nothing behind.
 */
@BrowserTest
class ProgressLogTest {
  /** A seeded source of chance, random logs of three cards, and what is known after a log. */
  private static final String TOOLS =
      """
      window.tools = (() => {
        const ids = ['0123456789abcdef', '1123456789abcdef', '2123456789abcdef'];
        const chance = seed => n => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed % n; };
        const log = random => {
          const events = [];
          let time = 1.77e12;
          for (let i = 0; i < 30; i++) {
            time += random(5 * 86400000);
            const card = ids[random(3)];
            const key = gloss.history.key(time);
            const kind = random(10);
            const other = events.length ? events[random(events.length)] : null;
            events.push(
              kind < 6 || !other ? [key, card, time, 'g', 1 + random(4), 90, gloss.studyDay.of(time)]
              : kind === 6 ? [key, other[1], time, 'u', other[0]]
              : kind === 7 ? [key, card, time, 'f', random(5)]
              : kind === 8 ? [key, card, time, 'm', ids[random(3)]]
              : [key, card, time, 's', random(2)]);
          }
          return events;
        };
        const empty = () => gloss.store.on(gloss.shelf.passing(), 'test');
        const known = async store => {
          const days = (await store.days()).filter(day => day.fresh || day.learning || day.reviews);
          return JSON.stringify([[...(await store.states())].sort(), days.sort((a, b) => a.day - b.day)]);
        };
        return { chance, log, empty, known };
      })();
      """;

  private static final String MERGED =
      """
      async rounds => {
        const wrong = [];
        for (let seed = 1; seed <= rounds; seed++) {
          const random = tools.chance(seed);
          const events = tools.log(random);
          const one = tools.empty();
          for (const event of events) {
            await one.append([event], {});
          }
          const mixed = events.slice().sort(() => random(3) - 1);
          const cut = random(30);
          const two = tools.empty();
          await two.merge(mixed.slice(cut), {});
          await two.merge(mixed.slice(0, cut + 5), {});
          const again = await two.merge(mixed, {});
          if (again !== 0 || !events.every(gloss.history.isEvent) || await tools.known(one) !== await tools.known(two)) {
            wrong.push(seed);
          }
        }
        return wrong;
      }
      """;

  private static final String UNDONE =
      """
      async rounds => {
        const wrong = [];
        for (let seed = 1; seed <= rounds; seed++) {
          const store = tools.empty();
          const events = tools.log(tools.chance(seed));
          const before = [];
          for (const event of events) {
            before.push(await tools.known(store));
            await store.append([event], {});
          }
          for (const event of events.reverse()) {
            const now = event[2] + 1e9;
            await store.append([[gloss.history.key(now), event[1], now, 'u', event[0]]], {});
            const known = JSON.parse(await tools.known(store));
            // A card of which all is undone may still have its log: it is as if nothing had happened.
            const wanted = JSON.parse(before.pop());
            const plain = list => JSON.stringify(list[0].filter(each => each[1].memory.reps || each[1].flag || each[1].suspended));
            if (plain(known) !== plain(wanted) || JSON.stringify(known[1]) !== JSON.stringify(wanted[1])) {
              wrong.push(seed);
            }
          }
        }
        return wrong;
      }
      """;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  ProgressLogTest(Chromium chromium) {
    this.chromium = chromium;
  }

  private Page page(Window window) {
    Page page = window.visit(site.address(site.largest("review")));
    page.evaluate(TOOLS);
    return page;
  }

  @Test
  void mergedInAnyOrderAndAgainTheSameFollows() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      assertThat((List<?>) page(window).evaluate(MERGED, 500)).isEmpty();
    }
  }

  @Test
  void whatIsUndoneLeavesNothingBehind() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      assertThat((List<?>) page(window).evaluate(UNDONE, 200)).isEmpty();
    }
  }

  @Test
  void anExportedReviewTakesLessThan100Bytes() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Object length =
          page(window)
              .evaluate(
                  "() => JSON.stringify([gloss.history.key(Date.now()), 'f'.repeat(16), Date.now(),"
                      + " 'g', 3, 90, gloss.studyDay.of(Date.now())]).length");
      assertThat((Integer) length).isLessThan(100);
    }
  }
}
