package gloss.markdown;

import com.vladsch.flexmark.util.misc.Extension;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.html.HtmlSanitiser;
import gloss.markdown.html.Markup;
import gloss.markdown.html.RawHtml;
import gloss.markdown.html.SafeHref;
import gloss.path.Href;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;

/**
 * An example of a published standard, run through the classes that write our pages, without what a
 * site adds: links lead where they are written to, raw HTML stays as it is, lines are joined.
 *
 * @param number from 1, in the standard
 * @param kind the word behind the example's fence, empty in CommonMark
 */
record StandardExample(int number, String kind, String markdown, String html) {
  private static final String BLOCKS =
      "address|article|aside|blockquote|body|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|"
          + "html|iframe|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|"
          + "tr|ul";
  private static final Pattern AROUND_BLOCKS =
      Pattern.compile("\\s*(</?(?:" + BLOCKS + ")(?:\\s[^>]*)?>)\\s*");
  private static final Pattern ALIGNED = Pattern.compile("class=\"align-(\\w+)\"");
  private static final Pattern EMPTY_ELEMENT = Pattern.compile("<(br|hr|img|input)([^>]*?)\\s*/>");

  private static final WriterOptions PLAIN = WriterOptions.PASSAGE.withStrictLineBreaks(true);

  /**
   * The examples of files, one after the other; the mark of the byte order is the reader's of
   * files.
   */
  static List<StandardExample> in(List<URL> files) {
    List<StandardExample> examples = new ArrayList<>();
    for (URL file : files) {
      for (Example example : ExampleReader.readExamples(file)) {
        examples.add(
            new StandardExample(
                examples.size() + 1,
                example.getInfo() == null ? "" : example.getInfo(),
                example.getSource().replace("\uFEFF", ""),
                example.getHtml().replace('→', '\t')));
      }
    }
    return examples;
  }

  /** What the standard asks for, spelled as we spell it. */
  String wanted() {
    return spelled(html);
  }

  /** What our classes write of it, with nothing that a site adds. */
  String written(List<? extends Extension> syntaxes) {
    MarkdownTree tree = MarkdownParser.parse(markdown, syntaxes);
    Verbatim verbatim = new Verbatim();
    return spelled(
        verbatim.filled(
            joined(FragmentWriter.writeAll(tree, decorations(tree), PLAIN, verbatim::in))));
  }

  /** What the site shows of it, where one thing may be as the standard has it. */
  String shown(List<? extends Extension> syntaxes, Set<Addition> without) {
    MarkdownTree tree = MarkdownParser.parse(markdown, syntaxes);
    Verbatim verbatim = new Verbatim();
    WriterOptions options =
        WriterOptions.NOTE.withStrictLineBreaks(without.contains(Addition.LINE_BREAKS));
    Decorations decorations = decorations(tree);
    boolean raw = without.contains(Addition.SANITISER);
    boolean all = without.contains(Addition.LEFT_OUT_HEADINGS);
    List<Block> blocks = all ? tree.blocks() : SeenBlocks.of(tree, options.leftOut());
    MarkdownTree seen = tree.withBlocks(blocks);
    return spelled(
        verbatim.filled(
            joined(
                FragmentWriter.writeAll(
                    seen, decorations, options, raw ? verbatim::in : HtmlSanitiser::new))));
  }

  /** What a site adds to the standard when it writes. */
  enum Addition {
    LINE_BREAKS,
    LEFT_OUT_HEADINGS,
    SANITISER
  }

  private static String joined(List<BodyPart> parts) {
    StringBuilder out = new StringBuilder();
    for (BodyPart part : parts) {
      if (part instanceof BodyPart.HtmlPart html) {
        out.append(html.html().markup());
      }
    }
    return withoutAdditions(out.toString());
  }

  /** Classes of columns are attributes again; what helps readers of pages is taken away. */
  private static String withoutAdditions(String html) {
    String plain =
        html.replaceAll(
                "<div class=\"table-scroll\"[^>]*>\n(<table>(?s:.*?)</table>)\n</div>", "$1")
            .replace("<th scope=\"col\"", "<th")
            .replaceAll("<th class=\"([^\"]*)\" scope=\"col\"", "<th class=\"$1\"")
            .replace("<pre tabindex=\"0\">", "<pre>")
            .replace(" loading=\"lazy\" decoding=\"async\"", "")
            .replaceAll("<li class=\"task\" data-task=\"[^\"]*\"", "<li")
            .replaceAll(
                "<input type=\"checkbox\" disabled( checked)? aria-label=\"[^\"]*\"",
                "<input$1 disabled type=\"checkbox\"")
            .replaceAll(
                "<figure>(<img src=\"[^\"]*\" alt=\"[^\"]*\")([^>]*>)<figcaption>(.*?)</figcaption></figure>",
                "<p>$1 title=\"$3\"$2</p>")
            .replaceAll("<a class=\"anchor\"[^>]*></a>", "")
            .replaceAll("<span class=\"tok-[a-z]+\">([^<]*)</span>", "$1")
            .replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>")
            .replace("&nbsp;", "\u00A0");
    return ALIGNED.matcher(plain).replaceAll("align=\"$1\"");
  }

  private static String spelled(String html) {
    String plain =
        EMPTY_ELEMENT
            .matcher(html)
            .replaceAll("<$1$2>")
            .replace("&quot;", "\"")
            .replace("checked=\"\"", "checked")
            .replace("disabled=\"\"", "disabled");
    return AROUND_BLOCKS.matcher(plain).replaceAll("$1").strip();
  }

  private static Decorations decorations(MarkdownTree tree) {
    TreeMap<Integer, LinkDecoration> links = new TreeMap<>();
    tree.blocks().forEach(block -> addLinks(block, links));
    return new Decorations(links, new TreeMap<>(), "");
  }

  private static void addLinks(Block block, TreeMap<Integer, LinkDecoration> links) {
    block.content().forEach(inline -> addLinks(inline, links));
    block.children().forEach(child -> addLinks(child, links));
  }

  private static void addLinks(Inline inline, TreeMap<Integer, LinkDecoration> links) {
    int start = inline.range().start();
    if (inline instanceof Inline.Link link) {
      links.put(start, new LinkDecoration.Resolved(href(link.destination()), ""));
    } else if (inline instanceof Inline.Image image) {
      links.put(start, new LinkDecoration.Picture(href(image.destination()), 0, 0));
    }
    inline.children().forEach(child -> addLinks(child, links));
  }

  private static Href href(String destination) {
    return new Href(SafeHref.encoded(destination));
  }

  /**
   * Puts a sign where raw HTML belongs, since our markup lets none in, and fills it in at the end.
   */
  private static final class Verbatim {
    private static final char SIGN = '\uE000';
    private final List<String> pieces = new ArrayList<>();

    RawHtml in(Markup markup) {
      return new RawHtml() {
        @Override
        public void inline(String html) {
          pieces.add(html);
          markup.literal(SIGN + "" + (pieces.size() - 1) + SIGN);
        }

        @Override
        public void block(String html) {
          inline(html);
          markup.line();
        }

        @Override
        public boolean leavesOut() {
          return false;
        }

        @Override
        public void endOfText() {}

        @Override
        public void beforeBlock() {}

        @Override
        public void beforeEnd() {}
      };
    }

    String filled(String html) {
      String out = html;
      for (int i = 0; i < pieces.size(); i++) {
        out = out.replace(SIGN + "" + i + SIGN, pieces.get(i));
      }
      return out;
    }
  }
}
