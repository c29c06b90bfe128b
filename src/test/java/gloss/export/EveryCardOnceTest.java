package gloss.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.card.Card;
import gloss.problem.BuildFailed;
import gloss.sample.Sample;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of the exports of each golden vault and of the sample. */
class EveryCardOnceTest {
  @TestFactory
  Stream<DynamicTest> everyCardOfAVaultIsInEachExportOnce() throws IOException {
    List<Path> vaults = new ArrayList<>(List.of(Sample.NOTES));
    try (Stream<Path> folders = Files.list(Path.of("src", "test", "vaults"))) {
      folders.map(folder -> folder.resolve("notes")).sorted().forEach(vaults::add);
    }
    return vaults.stream()
        .map(vault -> DynamicTest.dynamicTest(vault.toString(), () -> holds(vault)));
  }

  private static void holds(Path vault) throws IOException {
    BuildOptions options =
        new BuildOptions(vault, Path.of("target", "unwritten"), List.of(), "", "", false);
    try {
      holds(new Build(options, Progress.SILENT).check());
    } catch (BuildFailed failed) {
      assertThat(failed.report().problems()).isNotEmpty();
    }
  }

  private static void holds(Build.Checked checked) throws IOException {
    List<Card> cards = CardTables.all(checked.study());
    AnkiReader basic = AnkiReader.of(text(checked, "cards/all.anki.txt"));
    AnkiReader cloze = AnkiReader.of(text(checked, "cards/all.anki-cloze.txt"));
    String site = checked.study().config().id();
    assertThat(Stream.concat(basic.column(1).stream(), cloze.column(1).stream()))
        .containsExactlyInAnyOrderElementsOf(
            cards.stream().map(card -> AnkiNotes.guid(site, card)).toList())
        .doesNotHaveDuplicates();
    assertThat(basic.rows).allSatisfy(row -> assertThat(row).hasSize(6).doesNotContain("\n"));
    assertThat(cloze.rows).allSatisfy(row -> assertThat(row.get(3)).contains("{{c1::"));
    assertThat(CardLines.of(checked.study().decks())).hasSameSizeAs(cards);
    assertThat(text(checked, "cards/all.tsv").lines()).hasSameSizeAs(cards);
  }

  private static String text(Build.Checked checked, String path) throws IOException {
    return checked.files().stream()
        .filter(file -> file.path().value().equals(path))
        .findFirst()
        .map(file -> ((SiteFile.Content.Bytes) file.content()).bytes())
        .map(bytes -> new String(bytes, UTF_8))
        .orElse("");
  }
}
