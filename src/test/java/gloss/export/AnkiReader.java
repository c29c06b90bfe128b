package gloss.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a text file as Anki does: lines {@code #key:value} at the very top, then rows, whose other
 * lines with a number sign in front are comments. Fields stand in quotes or not; in quotes a quote
 * is doubled.
 */
final class AnkiReader {
  final Map<String, String> head = new TreeMap<>();
  final List<List<String>> rows = new ArrayList<>();

  private final String text;
  private int at;

  private AnkiReader(String text) {
    this.text = text;
  }

  static AnkiReader of(String text) {
    AnkiReader reader = new AnkiReader(text);
    reader.readHead();
    while (reader.at < text.length()) {
      reader.readRow();
    }
    return reader;
  }

  /** The fields of a column, from 1, one of each row. */
  List<String> column(int number) {
    return rows.stream().map(row -> row.get(number - 1)).toList();
  }

  private void readHead() {
    boolean head = true;
    while (head && text.startsWith("#", at)) {
      String line = line();
      int colon = line.indexOf(':');
      head = colon > 0;
      if (head) {
        this.head.put(line.substring(1, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1));
      }
    }
  }

  private String line() {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return line;
  }

  private void readRow() {
    if (text.startsWith("#", at)) {
      line();
      return;
    }
    List<String> row = new ArrayList<>();
    do {
      row.add(text.startsWith("\"", at) ? quoted() : bare());
    } while (at < text.length() && text.charAt(at++) == '\t');
    rows.add(row);
  }

  private String bare() {
    int start = at;
    while (at < text.length() && "\t\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    at++;
    while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
      out.append(text.charAt(at));
      at += text.startsWith("\"", at) ? 2 : 1;
    }
    at++;
    return out.toString();
  }
}
