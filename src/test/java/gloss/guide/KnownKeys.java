package gloss.guide;

import gloss.config.ConfigReader;
import gloss.config.SiteConfig;
import gloss.glossary.VocabularyReader;
import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.vault.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which keys Gloss knows, asked of its readers: each names them when it meets an unknown one. */
final class KnownKeys {
  private static final String UNKNOWN = "zzzzzzzz";
  private static final Pattern KNOWN = Pattern.compile("[Kk]nown are: (.*)");
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(?:\\.(?:text|list|words|first)\\(|(?:KEYS = List\\.of|PUBLISHED = )\\(?)((?:\"[a-z-]+\"(?:, )?)+)");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+)\"");

  private final BiConsumer<String, Problems> reader;

  private KnownKeys(BiConsumer<String, Problems> reader) {
    this.reader = reader;
  }

  /** The keys of {@code site.yml}. */
  static KnownKeys ofSettings() {
    SiteConfig defaults = SiteConfig.defaults("notes");
    SourcePath path = new SourcePath("site.yml");
    return new KnownKeys((text, problems) -> ConfigReader.read(path, text, defaults, problems));
  }

  /** The keys of {@code terms.yml}. */
  static KnownKeys ofVocabulary() {
    SourcePath path = new SourcePath(VocabularyReader.PATH);
    return new KnownKeys(
        (text, problems) -> VocabularyReader.read(new TextFile(path, text), problems));
  }

  /** The keys of front matter: no reader refuses one, so they are read off the sources. */
  static SortedSet<String> ofFrontMatter() throws IOException {
    SortedSet<String> keys = new TreeSet<>();
    for (String folder : List.of("note", "vault")) {
      try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "gloss", folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Matcher call = FRONT_MATTER.matcher(Files.readString(file));
          while (call.find()) {
            QUOTED.matcher(call.group(1)).results().forEach(key -> keys.add(key.group(1)));
          }
        }
      }
    }
    return keys;
  }

  /** All keys, those in a block behind the block's name and a dot: {@code terms.mentions}. */
  SortedSet<String> all() {
    SortedSet<String> keys = new TreeSet<>();
    for (String key : known(UNKNOWN + ": 1", ProblemKind.UNKNOWN_KEY)) {
      keys.add(key);
      for (String inside : inside(key)) {
        keys.add(key + "." + inside);
      }
    }
    return keys;
  }

  /** The words that a key takes where it does not take any text; empty for yes and no. */
  SortedSet<String> values() {
    SortedSet<String> values = new TreeSet<>();
    for (String key : all()) {
      int dot = key.indexOf('.');
      String name = key.substring(dot + 1) + ": " + UNKNOWN;
      String block = dot < 0 ? "" : key.substring(0, dot);
      List<String> texts =
          dot < 0
              ? List.of(name)
              : List.of(block + ": {" + name + "}", block + ": [{" + name + "}]");
      for (String text : texts) {
        List<String> words = known(text, ProblemKind.UNKNOWN_VALUE);
        values.addAll(words.contains("true") ? List.of() : words);
      }
    }
    return values;
  }

  private List<String> inside(String key) {
    List<String> keys = new ArrayList<>();
    String entry = "{" + UNKNOWN + ": 1}";
    keys.addAll(known(key + ": " + entry, ProblemKind.UNKNOWN_KEY));
    keys.addAll(known(key + ": [" + entry + "]", ProblemKind.UNKNOWN_KEY));
    return keys;
  }

  private List<String> known(String text, ProblemKind kind) {
    Problems problems = new Problems();
    reader.accept(text, problems);
    return problems.sorted().stream()
        .filter(problem -> problem.kind() == kind && problem.message().contains(UNKNOWN))
        .map(Problem::fix)
        .flatMap(fix -> KNOWN.matcher(fix).results())
        .flatMap(found -> Stream.of(found.group(1).split(", ", -1)))
        .toList();
  }
}
