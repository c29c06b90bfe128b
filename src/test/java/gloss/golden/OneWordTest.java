package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who edits a word publishes the pages that show it and no others. */
class OneWordTest {
  /**
   * A line that begins like prose; such a word is no part of a link or of code. The subject of a
   * sentence may decide whether it defines a term.
   */
  private static final Pattern WORD =
      Pattern.compile("(?m)^[A-Z][^\\[\\]<>`{}|*_=:$%#^\\n]*?(?<=[ ])([a-z]{5,})(?=[ .,])(?! is )");

  @TempDir Path temporary;

  /**
   * A word of a note that occurs nowhere else.
   *
   * @param note its file
   */
  private record Place(Path note, String word) {
    /** Of the same length, so that a line that is cut off is cut where it was. */
    String other() {
      return "qz".repeat(word.length()).substring(0, word.length());
    }
  }

  @TestFactory
  Stream<DynamicTest> onlyFilesThatShowAWordChangeWithIt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldenVault vault : GoldenVault.all()) {
      place(vault.notes())
          .ifPresent(
              place -> tests.add(DynamicTest.dynamicTest(vault.name(), () -> check(vault, place))));
    }
    assertThat(tests).as("vaults with a word that stands nowhere else").hasSizeGreaterThan(20);
    return tests.stream();
  }

  private void check(GoldenVault vault, Place place) throws IOException {
    vault.assumeItCanBeRead();
    Outcome before = Outcome.of(vault.notes());
    boolean shown = before.pages().values().stream().anyMatch(t -> t.contains(place.word()));
    Path notes = Files.createTempDirectory(temporary, "vault").resolve("notes");
    Trees.copy(vault.notes(), notes);
    Path note = notes.resolve(Trees.name(vault.notes(), place.note()));
    Files.writeString(note, Files.readString(note).replace(place.word(), place.other()));
    SortedMap<String, String> changed = new TreeMap<>(Outcome.of(notes).files());
    changed.entrySet().removeAll(before.files().entrySet());
    // These name other files, whose names follow from what they hold, or have digests of it.
    changed.remove("search.html");
    changed.remove("offline.json");
    changed.remove("sw.js");
    changed
        .keySet()
        .removeIf(path -> path.matches("assets/(cards/(index|ids-.*|marks-.*)|search/index)\\.js"));
    assertThat(changed.isEmpty())
        .as("a private note shows nothing: '%s' of %s", place.word(), place.note())
        .isEqualTo(!shown);
    assertThat(changed)
        .allSatisfy((path, text) -> assertThat(text).as(path).contains(place.other()));
  }

  private static Optional<Place> place(Path vault) throws IOException {
    List<Path> notes = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Path file : Trees.files(vault)) {
      all.append(Trees.name(vault, file)).append('\n');
      all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).append('\n');
      if (file.toString().endsWith(".md")) {
        notes.add(file);
      }
    }
    for (Path note : notes) {
      Matcher word =
          WORD.matcher(new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1));
      while (word.find()) {
        String text = word.group(1);
        if (all.indexOf(text) == all.lastIndexOf(text)) {
          return Optional.of(new Place(note, text));
        }
      }
    }
    return Optional.empty();
  }
}
