package gloss.site;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The start of an element.
 *
 * @param name in lower case
 * @param attributes as they stand, also doubled ones
 */
record Tag(String name, List<Attribute> attributes) {
  /** The value of an attribute; empty if there is none of this name. */
  String value(String attribute) {
    for (Attribute one : attributes) {
      if (one.name().equals(attribute)) {
        return one.value();
      }
    }
    return "";
  }

  /** An attribute. Most values are never asked for, so a value is made when it is. */
  static final class Attribute {
    private final String name;
    private final byte[] html;
    private final int start;
    private final int end;

    /** The value stands in the page's bytes from {@code start} to before {@code end}. */
    Attribute(String name, byte[] html, int start, int end) {
      this.name = name;
      this.html = html;
      this.start = start;
      this.end = end;
    }

    /** In lower case. */
    String name() {
      return name;
    }

    /** With character references resolved; empty if the attribute has no value. */
    String value() {
      String written = new String(html, start, end - start, StandardCharsets.UTF_8);
      return written.indexOf('&') < 0 ? written : CharacterReferences.resolved(written);
    }
  }
}
