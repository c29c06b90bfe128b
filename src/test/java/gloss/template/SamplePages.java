package gloss.template;

import gloss.asset.AssetFile;
import gloss.asset.Assets;
import gloss.asset.ScriptUse;
import gloss.path.SitePath;
import gloss.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the samples as pages to look at while templates and styles are changed: {@code
 * target/samples/note.html} and so on, without a build of notes.
 */
final class SamplePages {
  private static final Map<String, ScriptUse> USES =
      Map.of("deck", ScriptUse.CARDS, "search", ScriptUse.SEARCH, "terms", ScriptUse.GLOSSARY);

  private SamplePages() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Problems problems = new Problems();
    Templates templates = Templates.over(Path.of("templates"), problems);
    Assets assets = Assets.over(Path.of("templates"), ViewSamples.WORDS, problems);
    for (ViewSamples.Sample sample : ViewSamples.all()) {
      String name = sample.kind() + (sample.rich() ? "" : "-bare") + ".html";
      String page =
          templates
              .render(sample.kind(), ViewSamples.SITE, HeadSamples.of(sample), sample.view())
              .orElse("");
      Files.writeString(folder.resolve(name), page);
      copy(
          assets,
          USES.getOrDefault(sample.kind(), ScriptUse.READING),
          folder.resolve("use-" + sample.kind() + ".js"));
    }
    copy(assets, ScriptUse.THEME, folder.resolve("theme.js"));
    Files.write(folder.resolve("style.css"), bytes(assets, assets.style()));
    String entries = SEARCH_ENTRIES + Files.readString(folder.resolve("use-search.js"));
    Files.writeString(folder.resolve("use-search.js"), entries);
    problems.sorted().forEach(System.out::println);
  }

  private static final String SEARCH_ENTRIES =
      """
      window.gloss = window.gloss || {};
      window.gloss.search = [
        {kind: 'term', title: 'Guest operating system', href: 'term.html', names: ['guest OS'], about: 'The system inside a virtual machine.'},
        {kind: 'term', title: 'Hypervisor', href: 'term.html', about: 'Divides one machine among several guests.'},
        {kind: 'note', title: '5 - The AWS Shared Responsibility Model', href: 'note.html'},
        {kind: 'heading', title: 'Which guest is whose', href: 'note.html#core', about: '5 - The AWS Shared Responsibility Model'},
        {kind: 'subject', title: 'Amazon EC2 <b>', href: 'subject.html', about: 'You patch the guest.'}
      ];
      """;

  private static void copy(Assets assets, ScriptUse use, Path to) throws IOException {
    Files.write(to, bytes(assets, assets.script(use)));
  }

  private static byte[] bytes(Assets assets, SitePath path) {
    return assets.files().stream()
        .filter(file -> file.path().equals(path))
        .map(AssetFile::bytes)
        .findFirst()
        .orElseGet(() -> "missing".getBytes(StandardCharsets.UTF_8));
  }
}
