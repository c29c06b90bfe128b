package gloss.markdown.html;

import java.util.List;

/** Which elements raw HTML may use, and what may stand in them, after the HTML standard. */
final class Elements {
  private static final List<String> PHRASES =
      List.of(
          "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
          "q", "ruby", "rp", "rt", "s", "samp", "small", "span", "strong", "sub", "sup", "u",
          "var");
  private static final List<String> BLOCKS =
      List.of(
          "blockquote",
          "details",
          "div",
          "dl",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ol",
          "p",
          "pre",
          "table",
          "ul");
  private static final List<String> PARTS =
      List.of(
          "caption",
          "dd",
          "dt",
          "figcaption",
          "li",
          "summary",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");
  private static final List<String> EMPTY = List.of("br", "hr", "img", "wbr");

  /** Left out together with what stands in them. */
  private static final List<String> GONE =
      List.of(
          "applet",
          "audio",
          "canvas",
          "embed",
          "frameset",
          "head",
          "iframe",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xmp");

  private Elements() {}

  static boolean isPhrase(String name) {
    return PHRASES.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether it may stand only in certain other elements. */
  static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  static boolean isGone(String name) {
    return GONE.contains(name);
  }

  /** Whether only text and phrases may stand in it. */
  static boolean holdsPhrasesOnly(String name) {
    return isPhrase(name)
        || isHeading(name)
        || name.equals("p")
        || name.equals("pre")
        || name.equals("summary");
  }

  static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** The elements of which one must be around a part. */
  static List<String> parents(String part) {
    return switch (part) {
      case "li" -> List.of("ul", "ol");
      case "dt", "dd" -> List.of("dl");
      case "summary" -> List.of("details");
      case "figcaption" -> List.of("figure");
      case "caption", "thead", "tbody", "tfoot" -> List.of("table");
      case "tr" -> List.of("thead", "tbody", "tfoot", "table");
      default -> List.of("tr", "thead", "tbody", "tfoot", "table");
    };
  }

  /** What must be opened inside an element before text or another block; empty if nothing. */
  static String bridge(String parent) {
    return switch (parent) {
      case "ul", "ol" -> "li";
      case "dl" -> "dd";
      case "table" -> "tbody";
      case "thead", "tbody", "tfoot" -> "tr";
      case "tr" -> "td";
      default -> "";
    };
  }

  /** Elements whose content is raw text: their end is the next end tag of the name. */
  static boolean isRawText(String name) {
    return List.of(
            "iframe",
            "noembed",
            "noframes",
            "noscript",
            "script",
            "style",
            "textarea",
            "title",
            "xmp")
        .contains(name);
  }
}
