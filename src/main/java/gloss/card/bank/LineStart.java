package gloss.card.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the words of a line. */
final class LineStart {
  private static final Pattern MARKER = Pattern.compile("(?:[-*+]|(\\d{1,4})[.)])(?:[ \\t]+|$)");
  private static final Pattern TASK = Pattern.compile("\\[(\\P{Cntrl})\\](?:[ \\t]+|$)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+|$)");
  private static final int TAB = 4;

  static final Pattern RULE = Pattern.compile("(?:[-*_][ \\t]*){3,}");

  private final String text;
  private final int end;
  private int index;
  private int indent;
  private int quotes;
  private int number = -1;
  private boolean bullet;
  private String task = "";
  private int heading;

  LineStart(String text, int start, int end) {
    this.text = text;
    this.index = start;
    this.end = end;
  }

  void readSigns() {
    skipBlanks();
    while (index < end && text.charAt(index) == '>') {
      quotes++;
      index++;
      indent = 0;
      skipBlanks();
    }
    Matcher marker = found(MARKER);
    if (marker != null && !RULE.matcher(text.substring(index, end)).matches()) {
      bullet = true;
      number = marker.group(1) == null ? -1 : Integer.parseInt(marker.group(1));
      index = marker.end();
      Matcher box = found(TASK);
      if (box != null) {
        task = box.group(1);
        index = box.end();
      }
      while (index < end && text.charAt(index) == '>') {
        quotes++;
        index++;
        index += index < end && text.charAt(index) == ' ' ? 1 : 0;
      }
    }
    Matcher hashes = found(HEADING);
    if (hashes != null) {
      heading = hashes.group(1).length();
      index = hashes.end();
    }
  }

  /** What follows a tag is a line of its own in the same place. */
  void goOn(int from) {
    index = from;
    number = -1;
    bullet = false;
    task = "";
    heading = 0;
  }

  private void skipBlanks() {
    while (index < end && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
      indent += text.charAt(index) == '\t' ? TAB : 1;
      index++;
    }
  }

  private @Nullable Matcher found(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(index, end);
    return matcher.lookingAt() ? matcher : null;
  }

  int index() {
    return index;
  }

  int indent() {
    return indent;
  }

  int quotes() {
    return quotes;
  }

  int number() {
    return number;
  }

  boolean bullet() {
    return bullet;
  }

  String task() {
    return task;
  }

  int heading() {
    return heading;
  }
}
