package gloss.full;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility rules of axe-core, asked in the page itself: the site has no frames. */
final class Axe {
  private static final String RULES = script();

  /** With the rules of WCAG 2.2 that are off by default. */
  private static final String ASK =
      """
      async () => {
        const options = {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}};
        const found = await axe.run(document, options);
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private Axe() {}

  /** What breaks a rule on the page as it is now: the rule, the element, and how to mend it. */
  static List<String> violations(Page page) {
    page.evaluate(RULES);
    return ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      if (file == null) {
        throw new IllegalStateException("axe.min.js is not where its library kept it");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
