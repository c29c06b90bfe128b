package gloss.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam of questions that come with answers of their own; the cards are data made by hand. */
@BrowserTest
class ExamOfBanksTest {
  private static final String INDEX =
      """
      gloss.cards.index({"ids":["ids.js"],"marks":[],
      "asked":[0,3],"banks":[0,3],"shards":[{"file":"cards.js","first":0}],"decks":[
      {"name":"all","kind":"all","title":"All cards","href":"cards/all.html","cards":[0,3]},
      {"name":"note/a","kind":"note","title":"Storage","href":"cards/a.html","cards":[0,1]},
      {"name":"note/b","kind":"note","title":"Networks","href":"cards/b.html","cards":[1,2]}]});
      """;
  private static final String IDS =
      "gloss.cards.ids(0,\"000000000000000a000000000000000b000000000000000c\",[]);\n";
  private static final String CARDS =
      """
      gloss.cards.shard(0,[
      {"id":"000000000000000a","kind":"choice","context":["Storage","Disks"],"marks":"00",
       "front":"no","back":"no","question":"<p>Which two are disks?</p>","keys":[0,2],
       "options":["<p>EBS, right</p>","<p>SQS</p>","<p>Instance <a href=\\"x.html\\">store</a>, right</p>","<p>SNS</p>"],
       "reason":"<p>Both hold blocks.</p>","source":"Storage","href":"index.html"},
      {"id":"000000000000000b","kind":"choice","context":["Networks"],"marks":"00",
       "front":"no","back":"no","question":"<p>Which one filters?</p>","keys":[1],
       "options":["<p>A table</p>","<p>A group, right</p>","<p>A gateway</p>"],"reason":""},
      {"id":"000000000000000c","kind":"choice","context":["Networks"],"marks":"00",
       "front":"no","back":"no","question":"<p>Which is a network?</p>","keys":[3],
       "options":["<p>VPC</p>","<p>A subnet</p>","<p>S3</p>","<p>Both A and B, right</p>"],"reason":""}
      ]);
      """;

  @TempDir Path folder;

  private final Chromium chromium;
  private SampleSite site = SampleSite.get();

  ExamOfBanksTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void build() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("a.md"), "- **Barn Owl:** A bird that hunts by night.\n");
    site = SampleSite.build(notes, folder.resolve("site"));
    Path data = site.root().resolve("assets/cards");
    Files.writeString(data.resolve("index.js"), INDEX);
    Files.writeString(data.resolve("ids.js"), IDS);
    Files.writeString(data.resolve("cards.js"), CARDS);
  }

  @Test
  void twoAnswersAreChosenWhereTwoAreRightAndOneOfThemIsNotEnough() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = begin(window, "?mode=exam&deck=note/a&n=1&min=0&seed=1");
      assertThat(page.locator("legend")).hasText("Choose 2 answers");
      assertThat(page.locator(".exam-card a")).hasCount(0);
      options(page, "right").first().check();
      handIn(page);
      assertThat(page.locator(".practice h2")).hasText("0 of 1 right, 0 %: not passed");
      page.getByText("Ask the wrong ones again").click();
      assertThat(page.locator("legend")).hasText("Choose 2 answers");
      options(page, "right").first().check();
      options(page, "right").last().check();
      options(page, "SQS").check();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("That is 3, but only 2 are right.");
      options(page, "SQS").uncheck();
      handIn(page);
      assertThat(page.locator(".practice h2")).hasText("1 of 1 right, 100 %: passed");
      page.locator(".exam-item summary").click();
      assertThat(page.locator(".exam-item")).containsText("Both hold blocks.");
    }
  }

  @Test
  void theResultIsToldByDomainAndSection() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = begin(window, "?mode=exam&deck=all&n=3&min=0&seed=7&from=banks");
      for (int i = 0; i < 3; i++) {
        boolean storage = page.locator("#exam-front").innerText().contains("disks");
        boolean filters = page.locator("#exam-front").innerText().contains("filters");
        if (storage || filters) {
          options(page, "right").all().forEach(Locator::check);
        } else {
          options(page, "S3").check();
        }
        page.keyboard().press("n");
      }
      page.locator(".practice-area .main").click();
      page.getByText("Hand in now").click();
      assertThat(page.locator(".practice h2")).hasText("2 of 3 right, 67 %: not passed");
      assertThat(page.locator(".exam-table tbody tr").allInnerTexts().stream().map(this::words))
          .containsExactlyElementsOf(
              List.of("Networks 1 of 2 50 %", "Storage 1 of 1 100 %", "Disks 1 of 1 100 %"));
    }
  }

  @Test
  void answersThatSpeakOfOthersByTheirPlaceStayInTheirOrder() {
    try (Window window = chromium.open(Look.PHONE)) {
      for (int seed = 0; seed < 5; seed++) {
        Page page = begin(window, "?mode=exam&deck=note/b&n=2&min=0&seed=" + seed);
        if (!page.locator("#exam-front").innerText().contains("network")) {
          page.keyboard().press("n");
        }
        assertThat(page.locator(".exam-text"))
            .hasText(new String[] {"VPC", "A subnet", "S3", "Both A and B, right"});
      }
    }
  }

  @Test
  void weightsSayHowManyEachDomainGets() {
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = begin(window, "?mode=exam&deck=all&n=2&min=0&seed=1&weights=note/b:10");
      handIn(page);
      assertThat(page.locator(".exam-table tbody tr").allInnerTexts().stream().map(this::words))
          .containsExactlyElementsOf(List.of("Networks 0 of 2 0 %"));
    }
  }

  private String words(String row) {
    return row.replaceAll("\\s+", " ").strip();
  }

  private Page begin(Window window, String query) {
    Page page = window.visit(site.address(site.largest("review")) + query);
    page.locator("[data-start]").click();
    assertThat(page.locator(".exam-card")).isVisible();
    return page;
  }

  private static Locator options(Page page, String text) {
    return page.locator(".exam-choice")
        .filter(new Locator.FilterOptions().setHasText(text))
        .locator("input");
  }

  private static void handIn(Page page) {
    while (page.locator(".exam-card").count() > 0) {
      page.locator(".practice-bar .main").click();
    }
    page.locator(".practice-area .main").click();
    page.getByText("Hand in now").click();
  }
}
