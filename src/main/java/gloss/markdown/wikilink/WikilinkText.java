package gloss.markdown.wikilink;

import gloss.markdown.LinkTarget;
import gloss.text.Comments;

/**
 * What stands between the brackets, taken apart: the first bar separates target and text; in tables
 * the bar has a backslash before it, which is no part of either.
 */
record WikilinkText(LinkTarget target, String shown) {
  /** Whether it names something; helpers for searching ({@code ##}, {@code ^^}) do not. */
  static boolean isLink(String inside) {
    String target = target(inside);
    return !target.isEmpty()
        && target.chars().anyMatch(c -> c != '#' && c != '^' && c != ' ')
        && !target.startsWith("##")
        && !target.startsWith("^^")
        && target.indexOf('[') < 0
        && target.indexOf(']') < 0;
  }

  static WikilinkText of(String inside) {
    int bar = inside.indexOf('|');
    String shown = bar < 0 ? "" : words(inside.substring(bar + 1));
    return new WikilinkText(LinkTarget.parse(target(inside)), shown);
  }

  private static String words(String behindBar) {
    return Comments.leftOut(behindBar.replace("\\|", "|")).strip();
  }

  private static String target(String inside) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    boolean escaped = bar > 0 && target.endsWith("\\");
    return (escaped ? target.substring(0, target.length() - 1) : target).strip();
  }
}
