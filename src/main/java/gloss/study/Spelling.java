package gloss.study;

import gloss.markdown.LinkTarget;
import gloss.note.MarkdownTarget;
import gloss.note.Resolution;
import gloss.path.SourcePath;
import java.util.Arrays;
import java.util.Optional;

/** Compares how a link names a file with how the file is called. */
final class Spelling {
  private static final String ENDING = ".md";

  private Spelling() {}

  /**
   * The name that a link should have written: as much of the file's path as it wrote.
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
    String bare = written.replaceFirst("^(\\.{0,2}/)+", "");
    if (bare.contains("../")) {
      return Optional.empty();
    }
    boolean ending = written.regionMatches(true, written.length() - 3, ENDING, 0, 3);
    String path = file.value();
    String whole = ending || !path.endsWith(ENDING) ? path : path.substring(0, path.length() - 3);
    String[] all = whole.split("/", -1);
    int from = Math.max(0, all.length - bare.split("/", -1).length);
    String name = String.join("/", Arrays.asList(all).subList(from, all.length));
    return name.equals(bare) ? Optional.empty() : Optional.of(name);
  }
}
