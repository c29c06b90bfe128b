package gloss.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Contrast by WCAG 2.2 of each pair of colours that meet on a page, in both themes. */
class PaletteTest {
  private static final Path ASSETS = Path.of("templates", "assets");

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  /**
   * Text, ground, least contrast: 7 for what is read at length, 4.5 for other text, 3 for shapes.
   */
  private static final String PAIRS =
      """
      ink paper 7
      ink surface 7
      ink raised 7
      ink mark 7
      soft paper 7
      soft surface 7
      soft raised 7
      accent paper 7
      accent surface 7
      accent raised 7
      accent accent-tint 4.5
      paper accent 4.5
      mute paper 4.5
      mute surface 4.5
      mute raised 4.5
      soft mark 4.5
      customer-ink customer-tint 7
      provider-ink provider-tint 7
      shared-ink customer-tint 7
      shared-ink provider-tint 7
      customer-edge customer-tint 3
      provider-edge provider-tint 3
      shared-edge customer-tint 3
      shared-edge provider-tint 3
      customer-edge paper 3
      customer-edge surface 3
      provider-edge paper 3
      provider-edge surface 3
      edge paper 3
      edge surface 3
      edge raised 3
      customer-edge provider-tint 3
      alarm paper 3
      calm surface 3
      good surface 3
      care surface 3
      alarm surface 3
      care paper 3
      accent customer-tint 3
      accent provider-tint 3
      """;

  @TestFactory
  Stream<DynamicTest> eachPairHasContrastInLightAndDark() throws IOException {
    return tests("", Files.readString(ASSETS.resolve("tokens.css")));
  }

  /** A palette that lies beside stands behind the tokens, as a {@code theme.css} does. */
  @TestFactory
  Stream<DynamicTest> soHasEachPairOfEachOtherPalette() throws IOException {
    String tokens = Files.readString(ASSETS.resolve("tokens.css"));
    List<Path> palettes;
    try (Stream<Path> files = Files.list(ASSETS.resolve("palettes"))) {
      palettes = files.sorted().toList();
    }
    assertThat(palettes).isNotEmpty();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path palette : palettes) {
      String name = palette.getFileName() + ": ";
      tests.addAll(tests(name, tokens + Files.readString(palette)).toList());
    }
    return tests.stream();
  }

  private static Stream<DynamicTest> tests(String palette, String styles) {
    return Stream.of(2, 3)
        .flatMap(
            theme -> {
              Map<String, String> colours = colours(styles, theme);
              return PAIRS.lines().map(pair -> test(palette, pair.split(" "), colours, theme));
            });
  }

  private static String colour(Map<String, String> colours, String name) {
    return Objects.requireNonNull(colours.get(name), () -> "no colour " + name);
  }

  private static DynamicTest test(
      String palette, String[] pair, Map<String, String> colours, int theme) {
    return DynamicTest.dynamicTest(
        palette + pair[0] + " on " + pair[1] + (theme == 2 ? " by day" : " by night"),
        () ->
            assertThat(contrast(colour(colours, pair[0]), colour(colours, pair[1])))
                .isGreaterThanOrEqualTo(Double.parseDouble(pair[2])));
  }

  private static Map<String, String> colours(String tokens, int theme) {
    Map<String, String> colours = new TreeMap<>();
    Matcher matcher = COLOUR.matcher(tokens);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(theme));
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
