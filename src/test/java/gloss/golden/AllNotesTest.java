package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All notes on one page for paper: in the site up to a bound, by command beyond it. */
class AllNotesTest {
  private static final String VAULT =
      """
      -- site.yml --
      title: Birds
      order: [Swifts, Owls]
      -- index.md --
      Begin with [[Owls]].
      -- Owls.md --
      # Owls

      ## Names

      - **Barn owl:** A bird with a face like a heart.[^1]

      See [[Swifts#Sleep]], [[Swifts]] and [a page](https://example.org/owls).

      ![[Swifts#Sleep]]

      [^1]: So they say.
      -- Swifts.md --
      # Swifts

      ## Sleep

      It hunts like a barn owl.[^1]

      #### Deep

      Deeper.

      [^1]: In the air.
      """;

  @TempDir Path project;

  private Document page() throws IOException {
    Path site = project.resolve("site");
    Vaults.build(VAULT, site);
    return Jsoup.parse(Files.readString(site.resolve("print.html")));
  }

  @Test
  void notesStandInReadingOrderWithContentsAndGlossary() throws IOException {
    Document page = page();
    assertThat(page.select("article > h2").eachText()).containsExactly("Swifts", "Owls");
    assertThat(page.select(".contents a").eachText()).containsExactly("Swifts", "Owls", "Glossary");
    assertThat(page.select("dl dt").eachText()).contains("Barn owl");
    assertThat(page.select("dl dd").eachText()).contains("A bird with a face like a heart.");
  }

  @Test
  void linksToWhatStandsOnThePageLeadToItsPlace() throws IOException {
    Document page = page();
    for (Element link : page.select("main a[href]")) {
      String href = link.attr("href");
      assertThat(href).matches("#.+|https://example.org/owls");
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      }
    }
    assertThat(page.select("a.term").attr("href")).startsWith("#t");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void headingsOfNotesStandBelowTheirTitle() throws IOException {
    Document page = page();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.expectFirst("article").select("h2, h3, h4, h5").eachText())
        .containsExactly("Swifts", "Sleep", "Deep");
    assertThat(page.select("article h3").eachText()).contains("Sleep", "Names");
  }

  @Test
  void searchEnginesLeaveItOut() throws IOException {
    assertThat(page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void aboveTheBoundACommandWritesItBesideTheSite() throws IOException {
    Path notes = Vaults.write(VAULT, project.resolve("notes"));
    Files.writeString(notes.resolve("Long.md"), "A long note.\n\n".repeat(150_000));
    Path site = project.resolve("site");
    assertThat(Run.of("build", notes, "--out", site).code()).isZero();
    assertThat(site.resolve("print.html")).doesNotExist();
    assertThat(Files.readString(site.resolve("offline.html"))).contains("gloss export print");
    Run elsewhere = Run.of("export", "print", notes, "--out", project.resolve("all.html"));
    assertThat(elsewhere.code()).isEqualTo(2);
    assertThat(elsewhere.err()).contains("build it first");
    Path all = site.resolve("all.html");
    Run run = Run.of("export", "print", notes, "--out", all);
    assertThat(run.code()).as(run.seen()).isZero();
    assertThat(Jsoup.parse(Files.readString(all)).select("article")).hasSize(3);
  }
}
