package gloss.markdown.code;

import gloss.markdown.code.CodePiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the pieces of code by their places, so that nothing of it is lost or said twice. */
final class CodePieces {
  private final String code;
  private final List<CodePiece> pieces = new ArrayList<>();
  private int start;
  private int end;
  private Kind kind = Kind.PLAIN;

  CodePieces(String code) {
    this.code = code;
  }

  /** Says what stands at a place; places come in order, and what lies between is plain. */
  void add(int from, int to, Kind what) {
    int begin = Math.max(from, end);
    int stop = Math.min(to, code.length());
    if (begin >= stop || what == Kind.PLAIN) {
      return;
    }
    // Blanks have no colour: two words of one kind in a line are one piece.
    boolean goesOn = what == kind && onlyBlanks(end, begin);
    if (!goesOn) {
      close();
      turnTo(begin, Kind.PLAIN);
      close();
      start = begin;
      kind = what;
    }
    end = stop;
  }

  private void turnTo(int to, Kind what) {
    kind = what;
    end = to;
  }

  private void close() {
    if (end > start) {
      pieces.add(new CodePiece(code.substring(start, end), kind));
    }
    start = end;
  }

  private boolean onlyBlanks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (code.charAt(i) != ' ' && code.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }

  List<CodePiece> all() {
    close();
    turnTo(code.length(), Kind.PLAIN);
    close();
    return List.copyOf(pieces);
  }
}
