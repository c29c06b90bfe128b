package gloss.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.path.SitePath;
import gloss.path.SourcePath;
import gloss.problem.BuildReport;
import gloss.problem.Location;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.site.SiteFile;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets from the preview, and what others do not. */
@Timeout(60)
class PreviewTest {
  private static final String HOME = "<html><body><p>Home</p></body></html>";

  @TempDir Path vault;

  private Preview preview;
  private RawHttp http;

  @BeforeEach
  void aSiteIsShown() throws IOException {
    Files.writeString(vault.resolve("film.mp4"), "0123456789");
    Files.writeString(vault.resolve("odd.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    preview = Preview.at(0);
    preview.show(built(HOME));
    preview.start();
    http = new RawHttp(preview.port());
  }

  @AfterEach
  void thePreviewEnds() {
    preview.close();
  }

  private Outcome.Built built(String home, Problem... problems) {
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.text(new SitePath("index.html"), home));
    files.add(SiteFile.text(new SitePath("404.html"), "<p>Lost</p>"));
    files.add(SiteFile.text(new SitePath("terms/index.html"), "<body>Terms</body>"));
    files.add(SiteFile.text(new SitePath("notes/größe & maß.html"), "<body>Maß</body>"));
    files.add(copied("files/film.mp4", "film.mp4"));
    files.add(copied("files/odd.svg", "odd.svg"));
    files.add(copied("files/gone.png", "gone.png"));
    return new Outcome.Built(files, report(problems));
  }

  private SiteFile copied(String path, String file) {
    return new SiteFile(new SitePath(path), new SiteFile.Content.Copied(vault.resolve(file)));
  }

  private static BuildReport report(Problem... problems) {
    return new BuildReport(
        BuildReport.Counts.NONE, BuildReport.Files.NONE, List.of(), List.of(problems));
  }

  private static Problem error() {
    Location at = Location.at(new SourcePath("a.matrix.yml"), "layers:\n  - gest-os\n", 12);
    return Problem.of(ProblemKind.UNKNOWN_ID, at, "layer", "gest-os", "did you mean guest-os?");
  }

  @ParameterizedTest
  @CsvSource({
    "/, Home",
    "/index.html, Home",
    "/?q=word, Home",
    "/terms/, Terms",
    "/notes/gr%C3%B6%C3%9Fe%20%26%20ma%C3%9F.html, Maß"
  })
  void aPageIsFoundByItsAddress(String address, String word) throws IOException {
    RawHttp.Answered page = http.get(address);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains(word);
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void aShownPageIsThatOfTheSiteWithOneScriptMore() throws IOException {
    String tag = "<script src=\"/_gloss/reload.js\" data-digest=\"[0-9a-f]{16}\" defer></script>\n";
    String body = http.get("/").body();
    assertThat(body).containsPattern(tag + "</body></html>$");
    assertThat(body.replaceFirst(tag, "")).isEqualTo(HOME);
    assertThat(http.get("/_gloss/reload.js").header("content-type")).startsWith("text/javascript");
    assertThat(http.get("/_gloss/panel.css").header("content-type")).startsWith("text/css");
  }

  @Test
  void nothingIsKeptGuessedFramedOrLent() throws IOException {
    assertThat(http.get("/").headers())
        .containsEntry("cache-control", "no-store")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "SAMEORIGIN")
        .containsEntry("cross-origin-resource-policy", "same-origin")
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void aPageThatIsNotThereIsThatOfTheSite() throws IOException {
    assertThat(http.get("/notes/none.html"))
        .satisfies(
            page -> {
              assertThat(page.status()).isEqualTo(404);
              assertThat(page.body()).startsWith("<p>Lost</p>").contains("/_gloss/reload.js");
            });
  }

  @Test
  void aFolderWithoutItsSlashGetsOne() throws IOException {
    assertThat(http.get("/terms").status()).isEqualTo(302);
    assertThat(http.get("/terms").header("location")).isEqualTo("/terms/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../film.mp4",
        "/files/../../film.mp4",
        "/%2e%2e/film.mp4",
        "/files/%2e%2e%2f%2e%2e%2ffilm.mp4",
        "/files/..%5cfilm.mp4",
        "/_gloss/../film.mp4",
        "/_gloss/waiting.html/../../gloss/serve/Preview.class",
        "/film.mp4",
        "//film.mp4",
        "/files/film.mp4%00.png"
      })
  void nothingButTheSiteIsReached(String address) throws IOException {
    assertThat(http.get(address).status()).isEqualTo(404);
  }

  @Test
  void namesOfThisMachineAreWelcomeAndNoOthers() throws IOException {
    String end = ":" + preview.port();
    for (String host : List.of("127.0.0.1" + end, "localhost" + end)) {
      assertThat(http.ask("GET", "/", host).status()).as(host).isEqualTo(200);
    }
    for (String host :
        List.of(
            "evil.example" + end,
            "localhost.evil.example" + end,
            "localhost",
            "localhost:1",
            "localhost" + end + ".evil.example",
            "",
            "0.0.0.0" + end)) {
      assertThat(http.ask("GET", "/", host).status()).as(host).isEqualTo(403);
      assertThat(http.ask("GET", "/_gloss/events", host).status()).as(host).isEqualTo(403);
    }
    assertThat(http.get("/", "Host: evil.example").status()).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script"
      })
  void otherOriginsAreRefused(String header) throws IOException {
    assertThat(http.get("/", header).status()).isEqualTo(403);
    assertThat(http.get("/_gloss/events", header).status()).isEqualTo(403);
  }

  @Test
  void ownPagesAndLinksThatSomebodyFollowsAreWelcome() throws IOException {
    String link =
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document";
    String own = "Origin: http://127.0.0.1:" + preview.port() + "\r\nSec-Fetch-Site: same-origin";
    assertThat(http.get("/", link).status()).isEqualTo(200);
    assertThat(http.get("/", own).status()).isEqualTo(200);
    assertThat(http.get("/", "Sec-Fetch-Site: none").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"})
  void oneMayOnlyLook(String method) throws IOException {
    assertThat(http.ask(method, "/", "localhost:" + preview.port()).status()).isEqualTo(405);
  }

  @Test
  void theHeadOfAnAnswerIsThatOfTheWhole() throws IOException {
    RawHttp.Answered head = http.ask("HEAD", "/", "localhost:" + preview.port());
    RawHttp.Answered whole = http.get("/");
    assertThat(head.body()).isEmpty();
    assertThat(head.header("content-length"))
        .isEqualTo(String.valueOf(whole.body().getBytes(UTF_8).length))
        .isEqualTo(whole.header("content-length"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, 0123456789, ''",
    "bytes=2-4, 206, 234, bytes 2-4/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-2, 206, 89, bytes 8-9/10",
    "bytes=0-99, 200, 0123456789, ''",
    "'bytes=0-1,3-4', 200, 0123456789, ''",
    "bytes=-, 200, 0123456789, ''"
  })
  void aFilmCanBeHadInPieces(String range, int status, String body, String place)
      throws IOException {
    RawHttp.Answered piece = http.get("/files/film.mp4", "Range: " + range);
    assertThat(piece.status()).isEqualTo(status);
    assertThat(piece.body()).isEqualTo(body);
    assertThat(piece.header("content-range")).isEqualTo(place);
    assertThat(piece.header("content-type")).isEqualTo("video/mp4");
    assertThat(piece.header("accept-ranges")).isEqualTo("bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=4-2", "bytes=-0"})
  void aPieceOutsideOfTheFileIsNone(String range) throws IOException {
    RawHttp.Answered piece = http.get("/files/film.mp4", "Range: " + range);
    assertThat(piece.status()).isEqualTo(416);
    assertThat(piece.header("content-range")).isEqualTo("bytes */10");
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, text/css; charset=utf-8",
    "a.JS, text/javascript; charset=utf-8",
    "a.csv, text/csv; charset=utf-8",
    "a.json, application/json; charset=utf-8",
    "a.svg, image/svg+xml",
    "a.png, image/png",
    "a.jpeg, image/jpeg",
    "a.webp, image/webp",
    "a.gif, image/gif",
    "a.pdf, application/pdf",
    "a.mp3, audio/mpeg",
    "a.webm, video/webm",
    "a.b.exe, application/octet-stream",
    ".nojekyll, application/octet-stream"
  })
  void aFileIsWhatItsEndingSays(String name, String type) {
    assertThat(ContentTypes.of(name)).isEqualTo(type);
  }

  @Test
  void aPictureOfTheVaultRunsNoScripts() throws IOException {
    assertThat(http.get("/files/odd.svg").header("content-security-policy")).isEqualTo("sandbox");
    assertThat(http.get("/files/film.mp4").headers()).doesNotContainKey("content-security-policy");
  }

  @Test
  void aFileThatHasLeftTheVaultIsNotThere() throws IOException {
    assertThat(http.get("/files/gone.png").status()).isEqualTo(404);
  }

  @Test
  void anOpenPageHearsOfEachBuild() throws IOException {
    try (Socket page = listen("page=/index.html")) {
      String first = RawHttp.until("]}\n\n", page.getInputStream());
      String before = field("page", first);
      assertThat(first).contains("text/event-stream", "retry: ");

      preview.show(built(HOME));
      assertThat(field("page", RawHttp.until("]}\n\n", page.getInputStream()))).isEqualTo(before);

      preview.show(built(HOME.replace("Home", "House")));
      assertThat(field("page", RawHttp.until("]}\n\n", page.getInputStream())))
          .isNotEqualTo(before);
      assertThat(http.get("/").body()).contains("House");
    }
  }

  @Test
  void anOpenPageHearsOfThePicturesThatItUses() throws IOException {
    try (Socket page = listen("page=/index.html&used=/files/odd.svg")) {
      String before = field("used", RawHttp.until("]}\n\n", page.getInputStream()));
      Files.writeString(vault.resolve("odd.svg"), "<svg/>");
      preview.show(built(HOME));
      assertThat(field("used", RawHttp.until("]}\n\n", page.getInputStream())))
          .isNotEqualTo(before);
    }
  }

  @Test
  void problemsAreToldAndTheLastGoodPagesStay() throws IOException {
    preview.show(new Outcome.Stopped(report(error())));
    assertThat(http.get("/").body()).contains("Home");
    try (Socket page = listen("page=/")) {
      assertThat(RawHttp.until("]}\n\n", page.getInputStream()))
          .contains("\"behind\":true", "\"built\":true", "\"errors\":1")
          .contains(
              "\"place\":\"a.matrix.yml:2:5\"", "\"before\":\"  - \"", "\"after\":\"gest-os\"")
          .contains("\"fix\":\"did you mean guest-os?\"");
      preview.show(new Outcome.Broken("the disk refused"));
      assertThat(RawHttp.until("]}\n\n", page.getInputStream()))
          .contains("\"broken\":\"the disk refused\"", "\"errors\":0");
      preview.show(built(HOME));
      assertThat(RawHttp.until("]}\n\n", page.getInputStream()))
          .contains("\"behind\":false", "\"broken\":\"\"", "\"problems\":[]");
    }
  }

  @Test
  void beforeTheFirstGoodBuildEveryAddressWaits() throws IOException {
    try (Preview empty = Preview.at(0)) {
      empty.show(new Outcome.Stopped(report(error())));
      empty.start();
      RawHttp.Answered page = new RawHttp(empty.port()).get("/notes/a.html");
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.body()).contains("no page yet", "/_gloss/reload.js");
    }
  }

  @Test
  void aBuildSaysHowMuchIsDifferent() {
    assertThat(preview.show(built(HOME))).isEqualTo(new Differences(0, 0));
    assertThat(preview.show(built("<p>Another</p>"))).isEqualTo(new Differences(1, 0));
    assertThat(preview.show(new Outcome.Stopped(report(error())))).isEqualTo(new Differences(0, 0));
    assertThat(preview.show(new Outcome.Built(List.of(), report())))
        .isEqualTo(new Differences(4, 3));
  }

  @Test
  void aPortThatIsTakenIsSaidAndTheNextOneIsTried() throws IOException {
    int taken = preview.port();
    assertThatThrownBy(() -> Preview.at(taken))
        .isInstanceOf(PortTaken.class)
        .hasMessageContaining("port " + taken);
    try (Preview next = Preview.near(taken)) {
      assertThat(next.port()).isNotEqualTo(taken);
    }
  }

  private Socket listen(String query) throws IOException {
    return http.connect("GET", "/_gloss/events?" + query, "localhost:" + preview.port());
  }

  private static String field(String name, String message) {
    String sign = "\"" + name + "\":\"";
    int start = message.indexOf(sign) + sign.length();
    return message.substring(start, message.indexOf('"', start));
  }
}
