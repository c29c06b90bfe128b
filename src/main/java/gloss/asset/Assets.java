package gloss.asset;

import gloss.language.Phrases;
import gloss.path.SitePath;
import gloss.problem.Problems;
import gloss.text.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The styles and scripts of the site: one style sheet, and one script per use. A file's name
 * carries the digest of its bytes, so that a page never meets an asset of another build.
 */
public final class Assets {
  /** Sources of the style sheet, in the order of the cascade. */
  private static final List<String> STYLES =
      List.of(
          "tokens.css",
          "base.css",
          "layout.css",
          "components.css",
          "holders.css",
          "print.css",
          "theme.css");

  /** Those of a page that has only a header and a few words. */
  private static final List<String> FRAME =
      List.of("tokens.css", "base.css", "layout.css", "components.css", "theme.css");

  /** What the page to practise cards has beside the style sheet of all pages. */
  private static final List<String> PRACTICE = List.of("practice.css");

  /** What pages with tables of a matrix have beside the style sheet of all pages. */
  private static final List<String> MATRIX = List.of("matrix.css");

  /** What comes with the search, when it is first asked for. */
  private static final List<String> SEARCH = List.of("search.css");

  /** Those of a page of cards to be cut out. */
  private static final List<String> PAPER = List.of("paper.css");

  /** What the page with all notes has beside the style sheet of all pages. */
  private static final List<String> PRINT = List.of("all-notes.css");

  /** What keeps a site on a device: it runs beside the pages and is no script of theirs. */
  private static final List<String> WORKER = List.of("keeping.js", "worker.js");

  private final AssetFile style;
  private final AssetFile practice;
  private final AssetFile matrix;
  private final AssetFile search;
  private final AssetFile paper;
  private final AssetFile print;
  private final String frame;
  private final String worker;
  private final Icons icons;
  private final List<PaperColours> colours;
  private final Map<ScriptUse, AssetFile> scripts = new EnumMap<>(ScriptUse.class);

  private Assets(AssetSources sources, Phrases phrases, Problems problems) {
    style = named("gloss", "css", Shortened.css(joined(sources, STYLES)));
    colours =
        PaperColours.in(
            List.of(sources.text("tokens.css"), Shortened.css(sources.text("theme.css"))));
    practice = named("practice", "css", Shortened.css(joined(sources, PRACTICE)));
    matrix = named("matrix", "css", Shortened.css(joined(sources, MATRIX)));
    search = named("search", "css", Shortened.css(joined(sources, SEARCH)));
    paper = named("paper", "css", Shortened.css(joined(sources, PAPER)));
    print = named("print", "css", Shortened.css(joined(sources, PRINT)));
    worker = Shortened.script(joined(sources, WORKER));
    icons = new Icons(sources);
    frame = Shortened.css(joined(sources, FRAME));
    for (ScriptUse use : ScriptUse.values()) {
      String words = ScriptWords.of(sources, use, phrases, problems);
      String script = Shortened.script(joined(sources, use.sources()));
      scripts.put(use, named(use.id(), "js", words + script));
    }
  }

  /**
   * The assets that come with the program.
   *
   * @param phrases what scripts say
   */
  public static Assets builtIn(Phrases phrases) {
    return new Assets(AssetSources.builtIn(), phrases, new Problems());
  }

  /**
   * The assets of a user's templates folder over those that come with the program, file by file.
   *
   * @param templates the folder, in which {@code assets/} is looked at; it need not exist
   * @param phrases what scripts say
   * @param problems where phrases are noted that do not exist
   */
  public static Assets over(Path templates, Phrases phrases, Problems problems) {
    return new Assets(AssetSources.over(templates.resolve("assets")), phrases, problems);
  }

  /** The files that make the assets, as they lie in a folder of templates. */
  public static List<String> sources() {
    return Stream.concat(
            Stream.of(STYLES, PRACTICE, MATRIX, SEARCH, PAPER, PRINT, WORKER, Icons.SOURCES)
                .flatMap(List::stream),
            Stream.of(ScriptUse.values()).flatMap(use -> use.sources().stream()))
        .distinct()
        .map(name -> "assets/" + name)
        .toList();
  }

  /** All finished files, in a fixed order. */
  public List<AssetFile> files() {
    List<AssetFile> files = new ArrayList<>();
    files.add(style);
    files.add(practice);
    files.add(matrix);
    files.add(search);
    files.add(paper);
    files.add(print);
    files.addAll(icons.files());
    files.addAll(scripts.values());
    return List.copyOf(files);
  }

  /** Where the style sheet goes. */
  public SitePath style() {
    return style.path();
  }

  /** Where the style sheet of the page to practise cards goes. */
  public SitePath practiceStyle() {
    return practice.path();
  }

  /** Where the style sheet of pages with tables of a matrix goes. */
  public SitePath matrixStyle() {
    return matrix.path();
  }

  /** Where the style sheet of the search goes. */
  public SitePath searchStyle() {
    return search.path();
  }

  /** Where the style sheet of pages for paper goes. */
  public SitePath paper() {
    return paper.path();
  }

  /** Where the style sheet of the page with all notes goes. */
  public SitePath printStyle() {
    return print.path();
  }

  /** The script that keeps a site on a device, but for what it is told of the build. */
  public String worker() {
    return worker;
  }

  /** The site's sign. */
  public Icons icons() {
    return icons;
  }

  /** The colours of the paper: one pair or none. */
  public List<PaperColours> colours() {
    return colours;
  }

  /** The text of a smaller style sheet, for a page that cannot say where its files are. */
  public String frame() {
    return frame;
  }

  /** Where the script for a use goes. */
  public SitePath script(ScriptUse use) {
    AssetFile file = scripts.get(use);
    if (file == null) {
      throw new IllegalStateException("no script for " + use);
    }
    return file.path();
  }

  private static String joined(AssetSources sources, List<String> names) {
    StringBuilder out = new StringBuilder();
    for (String name : names) {
      out.append(sources.text(name)).append('\n');
    }
    return out.toString();
  }

  private static AssetFile named(String name, String extension, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String digest = Digest.hex(bytes, 8);
    return new AssetFile(new SitePath("assets/" + name + "." + digest + "." + extension), bytes);
  }
}
