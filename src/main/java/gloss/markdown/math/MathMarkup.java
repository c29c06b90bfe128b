package gloss.markdown.math;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * MathML by an allow-list of elements and attributes: none that styles, runs or loads anything. Of
 * other elements the content stays.
 */
final class MathMarkup {
  private static final SortedSet<String> ELEMENTS =
      new TreeSet<>(
          List.of(
              "annotation",
              "math",
              "menclose",
              "mfrac",
              "mi",
              "mmultiscripts",
              "mn",
              "mo",
              "mover",
              "mpadded",
              "mphantom",
              "mprescripts",
              "mroot",
              "mrow",
              "ms",
              "mspace",
              "msqrt",
              "mstyle",
              "msub",
              "msubsup",
              "msup",
              "mtable",
              "mtd",
              "mtext",
              "mtr",
              "munder",
              "munderover",
              "none",
              "semantics"));

  private static final SortedSet<String> ATTRIBUTES =
      new TreeSet<>(
          List.of(
              "accent",
              "accentunder",
              "columnalign",
              "columnlines",
              "columnspacing",
              "depth",
              "display",
              "displaystyle",
              "encoding",
              "fence",
              "form",
              "height",
              "largeop",
              "linethickness",
              "lspace",
              "mathbackground",
              "mathcolor",
              "mathsize",
              "mathvariant",
              "maxsize",
              "minsize",
              "movablelimits",
              "notation",
              "rowlines",
              "rowspacing",
              "rspace",
              "scriptlevel",
              "separator",
              "stretchy",
              "symmetric",
              "voffset",
              "width"));

  /** Left out together with what stands in them. */
  private static final List<String> GONE = List.of("script", "style");

  private MathMarkup() {}

  /** The formula in what KaTeX wrote. */
  static String clean(String written) {
    Document document = Jsoup.parseBodyFragment(written);
    document.outputSettings(new Document.OutputSettings().prettyPrint(false));
    Element math = document.selectFirst("math");
    if (math == null) {
      return "";
    }
    for (Element element : math.select("*")) {
      if (GONE.contains(element.normalName())) {
        element.remove();
      } else if (!ELEMENTS.contains(element.normalName())) {
        element.unwrap();
      } else {
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .filter(key -> !ATTRIBUTES.contains(key))
            .forEach(element::removeAttr);
      }
    }
    math.select("mtable[columnalign]").forEach(MathMarkup::align);
    return math.outerHtml();
  }

  /** Browsers know no alignment of a table's columns, but classes of its cells. */
  private static void align(Element table) {
    String[] columns = table.attr("columnalign").split(" ", -1);
    for (Element row : table.children()) {
      for (int i = 0; i < Math.min(columns.length, row.childrenSize()); i++) {
        if (columns[i].equals("left") || columns[i].equals("right")) {
          row.child(i).addClass("align-" + columns[i]);
        }
      }
    }
  }
}
