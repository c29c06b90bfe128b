package gloss.guide;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Main;
import gloss.glossary.Term;
import gloss.golden.Vaults;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What one line of a block {@code result} says of the vault above it; {@code src/test/README.md}
 * lists the forms.
 *
 * @param example the vault
 * @param site what Gloss made of it
 * @param line the line
 */
record Claim(Example example, ExampleSite site, String line) {
  private static final Pattern PROBLEM = Pattern.compile("problem ([a-z0-9-]+)");
  private static final Pattern CARD = Pattern.compile("card: (.+) \\| (.+)");
  private static final Pattern LINK = Pattern.compile("link (\\S+) -> (\\S+)");
  private static final Pattern TERM = Pattern.compile("term (.+) \\(([A-Za-z]+)\\)");
  private static final Pattern GLOSS = Pattern.compile("gloss ([a-z][^:]*): (.+)");
  private static final Pattern NO_TEXT = Pattern.compile("no (\\S+\\.\\S+): (.+)");
  private static final Pattern NO_FILE = Pattern.compile("no (\\S+\\.\\S+)");
  private static final Pattern TEXT = Pattern.compile("(\\S+\\.\\S+): (.+)");

  /** The kind of problem that is claimed; empty if the line speaks of something else. */
  static String problem(String line) {
    Matcher problem = PROBLEM.matcher(line);
    return problem.matches() ? problem.group(1) : "";
  }

  /** Fails if it is not so. */
  void check() {
    try {
      assertThat(!problem(line).isEmpty() || onThings() || onFiles()).as("a claim").isTrue();
    } catch (AssertionError e) {
      throw new AssertionError(example.place() + " claims: " + line + "\n" + e.getMessage(), e);
    }
  }

  private boolean onThings() {
    Matcher card = CARD.matcher(line);
    Matcher link = LINK.matcher(line);
    Matcher term = TERM.matcher(line);
    Matcher gloss = GLOSS.matcher(line);
    if (card.matches()) {
      assertThat(site.cards().stream().map(c -> c.front().plain() + " | " + c.back().plain()))
          .contains(card.group(1) + " | " + card.group(2));
    } else if (link.matches()) {
      assertThat(targets(link.group(1))).contains(link.group(2));
    } else if (term.matches()) {
      assertThat(site.terms().stream().map(t -> t.name() + " (" + rule(t) + ")"))
          .contains(term.group(1) + " (" + term.group(2) + ")");
    } else if (gloss.matches()) {
      assertThat(said(gloss.group(1))).contains(gloss.group(2));
    } else {
      return false;
    }
    return true;
  }

  private boolean onFiles() {
    Matcher noText = NO_TEXT.matcher(line);
    Matcher noFile = NO_FILE.matcher(line);
    Matcher text = TEXT.matcher(line);
    if (noText.matches()) {
      assertThat(shown(noText.group(1), noText.group(2))).doesNotContain(noText.group(2));
    } else if (noFile.matches()) {
      assertThat(site.files()).isNotEmpty().doesNotContainKey(noFile.group(1));
    } else if (text.matches()) {
      assertThat(shown(text.group(1), text.group(2))).contains(text.group(2));
    } else {
      return false;
    }
    return true;
  }

  private static String rule(Term term) {
    return term.definition().map(d -> d.rule().id()).orElse("");
  }

  /** A file as readers see it, or its source where the text that is looked for is markup. */
  private String shown(String path, String wanted) {
    String source = source(path);
    if (!path.endsWith(".html") || wanted.startsWith("<")) {
      return source;
    }
    Document page = Jsoup.parse(source);
    Element main = page.selectFirst("main");
    return main == null ? page.text() : main.text();
  }

  private String source(String path) {
    assertThat(site.files()).containsKey(path);
    return site.files().getOrDefault(path, "");
  }

  /** Where the links of a page lead, with and without the place in the page. */
  private List<String> targets(String path) {
    List<String> targets = new ArrayList<>();
    for (Element link : Jsoup.parse(source(path)).select("main a[href]")) {
      String target = URI.create("/" + path).resolve(link.attr("href")).toString();
      String bare = target.startsWith("/") ? target.substring(1) : target;
      targets.add(bare);
      targets.add(bare.replaceFirst("#.*", ""));
    }
    return targets;
  }

  /** What a command says of the vault; a word that begins with {@code ../} lies beside it. */
  private String said(String command) {
    return Vaults.inTemporaryFolder(
        example.vault(),
        vault -> {
          List<String> words = new ArrayList<>();
          for (String word : command.split(" ", -1)) {
            words.add(word.startsWith("../") ? beside(vault, word) : word);
          }
          words.add(vault.toString());
          StringWriter said = new StringWriter();
          PrintWriter out = new PrintWriter(said, true);
          Main.run(out, out, words.toArray(new String[0]));
          return said.toString();
        });
  }

  private static String beside(Path vault, String word) {
    return vault.resolve(word).normalize().toString();
  }
}
