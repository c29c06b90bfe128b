package gloss.serve;

import gloss.problem.Problem;
import gloss.site.SiteFile;
import gloss.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What browsers see now: the last good site, and what is wrong since.
 *
 * @param files by address; without entries until a build was good
 * @param problems of the last build, sorted
 * @param behind whether the last build failed, so that the files are older than the notes
 * @param broken why nothing could be built, for people; empty if it could
 */
record ShownSite(
    SortedMap<String, SiteFile> files, List<Problem> problems, boolean behind, String broken) {
  static final ShownSite NOTHING =
      new ShownSite(Collections.emptySortedMap(), List.of(), false, "");

  private static final String INDEX = "index.html";
  private static final int DIGITS = 16;

  /** What is seen after another build. */
  ShownSite after(Outcome outcome) {
    if (outcome instanceof Outcome.Built built) {
      SortedMap<String, SiteFile> next = new TreeMap<>();
      built.files().forEach(file -> next.put(file.path().value(), file));
      return new ShownSite(
          Collections.unmodifiableSortedMap(next), built.report().problems(), false, "");
    }
    if (outcome instanceof Outcome.Stopped stopped) {
      return new ShownSite(files, stopped.report().problems(), true, "");
    }
    return new ShownSite(files, List.of(), true, ((Outcome.Broken) outcome).sentence());
  }

  /**
   * What to answer.
   *
   * @param path with a slash before it, decoded; a folder means its {@code index.html}
   */
  Answer find(String path) {
    if (path.startsWith(PreviewFiles.FOLDER)) {
      return PreviewFiles.find(path);
    }
    if (files.isEmpty()) {
      return PreviewFiles.WAITING;
    }
    String name = path.substring(1) + (path.endsWith("/") ? INDEX : "");
    SiteFile file = files.get(name);
    if (file != null) {
      return new Answer.File(Answer.OK, file);
    }
    return files.containsKey(name + "/" + INDEX) ? new Answer.Moved() : missing();
  }

  private Answer missing() {
    SiteFile page = files.get("404.html");
    return page == null
        ? new Answer.Text(Answer.NOT_FOUND, "There is nothing here.")
        : new Answer.File(Answer.NOT_FOUND, page);
  }

  /** A short text that differs when what is found at the path does. */
  String digest(String path) {
    if (find(path) instanceof Answer.File found) {
      SiteFile.Content content = found.file().content();
      return content instanceof SiteFile.Content.Bytes made
          ? digest(made.bytes())
          : content.source().map(ShownSite::stamp).orElse("none");
    }
    return "none";
  }

  static String digest(byte[] bytes) {
    return Digest.hex(bytes, DIGITS);
  }

  /** A film is not read through after each build. */
  private static String stamp(Path file) {
    try {
      return Digest.hex(
          Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant(), DIGITS);
    } catch (IOException e) {
      return "gone";
    }
  }
}
