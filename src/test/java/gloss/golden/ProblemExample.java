package gloss.golden;

import gloss.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example of a kind of problem, {@code src/test/problems/<kind>.txt}:
 *
 * <pre>
 * What it is about and why it matters, a paragraph or two.
 * -- One.md --
 * The vault, file by file, as in {@link Vaults}.
 * -- cure --
 * What one does about it; may be left out where files say it.
 * -- cure: One.md --
 * The file as it should be.
 * -- cure without: Two.md --
 * </pre>
 *
 * @param about what stands above the first file
 * @param files the vault
 * @param cure what one does; empty if the files say it
 * @param cured files that replace those of the vault; empty if only words can help
 * @param without files that the cured vault does not have
 */
record ProblemExample(
    ProblemKind kind,
    String about,
    List<Entry> files,
    String cure,
    List<Entry> cured,
    List<String> without) {
  static final Path FOLDER = Path.of("src", "test", "problems");

  private static final Pattern HEADER = Pattern.compile("(?m)^-- (.+?)( base64)? --\\R");
  private static final String CURED = "cure: ";
  private static final String WITHOUT = "cure without: ";

  ProblemExample {
    files = List.copyOf(files);
    cured = List.copyOf(cured);
    without = List.copyOf(without);
  }

  /**
   * A file of an example.
   *
   * @param header its line as {@link Vaults} reads it
   */
  record Entry(String path, String header, String text) {
    boolean isBinary() {
      return header.endsWith(" base64 --");
    }

    String asVault() {
      return header + "\n" + text;
    }
  }

  static Path file(ProblemKind kind) {
    return FOLDER.resolve(kind.id() + ".txt");
  }

  static ProblemExample of(ProblemKind kind) throws IOException {
    String text = Files.readString(file(kind));
    List<Entry> files = new ArrayList<>();
    List<Entry> cured = new ArrayList<>();
    List<String> without = new ArrayList<>();
    String cure = "";
    Matcher header = HEADER.matcher(text);
    boolean more = header.find();
    String about = text.substring(0, more ? header.start() : text.length()).strip();
    while (more) {
      String name = header.group(1);
      String ending = header.group(2) == null ? " --" : " base64 --";
      int start = header.end();
      more = header.find();
      String content = text.substring(start, more ? header.start() : text.length());
      if (name.equals("cure")) {
        cure = content.strip();
      } else if (name.startsWith(WITHOUT)) {
        without.add(name.substring(WITHOUT.length()));
      } else if (name.startsWith(CURED)) {
        String path = name.substring(CURED.length());
        cured.add(new Entry(path, "-- " + path + ending, content));
      } else {
        files.add(new Entry(name, "-- " + name + ending, content));
      }
    }
    return new ProblemExample(kind, about, files, cure, cured, without);
  }

  /** Whether the example can hold that the cure helps. */
  boolean isCurable() {
    return !cured.isEmpty() || !without.isEmpty();
  }

  /** Writes the vault to {@code notes} in a folder, and what lies beside it. */
  Path write(Path project) throws IOException {
    return write(files, project.resolve("notes"));
  }

  /** Writes the cured vault. */
  Path writeCured(Path project) throws IOException {
    List<Entry> kept = new ArrayList<>(files);
    kept.removeIf(f -> without.contains(f.path()));
    kept.removeIf(f -> cured.stream().anyMatch(c -> c.path().equals(f.path())));
    kept.addAll(cured);
    return write(kept, project.resolve("notes"));
  }

  private static Path write(List<Entry> entries, Path vault) throws IOException {
    Files.createDirectories(vault);
    for (Entry entry : entries) {
      Vaults.write(entry.asVault(), vault);
    }
    return vault;
  }
}
