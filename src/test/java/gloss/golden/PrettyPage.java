package gloss.golden;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page with a line for each block, so that a difference is a line. Only blanks that a browser
 * does not show are changed.
 */
final class PrettyPage {
  private static final List<String> BLOCKS =
      List.of(
          ("html head body meta title link script header footer main nav section article aside"
                  + " div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr"
                  + " th td figure figcaption blockquote pre hr details summary form")
              .split(" "));

  /** Styles and scripts carry the digest of their content in their names; it is not the point. */
  private static final Pattern DIGEST =
      Pattern.compile("(assets/[a-z-]+|[\" ]search)[.-][0-9a-f]{6,}\\.(css|js|svg)");

  private static final Pattern POLICY_DIGEST = Pattern.compile("(sha256-)[\\w+/=]+");

  private final StringBuilder out = new StringBuilder();

  private PrettyPage() {}

  /** What stands inside {@code <main>}. */
  static String main(String html) {
    Element main = parsed(html).selectFirst("main");
    if (main == null) {
      return "this page has no <main>\n";
    }
    // What a sign looks like is said in one place, the vault whose pages are compared whole.
    main.select("svg[aria-hidden]")
        .forEach(sign -> sign.replaceWith(new Element("svg").addClass(sign.className())));
    PrettyPage page = new PrettyPage();
    page.children(main, 0);
    return page.out.toString();
  }

  /** The whole page, with digests of styles and scripts and the text of styles left out. */
  static String whole(String html) {
    PrettyPage page = new PrettyPage();
    page.out.append("<!DOCTYPE html>\n");
    String plain =
        POLICY_DIGEST.matcher(DIGEST.matcher(html).replaceAll("$1.….$2")).replaceAll("$1…");
    Document document = parsed(plain);
    document.select("style").forEach(style -> style.text("…"));
    page.block(document.child(0), 0);
    return page.out.toString();
  }

  private static Document parsed(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    return document;
  }

  private void children(Element parent, int depth) {
    StringBuilder line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && holdsBlocks(element)) {
        end(line, depth);
        block(element, depth);
      } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        end(line, depth);
        line.append(inline(element));
        end(line, depth);
      } else {
        line.append(inline(node));
      }
    }
    end(line, depth);
  }

  private void block(Element element, int depth) {
    Element shell = element.shallowClone();
    String tags = shell.outerHtml();
    String close = "</" + element.tagName() + ">";
    out.append(" ".repeat(depth)).append(tags, 0, tags.length() - close.length()).append('\n');
    children(element, depth + 1);
    out.append(" ".repeat(depth)).append(close).append('\n');
  }

  private static boolean holdsBlocks(Element element) {
    return !element.normalName().equals("pre")
        && element.getAllElements().stream().skip(1).anyMatch(e -> BLOCKS.contains(e.normalName()));
  }

  private static String inline(Node node) {
    boolean asIs = node instanceof Element element && element.normalName().equals("pre");
    String html = node instanceof TextNode text ? text.outerHtml() : node.outerHtml();
    return asIs ? html : html.replaceAll("[ \\n\\t]+", " ");
  }

  private void end(StringBuilder line, int depth) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      out.append(" ".repeat(depth)).append(text).append('\n');
    }
    line.setLength(0);
  }
}
