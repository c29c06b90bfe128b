package gloss.site;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.path.SitePath;
import gloss.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckerTest {
  private static final String POLICY =
      "<!doctype html><html><head><meta charset=\"utf-8\"><meta"
          + " http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
          + " 'self'\"></head>";

  private static SiteFile page(String path, String body) {
    return SiteFile.text(new SitePath(path), POLICY + body);
  }

  private static List<String> found(SiteFile... files) {
    return found(List.of(files));
  }

  private static List<String> found(List<SiteFile> files) {
    Problems problems = new Problems();
    SiteChecker.check(files, problems);
    return problems.sorted().stream()
        .map(p -> p.kind().id() + " " + p.location() + ": " + p.message())
        .toList();
  }

  private static List<String> kinds(String body) {
    Problems problems = new Problems();
    SiteChecker.check(
        List.of(
            page("notes/a.html", body),
            page("notes/ü b.html", "<p id=\"größe\">"),
            SiteFile.text(new SitePath("assets/site.css"), "")),
        problems);
    return problems.sorted().stream().map(p -> p.kind().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"%C3%BC%20b.html#gr%C3%B6%C3%9Fe\">",
        "<a href='../notes/./a.html?deck=1#x'><p id=x>",
        "<a href=#x><h2 class=\"a>b\" id=\"x\">",
        "<a href=\"#\"><a href=\"#top\"><a href=\"\">",
        "<a href=\"HTTPS://example.org/\"><a href=\"mailto:a@example.org\">",
        "<link rel=canonical href=\"https://example.org/\"><link rel=stylesheet"
            + " href=../assets/site.css>",
        "<img src=\"data:image/png;base64,AA==\">",
        "<script type=\"application/json\">{\"a\": \"<a href='x.html' onclick=1>\"}</script>",
        "<!-- <a href=\"x.html\"> --><!--><p id=a><!-- > --><p id=b>",
        "<title><a href=\"x.html\"></title><p title=\"<a href='x.html'>\">",
        "<svg viewBox=\"0 0 1 1\"><use href=\"#x\"/></svg><g id=\"x\"/>",
      })
  void whatIsRightIsNotReported(String body) {
    assertThat(kinds(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href=\"b.html\"> | site-dead-link",
        "<a href=\"../../notes/a.html\"> | site-dead-link",
        "<a href=\"../assets/\"> | site-dead-link",
        "<a href=\"A.html\"> | site-dead-link",
        "<img src=\"x.png\"> | site-dead-link",
        "<img srcset=\"../assets/site.css 1x, y.png 2x\"> | site-dead-link",
        "<script src=\"x.js\" defer></script> | site-dead-link",
        "<meta http-equiv=\"refresh\" content=\"0; url=gone.html\"> | site-dead-link",
        "<a href=\"#x\"> | site-dead-anchor",
        "<a href=\"%C3%BC%20b.html#gr%C3%B6sse\"> | site-dead-anchor",
        "<p id=\"x\"><b id=\"x\"> | site-duplicate-id",
        "<a href=\"/notes/a.html\"> | site-absolute-address",
        "<a href=\"//example.org\"> | site-absolute-address",
        "<a href=\"\\\\example.org\"> | site-absolute-address",
        "<img src=\"/assets/site.css\"> | site-absolute-address",
        "<img src=\"https://example.org/x.png\"> | site-foreign-source",
        "<img src=\"//example.org/x.png\"> | site-foreign-source",
        "<link rel=\"stylesheet\" href=\"https://example.org/x.css\"> | site-foreign-source",
        "<svg><use xlink:href=\"http://example.org/x.svg#a\"/></svg> | site-foreign-source",
        "<iframe src=\"data:text/html,x\"></iframe> | site-foreign-source",
        "<a href=\"JavaScript:alert(1)\"> | site-active-address",
        "<a href=\" java&#10;script&colon;alert(1)\"> | site-active-address",
        "<a href=\"data:text/html,x\"> | site-active-address",
        "<a href=\"file:///etc/passwd\"> | site-active-address",
        "<p onclick=\"x()\"> | site-inline-code",
        "<img/onerror=x()> | site-inline-code",
        "<p style=\"color:red\"> | site-inline-code",
        "<style>p{}</style> | site-inline-code",
        "<script>x()</script> | site-inline-code",
        "<base href=\"notes/\"> | site-inline-code",
      })
  void whatIsWrongIsReported(String body, String kind) {
    assertThat(kinds(body)).contains(kind);
  }

  @Test
  void aReportNamesThePageAndTheAddress() {
    assertThat(found(page("notes/a.html", "<a href=\"b.html#x\">")))
        .containsExactly(
            "site-dead-link site/notes/a.html: this page leads to b.html#x, which is not in the"
                + " site");
  }

  @Test
  void aPageWithoutAPolicyIsReported() {
    assertThat(found(SiteFile.text(new SitePath("a.html"), "<!doctype html><p>")))
        .singleElement()
        .asString()
        .startsWith("site-no-policy site/a.html");
  }

  @Test
  void onlyThePageForMissingPagesMayUseWholeAddresses() {
    assertThat(
            found(
                page(
                    "404.html",
                    "<link rel=stylesheet href=\"https://me.github.io/r/a.css\"><a href=\"/r/\">")))
        .isEmpty();
  }

  @Test
  void aStyleMayStandInAPageWhosePolicyNamesItsDigest() {
    String policy =
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self';"
            + " style-src 'self' 'sha256-eA=='\">";
    assertThat(found(SiteFile.text(new SitePath("a.html"), policy + "<style>p{}</style>")))
        .isEmpty();
  }

  @Test
  void twoFilesOfOnePathAreBothNamed() {
    SiteFile made = page("files/a.html", "");
    SiteFile copied =
        new SiteFile(made.path(), new SiteFile.Content.Copied(Path.of("somewhere", "A.html")));
    assertThat(found(made, copied))
        .containsExactly(
            "site-clash site/files/a.html: two files of the site would share one address:"
                + " files/a.html and files/a.html (from A.html)");
  }

  @Test
  void pathsThatDifferByCaseOrUnicodeFormOnlyAreBothNamed() {
    assertThat(
            found(
                page("C.html", ""),
                page("c.html", ""),
                page("u\u0308.html", ""),
                page("Ü.html", "")))
        .hasSize(2)
        .allMatch(p -> p.startsWith("site-clash-of-forms"))
        .anyMatch(p -> p.contains("C.html and c.html"))
        .anyMatch(p -> p.contains("u\u0308.html and Ü.html"));
  }

  @Test
  void aFileWhereAFolderHasToBeIsReported() {
    assertThat(
            found(
                SiteFile.text(new SitePath("files/A"), ""),
                SiteFile.text(new SitePath("files/a/b"), "")))
        .singleElement()
        .asString()
        .contains("files/A and files/a/b");
  }

  @Test
  void attachmentsAreNotLookedInto() {
    assertThat(
            found(
                new SiteFile(
                    new SitePath("files/x.html"), new SiteFile.Content.Copied(Path.of("none")))))
        .isEmpty();
  }

  @Test
  void aStyleSheetThatFetchesFromElsewhereIsReported() {
    SiteFile css =
        SiteFile.text(
            new SitePath("assets/a.css"),
            "@import 'https://example.org/x.css';/* url(gone.png) */\n"
                + "p{background:url( \"../files/p.png\" )}b{background:url(no.png)}");
    assertThat(found(css, SiteFile.text(new SitePath("files/p.png"), "")))
        .extracting(p -> p.substring(0, p.indexOf(' ')))
        .containsExactly("site-dead-link", "site-foreign-source");
  }

  @Test
  void brokenMarkupEndsTheScanAndNothingElse() {
    for (String rest :
        List.of("<", "<a", "<a href", "<a href=", "<a href=\"x", "<!--", "<script>")) {
      assertThat(kinds("<p id=x><p id=x>" + rest)).contains("site-duplicate-id");
    }
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    List<SiteFile> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(page("notes/" + i + ".html", "<a href=\"" + (i + 1) + ".html\"><a href=\"#x\">"));
    }
    List<String> first = found(files);
    Collections.reverse(files);
    assertThat(found(files)).isEqualTo(first).hasSize(201);
  }
}
