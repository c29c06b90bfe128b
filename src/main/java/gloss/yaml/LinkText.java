package gloss.yaml;

import java.util.Optional;

/**
 * A wikilink as data files write it: {@code [[Note#Heading|shown]]}.
 *
 * @param target what stands before the bar; never empty
 * @param shown what stands behind it; without a bar the target, with {@code >} before a heading
 */
public record LinkText(String target, String shown) {

  /** The wikilink that a text consists of; nothing if it is none. */
  public static Optional<LinkText> of(String text) {
    if (!text.startsWith("[[") || !text.endsWith("]]")) {
      return Optional.empty();
    }
    String inside = text.substring(2, text.length() - 2);
    int bar = inside.indexOf('|');
    String target = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    String shown = bar < 0 ? "" : inside.substring(bar + 1).strip();
    if (target.isEmpty() || target.startsWith("#") || target.contains("[[")) {
      return Optional.empty();
    }
    return Optional.of(new LinkText(target, shown.isEmpty() ? target.replace("#", " > ") : shown));
  }

  /** The target of a text that may be a wikilink or a bare target. */
  public static String target(String text) {
    return of(text).map(LinkText::target).orElse(text);
  }
}
