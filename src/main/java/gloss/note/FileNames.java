package gloss.note;

import gloss.path.SourcePath;
import gloss.vault.Attachment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds attachments: by path from the root, by path from the note, by name in the folder where the
 * vault's attachments are put, by name anywhere.
 */
final class FileNames {
  private final NameMap<Attachment> byPath;
  private final NameMap<Attachment> bySuffix;
  private final String folder;

  /**
   * @param folder where attachments are put: from the root, or from the note with {@code ./}; empty
   *     if unknown
   */
  FileNames(List<Attachment> attachments, String folder) {
    this.folder = folder;
    this.byPath = NameMap.byPath(attachments, file -> file.path().value());
    this.bySuffix = NameMap.bySuffix(attachments, file -> file.path().value());
  }

  /** The file that a link means; among several of one name the nearest. */
  Optional<Attachment> find(SourcePath from, String written) {
    return RelativePath.resolve("", written)
        .filter(path -> !RelativePath.isDotted(written))
        .flatMap(path -> nearest(from, byPath.get(path)))
        .or(
            () ->
                RelativePath.resolve(from.folder(), written)
                    .flatMap(path -> nearest(from, byPath.get(path))))
        .or(() -> inFolder(from, written))
        .or(() -> nearest(from, bySuffix.get(written)));
  }

  private Optional<Attachment> inFolder(SourcePath from, String written) {
    String base = folder.startsWith("./") ? from.folder() : "";
    return folder.isEmpty() || RelativePath.isDotted(written)
        ? Optional.empty()
        : RelativePath.resolve(base, folder + "/" + written)
            .flatMap(path -> nearest(from, byPath.get(path)));
  }

  private static Optional<Attachment> nearest(SourcePath from, List<Attachment> found) {
    return found.stream().min(Comparator.comparing(Attachment::path, Nearness.from(from)));
  }
}
