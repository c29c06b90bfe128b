package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of notes in one folder: no page grows with them. */
@Tag("slow")
class LargeFolderTest {
  private static final int NOTES = 5000;
  private static final int MOST_BYTES = 14 * 1024;
  private static final int MOST_IN_SIDEBAR = 60;
  private static final String[] WORDS =
      "harbour river stone lamp paper glass winter ladder engine bridge copper basket".split(" ");

  @TempDir Path vault;

  @Test
  void everyPageOfAFlatFolderOf5000NotesIsLight() throws IOException {
    write("");
    SortedMap<String, String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(NOTES);
    assertThat(pages.keySet())
        .contains("tags/river.html", "status/seed.html", "notes/index--2.html", "index.html");
    assertThat(pages).allSatisfy((path, text) -> assertLight(text));
    Document note = Jsoup.parse(pages.getOrDefault("notes/note-2500.html", ""));
    assertThat(note.select(".sidebar li a, .sidebar li summary")).hasSizeLessThan(62);
    assertThat(note.select(".sidebar [aria-current]").eachText()).containsExactly("Note 2500");
    assertThat(note.select(".sidebar a").eachAttr("href")).last().isEqualTo("index.html");
  }

  @Test
  void soIsEveryPageOfAFolderBelow() throws IOException {
    write("Deep/Deeper/");
    SortedMap<String, String> pages = pages();
    assertThat(pages.keySet()).contains("notes/deep/deeper/index--2.html");
    assertThat(pages).allSatisfy((path, text) -> assertLight(text));
    Document note = Jsoup.parse(pages.getOrDefault("notes/deep/deeper/note-2500.html", ""));
    assertThat(note.select(".sidebar li").size()).isLessThanOrEqualTo(MOST_IN_SIDEBAR + 1);
    assertThat(note.select(".sidebar details details[open] > summary").eachText())
        .containsExactly("Deep", "Deeper");
  }

  private static void assertLight(String page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(bytes.size()).isLessThanOrEqualTo(MOST_BYTES);
  }

  private SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>(Outcome.of(vault).files());
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }

  private void write(String folder) throws IOException {
    Random random = new Random(5);
    Files.createDirectories(vault.resolve(folder + "x").getParent());
    for (int i = 0; i < NOTES; i++) {
      Files.writeString(vault.resolve(folder + "Note " + i + ".md"), note(i, random));
    }
  }

  /** Each with tags, a status, a term that many others mention, and links. */
  private static String note(int number, Random random) {
    StringBuilder text = new StringBuilder();
    text.append("---\ntags: [").append(word(random)).append(", ");
    text.append(word(random)).append('/').append(word(random)).append("]\nstatus: seed\n---\n");
    text.append("# Note ").append(number).append("\n\n");
    for (int section = 0; section < 4; section++) {
      text.append("## Part ").append(section).append("\n\nThe holder ").append(random.nextInt(300));
      text.append(" and the holder ").append(section).append(" see [[Note ");
      text.append(random.nextInt(NOTES)).append("]] and [[Note ").append(section).append("]]");
      for (int i = 0; i < 50; i++) {
        text.append(' ').append(word(random));
      }
      text.append(".\n\n");
    }
    if (number < 300) {
      text.append("- **Holder ").append(number).append(":** It holds a ").append(word(random));
      text.append(".\n");
    }
    return text.toString();
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
