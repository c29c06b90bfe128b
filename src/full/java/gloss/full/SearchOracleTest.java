package gloss.full;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gloss.golden.Vaults;
import gloss.sample.Sample;
import gloss.search.Piece;
import gloss.search.Pieces;
import gloss.search.PlainScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index and its script find what a plain scan of every piece finds, and nothing else. */
@BrowserTest
class SearchOracleTest {
  private static final Path VAULTS = Path.of("src", "test", "vaults");
  private static final int QUERIES = 300;
  private static final int SEED = 8;

  /** Words and joined words, of a script with blanks or of one without, but not of both. */
  private static final String UNSPACED =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\u30FC";

  private static final Pattern SPACED_WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}&&[^" + UNSPACED + "]]+([-._&][\\p{L}\\p{N}&&[^" + UNSPACED + "]]+)*");

  private static final Pattern UNSPACED_RUN =
      Pattern.compile("[\\p{L}\\p{M}&&[" + UNSPACED + "]]+");

  private static final String ASK =
      """
      queries => Promise.all(queries.map(query => gloss.search.find(query).then(result => {
        const pieces = [].concat(...result.groups.values()).sort((a, b) => a - b);
        return query + ' => ' + pieces.join() + ' ' + result.complete;
      })))
      """;

  private static final String TITLES =
      "numbers => Promise.all(numbers.map(number => gloss.search.piece(number)"
          + ".then(piece => piece.title)))";

  private final Chromium chromium;
  @TempDir private Path folder;

  SearchOracleTest(Chromium chromium) {
    this.chromium = chromium;
  }

  static Stream<Path> vaults() {
    return Stream.of(
        Sample.NOTES,
        VAULTS.resolve("everything/notes"),
        VAULTS.resolve("texts-without-blanks-are-found-by-pairs-of-signs/notes"),
        VAULTS.resolve("signs-and-scripts-of-every-kind-stay-as-they-are/notes"));
  }

  @ParameterizedTest
  @MethodSource("vaults")
  void indexAndScanFindTheSame(Path vault) throws IOException {
    Pieces pieces =
        Pieces.of(Vaults.build(vault.toAbsolutePath(), folder.resolve("none")).check().study());
    SampleSite site = SampleSite.build(vault.toAbsolutePath(), folder.resolve("site"));
    PlainScan scan = new PlainScan(pieces);
    List<String> queries = queries(pieces);
    try (Window window = chromium.open(Look.DESKTOP)) {
      Page page = window.visit(site.address(site.largest("search")));
      List<String> found = strings(page.evaluate(ASK, queries));
      assertThat(found)
          .containsExactlyElementsOf(queries.stream().map(q -> told(q, scan)).toList());
      assertThat(found.stream().filter(each -> !each.contains("=>  ")))
          .hasSizeGreaterThan(QUERIES / 2);
      assertThat(strings(page.evaluate(TITLES, numbers(pieces)))).hasSize(pieces.all().size());
      assertThat(window.complaints()).isEmpty();
    }
  }

  private static String told(String query, PlainScan scan) {
    PlainScan.Found found = scan.find(query);
    String numbers = String.join(",", found.pieces().stream().map(String::valueOf).toList());
    return query + " => " + numbers + " " + found.complete();
  }

  private static List<Integer> numbers(Pieces pieces) {
    return Stream.iterate(0, i -> i + 1).limit(pieces.all().size()).toList();
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** One to three words of the vault: whole, begun, in the plural, in capitals, misspelt. */
  private static List<String> queries(Pieces pieces) {
    Random random = new Random(SEED);
    List<String> words = words(pieces);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      List<String> query = new ArrayList<>();
      for (int word = random.nextInt(3); word >= 0; word--) {
        query.add(changed(words.get(random.nextInt(words.size())), random));
      }
      queries.add(String.join(" ", query) + (random.nextInt(3) == 0 ? " " : ""));
    }
    return queries;
  }

  private static List<String> words(Pieces pieces) {
    return pieces.all().stream()
        .flatMap(SearchOracleTest::texts)
        .flatMap(text -> Arrays.stream(text.split("[\\s\\p{P}&&[^-._&]]+", -1)))
        .filter(word -> SPACED_WORD.matcher(word).matches() || UNSPACED_RUN.matcher(word).matches())
        .distinct()
        .toList();
  }

  private static Stream<String> texts(Piece piece) {
    return Stream.concat(piece.names().stream(), Stream.of(piece.text()));
  }

  private static String changed(String word, Random random) {
    int at = random.nextInt(word.length());
    boolean letters = word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
    return switch (random.nextInt(letters ? 8 : 3)) {
      case 0 ->
          word.substring(
              0,
              word.offsetByCodePoints(
                  0, 1 + random.nextInt(word.codePointCount(0, word.length()))));
      case 1 -> word.toUpperCase(Locale.ROOT);
      case 2 -> word;
      case 3 -> word + "s";
      case 4 -> word.substring(0, at) + word.substring(at + 1) + (word.length() < 2 ? "x" : "");
      case 5 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
      case 6 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
      default ->
          at == 0
              ? word
              : word.substring(0, at - 1)
                  + word.charAt(at)
                  + word.charAt(at - 1)
                  + word.substring(at + 1);
    };
  }
}
