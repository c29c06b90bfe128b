package gloss.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text of a data file: plain words, or a wikilink among them.
 *
 * @param text the words as they are written; of a wikilink what stands between its brackets
 * @param link whether it is a wikilink
 */
public record TextPiece(String text, boolean link) {
  /** The pieces of a text, in order; brackets that are never closed are words. */
  public static List<TextPiece> of(String text) {
    List<TextPiece> pieces = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", at)) {
      int close = text.indexOf("]]", open);
      if (close < 0) {
        break;
      }
      pieces.add(new TextPiece(text.substring(at, open), false));
      pieces.add(new TextPiece(text.substring(open + 2, close), true));
      at = close + 2;
    }
    pieces.add(new TextPiece(text.substring(at), false));
    return pieces;
  }

  /** Of a wikilink what stands before its bar: what it leads to. */
  public String target() {
    int bar = text.indexOf('|');
    return (bar < 0 ? text : text.substring(0, bar)).strip();
  }
}
