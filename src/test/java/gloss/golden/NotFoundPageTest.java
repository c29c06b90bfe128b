package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code 404.html} is shown under any address, at any depth: nothing in it hangs on a path. */
class NotFoundPageTest {
  @TempDir Path project;

  @ParameterizedTest
  @ValueSource(strings = {"title: Boats", "address: https://example.org/boats/"})
  void itsStyleStandsInItAndItsPolicyAllowsExactlyThat(String setting) throws Exception {
    Document page = page(setting);
    String style = page.select("style").stream().map(Element::data).collect(Collectors.joining());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("style-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'; ");
    assertThat(style).contains("--paper:", ".big{").doesNotContain("url(");
    assertThat(page.select("link[rel=stylesheet], script")).isEmpty();
  }

  @Test
  void theWayHomeIsTheRootOfTheHostWhereNoAddressIsKnown() throws Exception {
    assertThat(page("title: Boats").select("a.site-title, .links a").eachAttr("href"))
        .containsExactly("/", "/");
  }

  @Test
  void theWayHomeIsTheAddressWhereItIsKnown() throws Exception {
    Document page = page("address: https://example.org/boats/");
    assertThat(page.select("a.site-title, .links a:contains(Home)").eachAttr("href"))
        .containsExactly(
            "https://example.org/boats/index.html", "https://example.org/boats/index.html");
  }

  private Document page(String setting) throws Exception {
    String vault = "-- Quay.md --\nA wall.\n-- site.yml --\n" + setting + "\n";
    Outcome outcome = Outcome.of(Vaults.write(vault, project.resolve("notes")));
    return Jsoup.parse(outcome.files().getOrDefault("404.html", ""));
  }
}
