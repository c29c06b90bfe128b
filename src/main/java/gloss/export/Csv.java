package gloss.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180: CRLF, quotes where needed).
 *
 * <p>A text that begins with {@code = + - @}, with one of them in full width, a tab or a line end
 * gets an apostrophe before it: spreadsheets would take it for a formula, and what is exported may
 * come from somebody else.
 */
final class Csv {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder();

  /** Adds a row. */
  Csv add(List<String> fields) {
    out.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** All rows. */
  @Override
  public String toString() {
    return out.toString();
  }
}
