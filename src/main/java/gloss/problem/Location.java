package gloss.problem;

import gloss.path.SourcePath;
import java.nio.file.Path;

/**
 * Where something stands in a file of the vault; or a folder that a command names.
 *
 * @param file the file; of a folder only its name
 * @param line from 1; 0 means the file as a whole
 * @param column from 1, in UTF-16 units; 0 means the line as a whole
 * @param sourceLine the line's text without its end; empty for a file as a whole
 * @param typed a folder as the command has it; empty for what lies in the vault
 */
public record Location(SourcePath file, int line, int column, String sourceLine, String typed)
    implements Comparable<Location> {
  public Location {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("a line or column below zero: " + line + ":" + column);
    }
  }

  /** A place in a file. */
  public Location(SourcePath file, int line, int column, String sourceLine) {
    this(file, line, column, sourceLine, "");
  }

  /** A folder that a command names, such as {@code ../My notes}; it need not exist. */
  public static Location of(Path folder) {
    String typed = folder.toString().isEmpty() ? "." : folder.toString();
    Path whole = folder.toAbsolutePath().normalize().getFileName();
    String name = whole == null ? "" : whole.toString();
    boolean usable = !name.isEmpty() && !name.contains("\\");
    return new Location(
        new SourcePath(usable ? name : "folder"),
        0,
        0,
        "",
        typed.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }

  /** The file as a whole. */
  public static Location of(SourcePath file) {
    return new Location(file, 0, 0, "");
  }

  /**
   * The place of an offset in a file's text.
   *
   * @param text the whole text of the file, with {@code \n} as line end
   * @param offset from 0 to the text's length, in UTF-16 units
   */
  public static Location at(SourcePath file, String text, int offset) {
    LastText last = LastText.of(text);
    int line = last.lines().line(offset);
    return new Location(file, line, last.lines().column(offset), last.line(line));
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** The file, relative to the vault, or the folder as it was typed. */
  public String place() {
    return typed.isEmpty() ? file.value() : typed;
  }

  /** {@code file:line:column}, as far as known: editors open such places. */
  @Override
  public String toString() {
    return place() + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
  }
}
