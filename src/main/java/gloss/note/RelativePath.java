package gloss.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as links write them, from the folder that they are written in. */
final class RelativePath {
  private RelativePath() {}

  /** The path from the vault's root; empty if it leads out of the vault or names no file. */
  static Optional<String> resolve(String folder, String written) {
    List<String> segments = new ArrayList<>();
    String start = written.startsWith("/") || folder.isEmpty() ? "" : folder + "/";
    for (String segment : (start + written).split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
  }

  /** Whether it says itself that it is relative. */
  static boolean isDotted(String written) {
    return written.startsWith("./") || written.startsWith("../");
  }
}
