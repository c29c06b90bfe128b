package gloss.site;

import gloss.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text form of the manifest and the journal: a first line that names the format, one line per
 * record with fields between tabs and a path as the last one, and {@code end}, so that half a file
 * is never taken for a whole one.
 */
final class Records {
  private static final String END = "end";

  private Records() {}

  static byte[] text(String format, List<String> lines) {
    StringBuilder out = new StringBuilder(format).append('\n');
    for (String line : lines) {
      out.append(line).append('\n');
    }
    return out.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The records of a file; empty if it is missing, torn or of another format. */
  static Optional<List<String[]>> read(Path file, String format, int fields) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    String[] lines = text.split("\n", -1);
    boolean whole =
        lines.length >= 3
            && lines[0].equals(format)
            && lines[lines.length - 2].equals(END)
            && lines[lines.length - 1].isEmpty();
    List<String[]> records = new ArrayList<>();
    for (int i = 1; whole && i < lines.length - 2; i++) {
      String[] record = lines[i].split("\t", fields);
      whole = record.length == fields;
      records.add(record);
    }
    return whole ? Optional.of(records) : Optional.empty();
  }

  /** Control characters as a backslash, which no path holds, and four digits. */
  static String field(SitePath path) {
    StringBuilder out = new StringBuilder(path.value().length());
    for (char c : path.value().toCharArray()) {
      if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  static SitePath path(String field) {
    StringBuilder out = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) == '\\') {
        out.append((char) Integer.parseInt(field.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(field.charAt(i));
      }
    }
    return new SitePath(out.toString());
  }
}
