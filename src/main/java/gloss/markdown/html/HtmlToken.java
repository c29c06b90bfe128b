package gloss.markdown.html;

import java.util.Map;

/** A piece of raw HTML. */
sealed interface HtmlToken {
  /** Text with entities undone. */
  record Text(String value) implements HtmlToken {}

  /** A start tag; name and attribute names in lower case, values with entities undone. */
  record Start(String name, Map<String, String> attributes) implements HtmlToken {
    /** The value, empty if the attribute is not there. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
      return attributes.containsKey(attribute);
    }
  }

  /** An end tag; name in lower case. */
  record End(String name) implements HtmlToken {}
}
