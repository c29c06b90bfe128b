package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What others are told of a site that knows its address: search engines, feeds, cards of pages. */
class SharingTest {
  private static final String VAULT =
      """
      -- site.yml --
      title: Birds & <beasts>
      language: en-GB
      address: https://user.github.io/birds
      -- Owls.md --
      ---
      date: 2026-03-02
      tags: [night & day]
      ---
      # Owls

      An **owl** hunts <at> night.\u0007
      -- Swifts.md --
      ---
      date: 2026-03-01
      ---
      A swift sleeps in the air.
      -- No date.md --
      Nothing is known.
      """;

  private static final String ROOT = "https://user.github.io/birds/";

  @TempDir Path project;

  private Path site(String vault) {
    Path site = project.resolve("site");
    Vaults.build(vault, site);
    return site;
  }

  private static org.w3c.dom.Document xml(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String text = Files.readString(file);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<String> texts(org.w3c.dom.Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void theFeedHasWhatTheStandardAsksForNewestFirst() throws Exception {
    org.w3c.dom.Document feed = xml(site(VAULT).resolve("feed.xml"));
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "title")).containsExactly("Birds & <beasts>", "Owls", "Swifts");
    assertThat(texts(feed, "id"))
        .containsExactly(ROOT + "feed.xml", ROOT + "notes/owls.html", ROOT + "notes/swifts.html");
    assertThat(texts(feed, "updated")).hasSize(3).allSatisfy(Instant::parse);
    assertThat(texts(feed, "updated").get(0)).isEqualTo("2026-03-02T00:00:00Z");
    assertThat(texts(feed, "name")).hasSize(1);
    assertThat(texts(feed, "summary").get(1)).isEqualTo("A swift sleeps in the air.");
  }

  @Test
  void theFeedEndsAfterTwentyNotes() throws Exception {
    StringBuilder vault = new StringBuilder(VAULT);
    for (int i = 10; i < 40; i++) {
      vault.append("-- n" + i + ".md --\n---\ndate: 2026-04-01\n---\nText.\n");
    }
    assertThat(texts(xml(site(vault.toString()).resolve("feed.xml")), "updated")).hasSize(21);
  }

  @Test
  void theListForSearchEnginesHasEachPageThatMayBeListedAndNoOther() throws Exception {
    Path site = site(VAULT);
    SortedSet<String> expected = new TreeSet<>();
    for (Path file : Trees.files(site)) {
      if (file.toString().endsWith(".html")) {
        Document page = Jsoup.parse(Files.readString(file));
        if (page.select("meta[name=robots]").isEmpty()) {
          expected.add(page.select("link[rel=canonical]").attr("href"));
        }
      }
    }
    org.w3c.dom.Document map = xml(site.resolve("sitemap.xml"));
    assertThat(texts(map, "loc")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(texts(map, "lastmod")).containsExactly("2026-03-02", "2026-03-01");
    assertThat(site.resolve("robots.txt")).doesNotExist();
  }

  @Test
  void atTheRootOfAHostRobotsAreToldWhereTheListIs() throws IOException {
    Path site = site(VAULT.replace("https://user.github.io/birds", "https://birds.example.org"));
    assertThat(site.resolve("robots.txt"))
        .content()
        .contains("Sitemap: https://birds.example.org/sitemap.xml\n");
  }

  @Test
  void aPageCarriesWhatACardOfItShows() throws IOException {
    Document page = Jsoup.parse(Files.readString(site(VAULT).resolve("notes/owls.html")));
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Owls");
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo(ROOT + "notes/owls.html");
    assertThat(page.select("meta[property=og:site_name]").attr("content"))
        .isEqualTo("Birds & <beasts>");
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo(ROOT + "assets/share.png");
    assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("../feed.xml");
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressSaysNothingOfIt() throws IOException {
    Path site = site(VAULT.replaceFirst("address: .*\n", ""));
    assertThat(site.resolve("feed.xml")).doesNotExist();
    assertThat(site.resolve("sitemap.xml")).doesNotExist();
    assertThat(site.resolve("robots.txt")).doesNotExist();
    Document page = Jsoup.parse(Files.readString(site.resolve("notes/owls.html")));
    assertThat(page.select("meta[property], link[rel=alternate], link[rel=canonical]")).isEmpty();
  }
}
