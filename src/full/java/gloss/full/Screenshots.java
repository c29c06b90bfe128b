package gloss.full;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Pictures of each kind of page, phone and desktop, light and dark, to look at:
 *
 * <pre>mvn -Pfull test -Dtest=Screenshots</pre>
 *
 * <p>They are written to {@code target/screenshots}, together with {@code readme.png}, of which the
 * README shows a copy. Its name keeps this class out of a run of all tests.
 */
@BrowserTest
final class Screenshots {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int GAP = 16;

  private final SampleSite site = SampleSite.get();
  private final Chromium chromium;

  Screenshots(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void eachKindOfPageInEachLook() {
    for (Look look :
        List.of(Look.PHONE, Look.PHONE.inDark(), Look.DESKTOP, Look.DESKTOP.inDark())) {
      try (Window window = chromium.open(look)) {
        site.ofEachKind(1).forEach(page -> take(window, look, page));
      }
    }
  }

  @Test
  void aTermThatExplainsItselfInEachLook() {
    for (Look look :
        List.of(Look.PHONE, Look.PHONE.inDark(), Look.DESKTOP, Look.DESKTOP.inDark())) {
      try (Window window = chromium.open(look)) {
        Page page = window.visit(site.address(site.largest("note")));
        Locator term = page.locator(".prose a.term").first();
        if (look.touch()) {
          term.tap();
        } else {
          term.hover();
        }
        page.waitForSelector(".preview");
        page.screenshot(
            new Page.ScreenshotOptions().setPath(PICTURES.resolve(name("preview", look))));
      }
    }
  }

  private static String name(String what, Look look) {
    return what + "-" + look.width() + (look.dark() ? "-dark" : "-light") + ".png";
  }

  private void take(Window window, Look look, SamplePage each) {
    Page page = window.visit(site.address(each));
    page.evaluate("document.activeElement.blur()");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name(each.kind(), look)))
            .setFullPage(true));
  }

  @Test
  void aNoteAComparisonAndADeckSideBySide() throws IOException {
    List<BufferedImage> windows = new ArrayList<>();
    try (Window window = chromium.open(Look.PHONE.wide(480))) {
      windows.add(shown(window, "notes/compute/aws-lambda.html", ""));
      windows.add(shown(window, "compare/aws/ec2-vs-lambda.html", ""));
      windows.add(shown(window, "cards/note/compute/aws-lambda.html", ".deck-bar .main"));
    }
    Files.createDirectories(PICTURES);
    ImageIO.write(row(windows), "png", PICTURES.resolve("readme.png").toFile());
  }

  /** A page from the top, after a press on an element of it, if one is named. */
  private BufferedImage shown(Window window, String path, String press) throws IOException {
    Page page = window.visit(site.root().resolve(path).toUri().toString());
    if (!press.isEmpty()) {
      page.locator(press).click();
      page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
    }
    return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
  }

  private static BufferedImage row(List<BufferedImage> pictures) {
    int width = pictures.stream().mapToInt(each -> each.getWidth() + GAP).sum() - GAP;
    BufferedImage row =
        new BufferedImage(width, pictures.get(0).getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = row.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, width, row.getHeight());
    int x = 0;
    for (BufferedImage picture : pictures) {
      pen.drawImage(picture, x, 0, null);
      x += picture.getWidth() + GAP;
    }
    pen.dispose();
    return row;
  }
}
