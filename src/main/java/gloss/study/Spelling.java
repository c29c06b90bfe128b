package gloss.study;

import gloss.markdown.LinkTarget;
import gloss.note.MarkdownTarget;
import gloss.note.Resolution;
import gloss.path.NoteEnding;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares how a link names a file with how the file is called. */
final class Spelling {
  private Spelling() {}

  /**
   * The path that a link should have written: as much of the file's path as it wrote.
   *
   * @return empty if it wrote that, or found the file by another name than the file's
   */
  static Optional<String> better(Link link) {
    if (link.form() == Link.Form.TAG) {
      return Optional.empty();
    }
    return file(link.target())
        .flatMap(file -> written(link).flatMap(written -> better(written, file)));
  }

  /** The file that a link finds by its name. */
  static Optional<SourcePath> file(Resolution target) {
    if (target instanceof Resolution.NoteFound found) {
      return found.how().compareTo(Resolution.How.NAME) <= 0
          ? Optional.of(found.note().path())
          : Optional.empty();
    }
    return target instanceof Resolution.FileFound found
        ? Optional.of(found.attachment().path())
        : Optional.empty();
  }

  private static Optional<String> written(Link link) {
    return (link.form() == Link.Form.MARKDOWN
            ? MarkdownTarget.of(link.written())
            : Optional.of(LinkTarget.parse(link.written())))
        .map(LinkTarget::path)
        .filter(path -> !path.isEmpty());
  }

  private static Optional<String> better(String written, SourcePath file) {
    List<String> parts = new ArrayList<>(Arrays.asList(written.split("/", -1)));
    parts.removeIf(part -> part.isEmpty() || part.equals("."));
    StringBuilder upwards = new StringBuilder();
    while (!parts.isEmpty() && parts.get(0).equals("..")) {
      upwards.append(parts.remove(0)).append('/');
    }
    if (parts.contains("..")) {
      return Optional.empty();
    }
    String path = file.value();
    boolean whole = NoteEnding.isIn(written) || !path.endsWith(".md");
    List<String> all = Arrays.asList((whole ? path : file.withoutEnding()).split("/", -1));
    List<String> name = all.subList(Math.max(0, all.size() - parts.size()), all.size());
    return name.equals(parts) ? Optional.empty() : Optional.of(upwards + String.join("/", name));
  }
}
