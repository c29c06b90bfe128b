package gloss.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.card.Card;
import gloss.card.Deck;
import gloss.glossary.Term;
import gloss.golden.Vaults;
import gloss.problem.BuildFailed;
import gloss.problem.Problem;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Gloss makes of an example, in memory.
 *
 * @param files the site by path, attachments without what is in them; empty if the build fails
 * @param problems all of them
 */
record ExampleSite(
    SortedMap<String, String> files, List<Term> terms, List<Card> cards, List<Problem> problems) {
  ExampleSite {
    terms = List.copyOf(terms);
    cards = List.copyOf(cards);
    problems = List.copyOf(problems);
  }

  static ExampleSite of(Example example) {
    return Vaults.inTemporaryFolder(example.vault(), ExampleSite::built);
  }

  /** With the templates that lie beside the vault, as a project has them. */
  private static ExampleSite built(Path vault) throws IOException {
    Path own = vault.resolveSibling("templates");
    List<Path> templates = Files.isDirectory(own) ? List.of(own) : List.of();
    Path site = vault.resolveSibling("site");
    BuildOptions options = new BuildOptions(vault, site, templates, "", "", false, false);
    try {
      Build.Checked checked = new Build(options, Progress.SILENT).check();
      SortedMap<String, String> files = new TreeMap<>();
      checked.files().forEach(file -> files.put(file.path().value(), text(file)));
      return new ExampleSite(
          files,
          checked.study().glossary().terms(),
          checked.study().decks().stream()
              .filter(deck -> deck.kind() == Deck.Kind.ALL)
              .flatMap(deck -> deck.cards().stream())
              .toList(),
          checked.report().problems());
    } catch (BuildFailed failed) {
      List<Problem> problems = failed.report().problems();
      return new ExampleSite(new TreeMap<>(), List.of(), List.of(), problems);
    }
  }

  private static String text(SiteFile file) {
    return file.content() instanceof SiteFile.Content.Bytes made
        ? new String(made.bytes(), UTF_8)
        : "";
  }
}
