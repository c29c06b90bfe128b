package gloss.vault;

import gloss.path.SourcePath;
import gloss.problem.LineIndex;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.KeyShapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Says where strings that are shaped like keys stand in what is published. */
public final class KeyFinder {
  /** Longer files hardly are texts that somebody wrote. */
  private static final int MOST_BYTES = 1024 * 1024;

  private static final int FIRST_BYTES = 4096;

  private final Problems problems;

  private KeyFinder(Problems problems) {
    this.problems = problems;
  }

  /** Looks through the notes and data files of a vault; the private ones are not in it. */
  public static void find(Vault vault, Problems problems) {
    KeyFinder finder = new KeyFinder(problems);
    vault.notes().parallelStream().forEach(note -> finder.find(note.path(), note.text()));
    vault.data().forEach(file -> finder.find(file.path(), file.text()));
  }

  /** Looks through files that are copied into the site, as far as they are texts. */
  public static void findIn(List<Attachment> files, Problems problems) {
    KeyFinder finder = new KeyFinder(problems);
    files.forEach(finder::find);
  }

  private void find(Attachment attachment) {
    byte[] bytes = text(attachment.file());
    if (bytes.length > 0) {
      SourcePath path = attachment.path();
      find(path, TextDecoder.text(path, bytes, new Problems()));
    }
  }

  /** A file that cannot be read is reported by whoever copies it. */
  private static byte[] text(Path file) {
    try (InputStream in = Disk.REAL.open(file)) {
      byte[] first = in.readNBytes(FIRST_BYTES);
      for (byte b : first) {
        if (b == 0) {
          return new byte[0];
        }
      }
      byte[] rest = in.readNBytes(MOST_BYTES);
      byte[] all = new byte[first.length + rest.length];
      System.arraycopy(first, 0, all, 0, first.length);
      System.arraycopy(rest, 0, all, first.length, rest.length);
      return rest.length == MOST_BYTES ? new byte[0] : all;
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private void find(SourcePath path, String text) {
    List<KeyShapes.Found> keys = KeyShapes.in(text);
    if (keys.isEmpty()) {
      return;
    }
    LineIndex lines = new LineIndex(text);
    for (KeyShapes.Found key : keys) {
      int line = lines.line(key.start());
      int column = lines.column(key.start());
      int start = key.start() - column + 1;
      int end = text.indexOf('\n', key.start());
      String whole = text.substring(start, end < 0 ? text.length() : end);
      problems.add(
          ProblemKind.KEY_IN_TEXT,
          new Location(path, line, column, KeyShapes.masked(whole)),
          key.what(),
          KeyShapes.beginning(text, key));
    }
  }
}
