package gloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.site.SiteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of the interface is a phrase. The notes here are Greek, and each phrase stands between
 * two signs: so a Latin word outside of these signs is one that no translator could translate.
 */
class WordsOfPagesTest {
  private static final Path ENGLISH = Path.of("templates/words/en.properties");
  private static final Path NOTES = Path.of("src/test/resources/greek-notes.txt");

  /** What says something to readers; of {@code meta} it is {@code content}. */
  private static final List<String> ATTRIBUTES =
      List.of("aria-label", "title", "alt", "placeholder", "label", "data-old-after");

  private static final List<String> DESCRIPTIONS =
      List.of("description", "og:title", "og:description", "og:site_name");

  /** What no reader reads, or what is taken literally. */
  private static final List<String> LITERAL = List.of("script", "style", "code", "pre");

  /** Texts of notes that are English, since suggestions of terms are found in no other language. */
  private static final Pattern FROM_NOTES =
      Pattern.compile("(The|A) (hill|yard|water|wall) (below|inside|between) (the|two) \\w+\\.");

  private static final Pattern SAID = Pattern.compile("⟦[^⟧]*⟧");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern ARGUMENT = Pattern.compile("\\d+");
  private static final Pattern FORM = Pattern.compile("\\s*(=?\\w+)\\s*\\{");

  @TempDir Path project;

  @Test
  void noPageHasAWordThatIsNoPhrase() throws Exception {
    TreeSet<String> found = new TreeSet<>();
    SortedMap<String, String> pages = pages();
    pages.forEach(
        (path, html) ->
            texts(Jsoup.parse(html)).stream()
                .map(text -> FROM_NOTES.matcher(SAID.matcher(text).replaceAll("")).replaceAll(""))
                .map(String::strip)
                .filter(text -> WORD.matcher(text).find())
                .forEach(text -> found.add(kind(path) + ": " + text)));
    assertThat(pages.keySet().stream().map(WordsOfPagesTest::kind).distinct())
        .contains("cards/", "compare/", "matrix/", "notes/", "terms/", "404.html", "review.html");
    assertThat(found).isEmpty();
  }

  private static String kind(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash + 1);
  }

  private static List<String> texts(Element page) {
    List<String> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && shown(text)) {
            texts.add(text.text());
          }
          if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
              if (ATTRIBUTES.contains(attribute.getKey())
                  || (attribute.getKey().equals("content")
                      && (DESCRIPTIONS.contains(element.attr("name"))
                          || DESCRIPTIONS.contains(element.attr("property"))))) {
                texts.add(attribute.getValue());
              }
            }
          }
        },
        page);
    return texts;
  }

  private static boolean shown(TextNode text) {
    for (Node node = text.parent(); node != null; node = node.parent()) {
      if (LITERAL.contains(node.nodeName())) {
        return false;
      }
    }
    return true;
  }

  private SortedMap<String, String> pages() throws Exception {
    Path vault = Vaults.write(Files.readString(NOTES), project.resolve("notes"));
    Path words = Files.createDirectories(project.resolve("templates/words"));
    List<String> marked = new ArrayList<>();
    try (Stream<String> lines = Files.lines(ENGLISH)) {
      for (String line : lines.filter(l -> l.contains(" = ") && !l.startsWith("#")).toList()) {
        int pattern = line.indexOf(" = ") + 3;
        marked.add(line.substring(0, pattern) + marked(line.substring(pattern)));
      }
    }
    Files.write(words.resolve("en-XA.properties"), marked);
    BuildOptions options =
        new BuildOptions(
            vault,
            project.resolve("site"),
            List.of(words.getParent()),
            "https://example.org/a/",
            "2026-11-25",
            false);
    SortedMap<String, String> pages = new TreeMap<>();
    for (SiteFile file : new Build(options, Progress.SILENT).check().files()) {
      if (file.path().value().endsWith(".html")) {
        pages.put(file.path().value(), Trees.readable(file.content().bytes()));
      }
    }
    return pages;
  }

  /** A pattern with signs around each piece of its own words. */
  private static String marked(String pattern) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      out.append(said(pattern.substring(at, open)));
      at = end(pattern, open);
      String inside = pattern.substring(open + 1, at - 1);
      out.append('{').append(ARGUMENT.matcher(inside).matches() ? inside : forms(inside));
      out.append('}');
    }
    return out.append(said(pattern.substring(at))).toString();
  }

  private static String forms(String choice) {
    int at = choice.indexOf(',', choice.indexOf(',') + 1) + 1;
    StringBuilder out = new StringBuilder(choice.substring(0, at));
    Matcher form = FORM.matcher(choice);
    while (form.find(at)) {
      at = end(choice, form.end() - 1);
      String text = choice.substring(form.end(), at - 1);
      out.append(' ').append(form.group(1)).append(" {").append(marked(text)).append('}');
    }
    return out.toString();
  }

  private static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static String said(String words) {
    return WORD.matcher(words).find() ? "⟦" + words + "⟧" : words;
  }
}
