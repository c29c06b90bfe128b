package gloss.asset;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.problem.Problems;
import gloss.text.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  private static final Phrases ENGLISH = Phrases.of(Language.ENGLISH);
  @TempDir Path folder;

  @Test
  void namesCarryTheDigestOfTheBytes() {
    for (AssetFile file : Assets.builtIn(ENGLISH).files()) {
      if (Icons.SOURCES.stream().map(Icons::place).anyMatch(file.path()::equals)) {
        continue; // a device asks for them by these names
      }
      assertThat(file.path().value())
          .matches("assets/[a-z]+\\.[0-9a-f]{8}\\.(css|js)")
          .contains("." + Digest.hex(file.bytes(), 8) + ".");
    }
  }

  @Test
  void aFileOfTheUserReplacesOneSourceAndTheNameChanges() throws IOException {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/tokens.css"), ":root { --paper: red; }\r\n");
    Assets mine = Assets.over(folder, ENGLISH, new Problems());
    assertThat(text(mine, "css")).startsWith(":root{--paper:red;}\n").contains(".prose");
    assertThat(mine.style()).isNotEqualTo(Assets.builtIn(ENGLISH).style());
    assertThat(mine.script(ScriptUse.CARDS))
        .isEqualTo(Assets.builtIn(ENGLISH).script(ScriptUse.CARDS));
  }

  @Test
  void eachUseHasAScriptAmongTheFiles() {
    Assets assets = Assets.builtIn(ENGLISH);
    for (ScriptUse use : ScriptUse.values()) {
      assertThat(assets.files()).extracting(AssetFile::path).contains(assets.script(use));
    }
    assertThat(assets.files()).extracting(AssetFile::path).contains(assets.style());
  }

  @Test
  void stylesAndScriptsKeepTheirBudgets() throws IOException {
    Assets assets = Assets.builtIn(ENGLISH);
    assertThat(packed(assets, "assets/gloss.")).isLessThanOrEqualTo(8 * 1024);
    assertThat(packed(assets, "assets/theme.") + packed(assets, "assets/reading."))
        .isLessThanOrEqualTo(5 * 1024);
    assertThat(packed(assets, "assets/matrix.")).isLessThanOrEqualTo((4 + 5) * 1024);
    assertThat(packed(assets, "assets/cards.")).isLessThanOrEqualTo(5 * 1024);
    assertThat(packed(assets, "assets/search.")).isLessThanOrEqualTo((11 + 2) * 1024);
    assertThat(packed(assets, "assets/glossary.")).isLessThanOrEqualTo(5 * 1024);
    assertThat(packed(assets, "assets/decks.")).isLessThanOrEqualTo(5 * 1024);
    assertThat(packed(assets, "assets/theme.") + packed(assets, "assets/review."))
        .isLessThanOrEqualTo(25 * 1024);
    assertThat(packed(assets, "assets/exam.")).isLessThanOrEqualTo(10 * 1024);
  }

  @Test
  void stylesNeedNothingFromElsewhereAndNoPhysicalSides() {
    String style = text(Assets.builtIn(ENGLISH), "css");
    assertThat(style).doesNotContain("url(").doesNotContain("@import");
    assertThat(style).doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)");
  }

  @Test
  void commentsAreLeftOutButNotInsideQuotes() {
    assertThat(Shortened.css("/* a */ b { content: \"/* c */\"; }\n\n  d {} /* e"))
        .isEqualTo("b{content:\"/* c */\";}\nd{}\n");
    assertThat(Shortened.css("a::after { content: '\\'/*'; }")).contains("'\\'/*'");
  }

  @Test
  void blanksAreLeftOutWhereTheyMeanNothing() {
    assertThat(Shortened.css("a :hover, b > i { content: \"x: { y\"; top: calc(1px + 2px); }"))
        .isEqualTo("a :hover,b > i{content:\"x: { y\";top:calc(1px + 2px);}\n");
  }

  @Test
  void aScriptWithTextOverSeveralLinesStaysAsItIs() {
    assertThat(Shortened.script("// a\n  b();\n")).isEqualTo("b();\n");
    assertThat(Shortened.script("  a(`\n  b`);\n")).isEqualTo("  a(`\n  b`);\n");
  }

  private static String text(Assets assets, String extension) {
    return assets.files().stream()
        .filter(f -> f.path().value().endsWith(extension))
        .map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static int packed(Assets assets, String start) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (AssetFile file : assets.files()) {
      if (file.path().value().startsWith(start)) {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          gzip.write(file.bytes());
        }
      }
    }
    return out.size();
  }
}
