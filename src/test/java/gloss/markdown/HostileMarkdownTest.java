package gloss.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gloss.path.SourcePath;
import gloss.problem.Problem;
import gloss.problem.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No note crashes a build, holds it up, or gets anything active into a page. */
class HostileMarkdownTest {
  private static final Duration GUARD = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> noInputTakesLongOrBreaksTheParser() {
    return large().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertTimeoutPreemptively(
                            GUARD, () -> assertThat(written(entry.getValue())).isNotNull())));
  }

  private static Map<String, String> large() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("quotes", "> ".repeat(1500) + "a");
    inputs.put("items on one line", "- ".repeat(1500) + "a");
    inputs.put("strong in emphasis", "*a **a ".repeat(1500));
    inputs.put("brackets", "[".repeat(4000) + "]".repeat(4000));
    inputs.put("unclosed links", "[a](b".repeat(1500));
    inputs.put("unclosed pictures", "![[]()".repeat(1500));
    inputs.put("unclosed wikilinks", "[[a".repeat(2500));
    inputs.put("unclosed comments", "%%a\n".repeat(1500));
    inputs.put("unclosed instructions", "a <? ".repeat(1500));
    inputs.put("unclosed declarations", "a <!A ".repeat(1500));
    inputs.put("unclosed marks", "==a ".repeat(2500));
    inputs.put("callouts in callouts", "> [!note]\n".repeat(1000));
    inputs.put("a comment in a line", "a <!-- " + "x".repeat(20_000) + " -->");
    inputs.put("attributes", "x <a " + " a=b".repeat(1500) + ">");
    inputs.put("a title", "[a](b \"" + "t ".repeat(1500) + "\")");
    inputs.put("underscores", "_".repeat(20_000));
    inputs.put("definitions", "[a]: b\n".repeat(1500));
    inputs.put("divisions", "<div>\n\n".repeat(1500));
    inputs.put("table cells", "<table><td>".repeat(1000));
    inputs.put("equal headings", "# a\n\nx\n\n".repeat(1500));
    inputs.put("one long line", "word [a](https://example.org) &amp; ".repeat(1500));
    inputs.put("a long table", "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(1500));
    inputs.put("backticks", backticks(300));
    return inputs;
  }

  private static String backticks(int lengths) {
    StringBuilder out = new StringBuilder();
    IntStream.rangeClosed(1, lengths).forEach(n -> out.append('e').append("`".repeat(n)));
    return out.toString();
  }

  @Test
  void whatIsShownAsTextIsReportedWithItsPlace() {
    Problems problems = new Problems();
    String text = "fine\n\n" + "a <? ".repeat(1000);
    MarkdownTree tree = MarkdownParser.parse(new SourcePath("a.md"), text, 0, problems);
    assertThat(problems.sorted())
        .extracting(Problem::location)
        .extracting(Object::toString)
        .containsExactly("a.md:3:3");
    assertThat(PlainText.ofBlocks(tree.blocks())).startsWith("fine a <? a <? ");
  }

  @Test
  void deepNestingIsTextBelowAHundredLevels() {
    MarkdownTree tree = parse("> ".repeat(300) + "deep");
    int depth = 0;
    List<? extends Block> blocks = tree.blocks();
    while (!blocks.isEmpty() && blocks.get(0) instanceof Block.Quote) {
      depth++;
      blocks = blocks.get(0).children();
    }
    assertThat(depth).isBetween(90, 100);
    assertThat(PlainText.ofBlocks(tree.blocks())).contains("deep");
  }

  @TestFactory
  Stream<DynamicTest> nothingActiveGetsThrough() {
    return Stream.of(
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><style><!--</style><img src=x onerror=alert(1)>--></style>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
            "[x](  javascript:alert(1))",
            "[x](java\u200Bscript:alert(1))",
            "[x]: javascript:alert(1)\n\n[x]",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "[x](https://example.org/\"onmouseover=\"alert(1))",
            "[x](https://example.org \"a\\\"onmouseover=alert(1)\")",
            "![\"onerror=alert(1)](https://example.org/x)",
            "```x\"onclick=\"alert(1)\n```",
            "> [!x\" onclick=\"alert(1)] <script>alert(1)</script>",
            "- [\"] onclick=alert(1)",
            "[[a\"onclick=alert(1)|<script>alert(1)</script>]]",
            "# <script>alert(1)</script> \"onclick=alert(1)\n\nx",
            "<form action=\"https://example.org\"><button formaction=javascript:alert(1)>x",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=x></object><embed src=x><base href=//x><meta http-equiv=refresh>",
            "<div style=\"background:url(javascript:alert(1))\" class=x id=search>x</div>",
            "<scr<script>ipt>alert(1)</script>",
            "<<script>alert(1)//<</script>",
            "<b\n\nonclick=alert(1)>x",
            "<details ontoggle=alert(1) open><summary>x",
            "<table background=javascript:alert(1)><td background=javascript:alert(1)>x")
        .map(input -> DynamicTest.dynamicTest(input, () -> isHarmless(written(input))));
  }

  private static void isHarmless(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings(new Document.OutputSettings().prettyPrint(false));
    assertThat(page.body().html()).as("read again").isEqualTo(html);
    for (Element element : page.body().getAllElements()) {
      assertThat(element.tagName())
          .isNotIn("script", "style", "svg", "math", "iframe", "object", "embed", "form", "img");
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href")) {
                  assertThat(attribute.getValue()).matches("(https://|#).*");
                }
              });
    }
  }

  private static String written(String markdown) {
    StringBuilder out = new StringBuilder();
    MarkdownTree tree = parse(markdown);
    TextRuns.of(tree);
    PlainText.ofBlocks(tree.blocks());
    for (BodyPart part : FragmentWriter.write(tree, Decorations.NONE)) {
      if (part instanceof BodyPart.HtmlPart html) {
        out.append(html.html().markup());
      }
    }
    return out.toString();
  }

  private static MarkdownTree parse(String text) {
    return MarkdownParser.parse(new SourcePath("a.md"), text, 0, new Problems());
  }
}
