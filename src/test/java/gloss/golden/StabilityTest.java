package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.export.CardLines;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Who upgrades keeps what others hold in their hands: addresses that are linked and bookmarked,
 * cards with a history, settings and templates of one's own. {@code src/test/stability} has a
 * folder for each version whose promises we keep.
 */
class StabilityTest {
  private static final Path VERSION = Path.of("src", "test", "stability", "0.1");
  private static final Path ADDRESSES = VERSION.resolve("addresses.txt");
  private static final Path CARDS = VERSION.resolve("cards.txt");
  private static final String PROMISE =
      "%s lists what sites of version 0.1 have. What is missing here breaks %s. Keep it, or lead"
          + " from the old to the new; lines are taken out by hand only, with the reason in the"
          + " commit";

  @Test
  void everyAddressAndPlaceOnAPageIsStillThere() throws IOException {
    SortedSet<String> now = addresses(site());
    add(ADDRESSES, now);
    assertThat(now)
        .as(PROMISE, ADDRESSES, "links and bookmarks of readers")
        .containsAll(Files.readAllLines(ADDRESSES));
  }

  @Test
  void everyCardStillHasItsName() throws IOException {
    SortedSet<String> now = cards();
    add(CARDS, now);
    assertThat(now.stream().map(StabilityTest::id))
        .as(PROMISE, CARDS, "the progress of readers, which hangs on the ids of cards")
        .containsAll(Files.readAllLines(CARDS).stream().map(StabilityTest::id).toList());
  }

  @Test
  void ownTemplatesAndStylesStillWork() throws IOException {
    SortedMap<String, String> site = site(VERSION.resolve("templates"));
    assertThat(site.get("terms/region.html")).contains("my-own-term-page");
    assertThat(site.get("notes/4-the-aws-global-infrastructure.html"))
        .as("a page whose template is not overridden")
        .contains("Availability Zone");
    assertThat(site.entrySet())
        .filteredOn(file -> file.getKey().matches("assets/gloss\\..*\\.css"))
        .isNotEmpty()
        .allSatisfy(style -> assertThat(style.getValue()).contains("#102030"));
  }

  @Test
  void settingsOfThatVersionAreUnderstoodWithoutAProblem() throws IOException {
    assertThat(build().report().problems()).isEmpty();
  }

  private static Build.Checked build(Path... templates) throws IOException {
    Path notes = VERSION.resolve("notes").toAbsolutePath();
    Path site = VERSION.resolve("site").toAbsolutePath();
    return new Build(
            new BuildOptions(notes, site, List.of(templates), "", "", false), Progress.SILENT)
        .check();
  }

  private static SortedMap<String, String> site(Path... templates) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (SiteFile file : build(templates).files()) {
      byte[] bytes = ((SiteFile.Content.Bytes) file.content()).bytes();
      files.put(file.path().value(), new String(bytes, StandardCharsets.UTF_8));
    }
    return files;
  }

  /**
   * Files and the places in them. Not the names of assets, which follow from what they hold; not
   * places of the layout; not those of cards, which are listed by themselves.
   */
  private static SortedSet<String> addresses(SortedMap<String, String> site) {
    SortedSet<String> addresses = new TreeSet<>();
    site.forEach(
        (path, text) -> {
          if (!path.startsWith("assets/")) {
            addresses.add(path);
          }
          if (path.endsWith(".html")) {
            for (Element place : Jsoup.parse(text).select("main [id]")) {
              if (!place.id().startsWith("_") && !place.id().startsWith("card-")) {
                addresses.add(path + "#" + place.id());
              }
            }
          }
        });
    return addresses;
  }

  /** The id of each card, and its front for whoever reads the list. */
  private static SortedSet<String> cards() throws IOException {
    ObjectMapper json = new ObjectMapper();
    SortedSet<String> cards = new TreeSet<>();
    for (String line : CardLines.of(build().study().decks())) {
      JsonNode card = json.readTree(line);
      cards.add(card.get("id").asString() + " " + card.get("front").asString());
    }
    return cards;
  }

  private static String id(String line) {
    return line.substring(0, 16);
  }

  /** An update promises what is new, and never takes back a promise. */
  private static void add(Path list, SortedSet<String> now) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      SortedSet<String> lines = new TreeSet<>(now);
      if (Files.exists(list)) {
        SortedSet<String> known = new TreeSet<>();
        Files.readAllLines(list).forEach(line -> known.add(key(line)));
        lines.removeIf(line -> known.contains(key(line)));
        lines.addAll(Files.readAllLines(list));
      }
      Files.writeString(list, String.join("\n", lines) + "\n");
    }
  }

  /** A card whose front was reworded is the same card. */
  private static String key(String line) {
    return line.matches("[0-9a-f]{16} .*") ? id(line) : line;
  }
}
