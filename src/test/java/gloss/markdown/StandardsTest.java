package gloss.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.misc.Extension;
import gloss.markdown.StandardExample.Addition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of CommonMark and of GitHub's extensions, as they are published. What does not
 * come out as they say stands in {@code src/test/conformance} with its reason, and nothing else.
 */
class StandardsTest {
  private static final Path FOLDER = Path.of("src/test/conformance");
  private static final List<Extension> NO_SYNTAXES = List.of();

  @Test
  void ofTheExamplesOfCommonMarkOnlyTheListedOnesComeOutOtherwise() throws IOException {
    List<StandardExample> examples = StandardExample.in(List.of(TestResources.getSpec()));
    assertThat(examples).hasSize(652);
    List<Integer> failures = failures(examples, NO_SYNTAXES);
    assertThat(failures).isEqualTo(listed("commonmark.txt")).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void ofTheExamplesOfGitHubsExtensionsOnlyTheListedOnesComeOutOtherwise() throws IOException {
    List<StandardExample> examples =
        StandardExample.in(List.of(TestResources.getGfmSpec())).stream()
            .filter(example -> !example.kind().isEmpty())
            .toList();
    assertThat(examples).hasSize(24);
    assertThat(failures(examples, MarkdownParser.GFM)).isEqualTo(listed("gfm.txt"));
  }

  @Test
  void whatOtherParsersOnceGotWrongComesOutButForTheListed() throws IOException {
    List<StandardExample> examples = StandardExample.in(TestResources.getRegressions());
    assertThat(failures(examples, NO_SYNTAXES)).isEqualTo(listed("regressions.txt"));
  }

  @Test
  void whatASiteShowsOtherwiseIsListedWithTheReason() throws IOException {
    Map<String, List<Integer>> reasons = new TreeMap<>();
    for (StandardExample example : StandardExample.in(List.of(TestResources.getSpec()))) {
      if (!isShown(example, MarkdownParser.SYNTAXES, EnumSet.noneOf(Addition.class))
          && example.written(NO_SYNTAXES).equals(example.wanted())) {
        reasons.computeIfAbsent(reason(example), name -> new ArrayList<>()).add(example.number());
      }
    }
    StringBuilder found = new StringBuilder();
    reasons.forEach(
        (reason, numbers) -> {
          String line = numbers.toString().replaceAll("[\\[\\],]", "");
          found.append(reason).append(": ").append(line).append('\n');
        });
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(FOLDER.resolve("shown-otherwise.txt"), found);
    }
    assertThat(reasons).doesNotContainKey("UNKNOWN");
    assertThat(found.toString()).isEqualTo(Files.readString(FOLDER.resolve("shown-otherwise.txt")));
  }

  private static boolean isShown(
      StandardExample example, List<? extends Extension> syntaxes, EnumSet<Addition> without) {
    return example.shown(syntaxes, without).equals(example.wanted());
  }

  /** The one thing without which it would come out, or that there are several. */
  private static String reason(StandardExample example) {
    for (Addition addition : Addition.values()) {
      if (isShown(example, MarkdownParser.SYNTAXES, EnumSet.of(addition))) {
        return addition.name();
      }
    }
    if (isShown(example, MarkdownParser.SYNTAXES, EnumSet.allOf(Addition.class))) {
      return "SEVERAL";
    }
    for (Extension syntax : MarkdownParser.SYNTAXES) {
      List<Extension> others = new ArrayList<>(MarkdownParser.SYNTAXES);
      others.remove(syntax);
      if (isShown(example, others, EnumSet.allOf(Addition.class))) {
        return syntax.getClass().getSimpleName();
      }
    }
    return "UNKNOWN";
  }

  private static List<Integer> failures(
      List<StandardExample> examples, List<? extends Extension> syntaxes) {
    return examples.stream()
        .filter(example -> !example.written(syntaxes).equals(example.wanted()))
        .map(StandardExample::number)
        .toList();
  }

  private static List<Integer> listed(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name)).stream()
        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(':'))))
        .toList();
  }
}
