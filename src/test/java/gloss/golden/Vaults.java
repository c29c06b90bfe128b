package gloss.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.Build;
import gloss.BuildOptions;
import gloss.Progress;
import gloss.problem.BuildReport;
import gloss.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vault from one string, for tests of three lines.
 *
 * <pre>
 * -- iam.md --
 * An IAM role is assumed.
 * -- pictures/dot.png base64 --
 * iVBORw0KGgo=
 * -- ../templates/page/note.ftlh --
 * beside the vault
 * </pre>
 *
 * <p>Paths are those of the vault, with {@code /}: a folder {@code notes} is written only where a
 * vault has one. {@code ../} leads to what lies beside the vault. A file ends where the next header
 * begins and keeps its last line end. Java strips blanks at the ends of a text block's lines: write
 * {@code \s} for those that matter.
 */
public final class Vaults {
  private static final Pattern HEADER = Pattern.compile("(?m)^-- (.+?)( base64)? --\\R");

  private Vaults() {}

  /** A file of a vault. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(String path, byte[] bytes) {}

  /** What is known about a vault. */
  public static Study study(String text) {
    return check(text).study();
  }

  /**
   * All of the site, in memory. The vault is gone when this returns, so attachments, which are
   * copied from it, cannot be read any more.
   *
   * @throws gloss.problem.BuildFailed if the vault has errors
   */
  public static Build.Checked check(String text) {
    return inTemporaryFolder(text, vault -> build(vault, vault.resolveSibling("site")).check());
  }

  /**
   * Writes the site.
   *
   * @throws gloss.problem.BuildFailed if the vault has errors
   */
  public static BuildReport build(String text, Path site) {
    return inTemporaryFolder(text, vault -> build(vault, site).run());
  }

  /** A build of a vault on disk with all options as they are by default. */
  public static Build build(Path vault, Path site) {
    return new Build(new BuildOptions(vault, site, List.of(), "", "", false), Progress.SILENT);
  }

  /**
   * Writes a vault to disk.
   *
   * @param vault its folder, which is made if it is not there
   * @return the folder
   */
  public static Path write(String text, Path vault) throws IOException {
    Files.createDirectories(vault);
    for (Entry entry : entries(text)) {
      Path file = vault.resolve(entry.path());
      Files.createDirectories(file.normalize().getParent());
      Files.write(file, entry.bytes());
    }
    return vault;
  }

  private static List<Entry> entries(String text) {
    List<Entry> entries = new ArrayList<>();
    Matcher header = HEADER.matcher(text);
    if (!header.lookingAt()) {
      throw new IllegalArgumentException("a vault begins with a line such as -- iam.md --");
    }
    boolean more = true;
    while (more) {
      String path = header.group(1);
      boolean binary = header.group(2) != null;
      int start = header.end();
      more = header.find();
      String content = text.substring(start, more ? header.start() : text.length());
      entries.add(new Entry(path, binary ? bytes(content) : content.getBytes(UTF_8)));
    }
    return entries;
  }

  private static byte[] bytes(String base64) {
    return Base64.getMimeDecoder().decode(base64.strip());
  }

  /** What is done with a vault while it is on disk. */
  public interface Use<T> {
    T of(Path vault) throws IOException;
  }

  /** Writes a vault to a folder {@code notes} of its own, uses it, and deletes it again. */
  public static <T> T inTemporaryFolder(String text, Use<T> use) {
    try {
      Path project = Files.createTempDirectory("gloss-vault-");
      try {
        return use.of(write(text, project.resolve("notes")));
      } finally {
        Trees.delete(project);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
