package gloss.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds what stands on the pages of a site with nothing in it or under it. */
public final class EmptyBoxes {
  /** What makes no sense without text in it. */
  private static final String BOXES =
      "ul, ol, dl, li, dt, dd, table, tbody, nav, section, article, aside, form, details, summary,"
          + " header, footer, main, figure, figcaption, p, h1, h2, h3, h4, h5, h6";

  private static final String SEEN_WITHOUT_TEXT = "img[src], svg, input, video, audio, hr, math";
  private static final Pattern NONE_OF_THEM =
      Pattern.compile("(?<![\\p{L}\\p{N},.])0 (note|term|card|comparison|mention|layer|deck)s");
  private static final Pattern OF_A_MATRIX =
      Pattern.compile("[Mm]atri(x|ces)|[Cc]ompar(e|ison)|[Ww]ho looks after");

  private final List<String> faults = new ArrayList<>();

  private EmptyBoxes() {}

  /**
   * All of them in a site.
   *
   * @param files its text files by path
   * @return one line for each, empty if all is well
   */
  public static List<String> in(SortedMap<String, String> files) {
    EmptyBoxes boxes = new EmptyBoxes();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            boxes.page(path, Jsoup.parse(text));
          }
        });
    return List.copyOf(boxes.faults);
  }

  /** Where the site speaks of tables and pairs, in words that are not those of the notes. */
  static List<String> wordsOfAMatrix(SortedMap<String, String> files) {
    List<String> found = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            Matcher word = OF_A_MATRIX.matcher(chrome(Jsoup.parse(text)));
            if (word.find()) {
              found.add(path + ": " + word.group());
            }
          }
        });
    return found;
  }

  /** What a person sees or hears on a page; the policy in its head is not for people. */
  private static String chrome(Document page) {
    StringBuilder text = new StringBuilder(page.title()).append(' ').append(page.body().text());
    for (Element element : page.body().getAllElements()) {
      List.of("aria-label", "placeholder", "title", "alt", "data-section")
          .forEach(name -> text.append(' ').append(element.attr(name)));
    }
    return text.toString();
  }

  private void page(String path, Document page) {
    // What a script fills is hidden until there is one.
    page.select("[hidden], [data-theme-switch]").remove();
    for (Element box : page.body().select(BOXES)) {
      if (isEmpty(box)) {
        add(path, "empty", box);
      }
    }
    for (Element link : page.body().select("a[href]")) {
      if (isEmpty(link) && link.attr("aria-label").isBlank()) {
        add(path, "a link without words", link);
      }
    }
    Matcher none = NONE_OF_THEM.matcher(page.text());
    if (none.find()) {
      faults.add(path + ": says " + none.group());
    }
    page.select("main").forEach(main -> headings(path, main));
  }

  private static boolean isEmpty(Element box) {
    return box.text().isBlank() && box.select(SEEN_WITHOUT_TEXT).isEmpty();
  }

  /** A heading that is a link stands for itself: it is an entry of a list. */
  private void headings(String path, Element main) {
    List<Element> open = new ArrayList<>();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof Element element && level(element) > 0) {
            closed(path, open, level(element));
            if (element.select("> a[href]").isEmpty()) {
              open.add(element);
            } else {
              open.clear();
            }
          } else if (isContent(node)) {
            open.clear();
          }
        },
        main);
    closed(path, open, 1);
  }

  /** Headings of this rank or a lower one end here without anything. */
  private void closed(String path, List<Element> open, int level) {
    open.removeIf(
        heading -> {
          boolean ends = level(heading) >= level;
          if (ends) {
            add(path, "nothing under", heading);
          }
          return ends;
        });
  }

  private static boolean isContent(Node node) {
    if (node instanceof Element element) {
      return element.is(SEEN_WITHOUT_TEXT) && !inHeading(element);
    }
    return node instanceof TextNode text
        && !text.isBlank()
        && text.parent() != null
        && !inHeading(text.parent());
  }

  private static boolean inHeading(Element element) {
    return level(element) > 0 || element.parents().stream().anyMatch(e -> level(e) > 0);
  }

  private static int level(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
  }

  private void add(String path, String what, Element element) {
    String tag = element.outerHtml().replaceAll("\\s+", " ");
    faults.add(
        String.format(
            Locale.ROOT, "%s: %s %s", path, what, tag.substring(0, Math.min(120, tag.length()))));
  }
}
