package gloss.vault;

import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.yaml.TextPiece;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvases, bases and lists: files in which the names of notes stand. They are published as they
 * are, so one that names something private is not published.
 */
public final class TellingFiles {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final List<String> TEXTS = List.of("base", "canvas", "csv", "json", "tsv", "txt");
  private static final Pattern CANVAS_FILE =
      Pattern.compile("\"file\"\\s{0,9}:\\s{0,9}\"([^\"\\n]{1,500})\"");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]{1,500})\"");

  private TellingFiles() {}

  /** The files without those that name something private, each of which is a problem. */
  public static List<Attachment> leftOut(
      List<Attachment> files, PrivateNames names, Problems problems) {
    return names == PrivateNames.NONE
        ? files
        : files.stream().filter(file -> mayBeSeen(file, names, problems)).toList();
  }

  private static boolean mayBeSeen(Attachment file, PrivateNames names, Problems problems) {
    String extension = file.path().extension().toLowerCase(Locale.ROOT);
    if (!TEXTS.contains(extension)) {
      return true;
    }
    String text = text(file);
    Optional<Integer> told = link(text, names);
    if (extension.equals("canvas")) {
      told = told.or(() -> path(text, CANVAS_FILE, names));
    } else if (extension.equals("base")) {
      told = told.or(() -> path(text, QUOTED, names));
    }
    told.ifPresent(
        offset ->
            problems.add(ProblemKind.FILE_NAMES_PRIVATE, Location.at(file.path(), text, offset)));
    return told.isEmpty();
  }

  private static Optional<Integer> link(String text, PrivateNames names) {
    int at = 0;
    for (TextPiece piece : TextPiece.of(text)) {
      if (names.hides(piece)) {
        return Optional.of(at);
      }
      at += piece.text().length() + (piece.link() ? "[[]]".length() : 0);
    }
    return Optional.empty();
  }

  private static Optional<Integer> path(String text, Pattern paths, PrivateNames names) {
    Matcher path = paths.matcher(text);
    while (path.find()) {
      if (names.has(path.group(1))) {
        return Optional.of(path.start(1));
      }
    }
    return Optional.empty();
  }

  /** A file that cannot be read is reported by whoever copies it. */
  private static String text(Attachment file) {
    try (InputStream in = Disk.REAL.open(file.file())) {
      return TextDecoder.text(file.path(), in.readNBytes(MOST_BYTES), new Problems());
    } catch (IOException e) {
      return "";
    }
  }
}
