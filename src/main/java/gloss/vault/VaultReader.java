package gloss.vault;

import gloss.config.SiteConfig;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a vault: every file below its root that no rule skips, in the order of paths, whatever the
 * disk's own order is.
 */
public final class VaultReader {
  /** The file with the site's settings, at the vault's root. */
  private static final String SETTINGS = "site.yml";

  /** The file with the author's vocabulary, at the vault's root. */
  private static final String VOCABULARY = "terms.yml";

  /** Longer texts are no notes; reading them could fill the memory. */
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "gif", "webp", "svg");

  private final Disk disk;
  private final Problems problems;

  VaultReader(Disk disk, Problems problems) {
    this.disk = disk;
    this.problems = problems;
  }

  /**
   * The text of {@code site.yml}, which has to be known before all else; empty if the vault has
   * none.
   *
   * @throws UncheckedIOException if the root itself cannot be read
   */
  public static Optional<TextFile> settings(Path root, Problems problems) {
    return new VaultReader(Disk.REAL, problems).settings(root);
  }

  /**
   * Reads the vault.
   *
   * @param root its folder; may be a symbolic link itself
   * @param config the settings of the site
   * @throws UncheckedIOException if the root itself cannot be read
   */
  public static Vault read(Path root, SiteConfig config, Problems problems) {
    return new VaultReader(Disk.REAL, problems).read(root);
  }

  /**
   * Reads one file by the rules of a vault, wherever it lies.
   *
   * @return nothing if it cannot be read, which is a problem, or if it is skipped
   */
  public static Optional<VaultFile> one(Path file, Problems problems) {
    String name = EntryName.of(file);
    SourcePath path = new SourcePath(EntryName.isUsable(name) ? name : EntryName.printable(name));
    return new VaultReader(Disk.REAL, problems).read(new FoundFile(path, file));
  }

  Optional<TextFile> settings(Path root) {
    try {
      return VaultWalk.atRoot(root.toRealPath(), SETTINGS, disk, problems)
          .flatMap(file -> text(file).map(text -> new TextFile(file.path(), text)));
    } catch (IOException e) {
      throw new UncheckedIOException("the vault cannot be read", e);
    }
  }

  Vault read(Path root) {
    List<VaultFile> files;
    try {
      files =
          VaultWalk.files(root.toRealPath(), disk, problems).parallelStream()
              .flatMap(file -> read(file).stream())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the vault cannot be read", e);
    }
    return new Vault(
        only(files, NoteFile.class),
        only(files, TextFile.class),
        only(files, Attachment.class),
        only(files, PrivateNote.class).size());
  }

  private static <T extends VaultFile> List<T> only(List<VaultFile> files, Class<T> type) {
    return files.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Optional<VaultFile> read(FoundFile file) {
    if (file.path().extension().equals("md")) {
      return text(file).flatMap(text -> note(file.path(), text));
    }
    if (isData(file.path())) {
      return text(file).map(text -> new TextFile(file.path(), text));
    }
    ImageDimensions size = dimensions(file);
    return Optional.of(new Attachment(file.path(), file.real(), size.width(), size.height()));
  }

  private static boolean isData(SourcePath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".matrix.yml")
        || name.endsWith(".matrix.yaml")
        || path.value().equals(SETTINGS)
        || path.value().equals(VOCABULARY);
  }

  private Optional<VaultFile> note(SourcePath path, String text) {
    if (SkipRules.isTemplate(path.folder(), text)) {
      return Optional.empty();
    }
    FrontmatterReader.Block front = FrontmatterReader.read(path, text, problems);
    if (front.isPrivate()) {
      return Optional.of(new PrivateNote(path));
    }
    PreambleReader.Block top = PreambleReader.read(text, front.end());
    return Optional.of(new NoteFile(path, text, front.frontmatter(), top.preamble(), top.end()));
  }

  private Optional<String> text(FoundFile file) {
    byte[] bytes;
    try (InputStream in = disk.open(file.real())) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      unreadable(file, e);
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      problems.add(
          ProblemKind.TEXT_TOO_LARGE, Location.of(file.path()), MOST_BYTES / (1024 * 1024));
      return Optional.empty();
    }
    return Optional.of(TextDecoder.text(file.path(), bytes, problems));
  }

  private ImageDimensions dimensions(FoundFile file) {
    if (!PICTURES.contains(file.path().extension())) {
      return ImageDimensions.UNKNOWN;
    }
    try (InputStream in = disk.open(file.real())) {
      return ImageDimensions.read(in);
    } catch (IOException e) {
      unreadable(file, e);
      return ImageDimensions.UNKNOWN;
    }
  }

  private void unreadable(FoundFile file, IOException fault) {
    problems.add(ProblemKind.UNREADABLE_FILE, Location.of(file.path()), ReadFault.reason(fault));
  }
}
