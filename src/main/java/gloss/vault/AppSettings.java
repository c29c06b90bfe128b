package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.YamlReader;
import gloss.yaml.YamlValue;
import gloss.yaml.YamlValue.Mapping;
import gloss.yaml.YamlValue.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Obsidian's own settings say that changes how notes read. Nothing else is taken from {@code
 * .obsidian}, and no other file in it is opened.
 *
 * @param attachmentFolder where Obsidian puts new attachments, as it writes it: {@code Files},
 *     {@code ./} for the folder of the note, {@code ./Files} for one in it; empty for the root or
 *     if nothing is said
 * @param strictLineBreaks whether a single line end is only a blank; empty if nothing is said
 */
public record AppSettings(String attachmentFolder, Optional<Boolean> strictLineBreaks) {
  /** Nothing is said. */
  public static final AppSettings NONE = new AppSettings("", Optional.empty());

  private static final SourcePath FILE = new SourcePath(".obsidian/app.json");
  private static final int MOST_BYTES = 256 * 1024;

  /**
   * Reads them. JSON is YAML too, so the one reader reads both.
   *
   * @param root the vault
   * @return nothing said, and a warning, if the file is broken or odd
   */
  public static AppSettings read(Path root, Problems problems) {
    Path file = root.resolve(FILE.value());
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      boolean inside = file.toRealPath().startsWith(root.toRealPath());
      return inside && Files.isRegularFile(file)
          ? ofFile(file, problems)
          : odd("the file lies outside of the vault", problems);
    } catch (IOException e) {
      return odd(ReadFault.reason(e), problems);
    }
  }

  private static AppSettings ofFile(Path file, Problems problems) throws IOException {
    byte[] bytes;
    try (InputStream in = Disk.REAL.open(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      return odd("the file is too long", problems);
    }
    Problems unread = new Problems();
    String text = TextDecoder.text(FILE, bytes, unread);
    Optional<YamlValue> value = YamlReader.read(FILE, text, unread);
    if (value.isPresent() && value.get().isNothing()) {
      return NONE;
    }
    return value.isPresent() && value.get() instanceof Mapping keys && unread.sorted().isEmpty()
        ? of(keys, problems)
        : odd("the file is not JSON with keys", problems);
  }

  private static AppSettings of(Mapping keys, Problems problems) {
    Optional<YamlValue> folder = keys.get("attachmentFolderPath").filter(v -> !v.isNothing());
    Optional<YamlValue> strict = keys.get("strictLineBreaks").filter(v -> !v.isNothing());
    boolean oddFolder = folder.filter(v -> !isPath(v)).isPresent();
    boolean oddStrict = strict.filter(v -> !isFlag(v)).isPresent();
    if (oddFolder || oddStrict) {
      String key = oddFolder ? "attachmentFolderPath" : "strictLineBreaks";
      return odd("'" + key + "' has a value of another kind", problems);
    }
    return new AppSettings(
        folder.map(v -> ((Scalar) v).text().strip()).filter(f -> !f.equals("/")).orElse(""),
        strict.map(v -> ((Scalar) v).text().equals("true")));
  }

  private static boolean isPath(YamlValue value) {
    return value instanceof Scalar scalar && scalar.quoted() && !scalar.text().contains("..");
  }

  private static boolean isFlag(YamlValue value) {
    return value instanceof Scalar scalar
        && !scalar.quoted()
        && (scalar.text().equals("true") || scalar.text().equals("false"));
  }

  private static AppSettings odd(String why, Problems problems) {
    problems.add(ProblemKind.ODD_APP_SETTINGS, Location.of(FILE), why);
    return NONE;
  }
}
