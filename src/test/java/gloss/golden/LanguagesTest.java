package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site speaks the language of its notes where there are phrases for it. */
class LanguagesTest {
  private static final String NOTES =
      """
      -- Kai.md --
      ---
      date: 2026-03-01
      ---
      # Kai
      ## Poller
      A poller is a bollard of a quay.
      -- Hafen.md --
      Am [[Kai]].
      """;

  @TempDir Path project;

  @Test
  void germanSitesSpeakGerman() throws Exception {
    Document page = page("de", "notes/Kai.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("html").hasAttr("dir")).isFalse();
    assertThat(page.select("a.skip").text()).isEqualTo("Zum Text springen");
    assertThat(page.select("time").text()).isEqualTo("1. März 2026");
    assertThat(page("de", "terms/index.html").select(".facts").text()).contains("1 Begriff");
  }

  @Test
  void arabicSitesReadFromRightToLeft() throws Exception {
    Document page = page("ar", "notes/Kai.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("a.skip").text()).isEqualTo("الانتقال إلى النص");
    assertThat(page("ar", "terms/index.html").select(".facts").text()).contains("مصطلح واحد");
  }

  @Test
  void scriptsSpeakItToo() throws Exception {
    assertThat(outcome("de").files().entrySet())
        .filteredOn(file -> file.getKey().startsWith("assets/reading."))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.getValue())
                    .startsWith("gloss.words(\"de\",{")
                    .contains("\"preview.more\":\"Mehr zu diesem Begriff\""));
  }

  @Test
  void anotherLanguageIsSaidAndTheInterfaceStaysEnglish() throws Exception {
    Document page = page("fr", "notes/Kai.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("a.skip").text()).isEqualTo("Skip to the text");
  }

  private Document page(String language, String path) throws Exception {
    return Jsoup.parse(
        outcome(language).files().entrySet().stream()
            .filter(file -> file.getKey().equalsIgnoreCase(path))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow());
  }

  private Outcome outcome(String language) throws Exception {
    String vault = NOTES + "-- site.yml --\nlanguage: " + language + "\n";
    return Outcome.of(Vaults.write(vault, project.resolve(language)));
  }
}
