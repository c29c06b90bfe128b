package gloss.note;

import gloss.path.SourcePath;
import gloss.vault.Attachment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds attachments: by path from the root, by path from the note, by name anywhere. */
final class FileNames {
  private final NameMap<Attachment> byPath;
  private final NameMap<Attachment> bySuffix;

  FileNames(List<Attachment> attachments) {
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
        .or(() -> nearest(from, bySuffix.get(written)));
  }

  private static Optional<Attachment> nearest(SourcePath from, List<Attachment> found) {
    return found.stream().min(Comparator.comparing(Attachment::path, Nearness.from(from)));
  }
}
