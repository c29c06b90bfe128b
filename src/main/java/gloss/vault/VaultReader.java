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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  private static final List<String> PICTURES =
      List.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "svg");

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
    return new VaultReader(Disk.REAL, problems).read(root, config);
  }

  /**
   * Reads one file by the rules of a vault, wherever it lies.
   *
   * @return nothing if it cannot be read, which is a problem, or if it is skipped
   */
  public static Optional<VaultFile> one(Path file, Problems problems) {
    String name = EntryName.of(file);
    SourcePath path = new SourcePath(EntryName.isUsable(name) ? name : EntryName.printable(name));
    return new VaultReader(Disk.REAL, problems).read(new FoundFile(path, path, file), false, false);
  }

  Optional<TextFile> settings(Path root) {
    try {
      return VaultWalk.atRoot(root.toRealPath(), SETTINGS, disk, problems)
          .flatMap(file -> text(file).map(text -> new TextFile(file.path(), text)));
    } catch (IOException e) {
      throw new UncheckedIOException("the vault cannot be read", e);
    }
  }

  Vault read(Path root, SiteConfig config) {
    PublishRules rules = new PublishRules(config.publish());
    List<VaultFile> files;
    VaultWalk.Walked walked;
    try {
      walked = VaultWalk.files(root.toRealPath(), disk, problems);
      walked.skipped().forEach(rules::leavesOut);
      Set<SourcePath> left = leftOut(walked.files(), rules);
      boolean markedOnly = config.publish().markedOnly();
      files =
          walked.files().parallelStream()
              .flatMap(file -> read(file, left.contains(file.path()), markedOnly).stream())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the vault cannot be read", e);
    }
    rules.reportUnused(problems);
    return vault(files, walked.skipped());
  }

  private static Vault vault(List<VaultFile> files, List<SourcePath> skipped) {
    List<PrivateFile> hidden = new ArrayList<>(only(files, PrivateFile.class));
    int keptPrivate = (int) hidden.stream().filter(PrivateFile::note).count();
    skipped.forEach(path -> hidden.add(new PrivateFile(path, List.of(), false)));
    List<VaultFile> shown = files.stream().filter(f -> !(f instanceof PrivateFile)).toList();
    return new Vault(
        only(files, NoteFile.class),
        only(files, TextFile.class),
        only(files, Attachment.class),
        keptPrivate,
        PrivateNames.of(hidden, shown),
        "");
  }

  /**
   * What the settings leave out. A symbolic link is held against its own place and against that of
   * the file that it leads to.
   */
  private static Set<SourcePath> leftOut(List<FoundFile> files, PublishRules rules) {
    Set<SourcePath> left = new HashSet<>();
    for (FoundFile file : files) {
      String path = file.path().value();
      boolean always = path.equals(SETTINGS) || path.equals(VOCABULARY);
      boolean out = rules.leavesOut(file.path());
      if (!always && (out || rules.leavesOut(file.target()))) {
        left.add(file.path());
      }
    }
    return left;
  }

  private static <T extends VaultFile> List<T> only(List<VaultFile> files, Class<T> type) {
    return files.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Optional<VaultFile> read(FoundFile file, boolean leftOut, boolean markedOnly) {
    boolean isNote = file.path().extension().equals("md");
    if (leftOut) {
      return Optional.of(isNote ? nameOnly(file) : new PrivateFile(file.path(), List.of(), false));
    }
    if (isNote) {
      return text(file).map(text -> note(file.path(), text, markedOnly));
    }
    if (isData(file.path())) {
      return text(file).map(text -> new TextFile(file.path(), text));
    }
    ImageDimensions size = dimensions(file);
    return Optional.of(new Attachment(file.path(), file.real(), size.width(), size.height()));
  }

  /**
   * Of a note that the settings leave out only its names; what is wrong with it is of no matter.
   */
  private PrivateFile nameOnly(FoundFile file) {
    Problems unread = new Problems();
    return new VaultReader(disk, unread)
        .text(file)
        .map(text -> hidden(file.path(), text, FrontmatterReader.read(file.path(), text, unread)))
        .orElse(new PrivateFile(file.path(), List.of(), true));
  }

  private static PrivateFile hidden(SourcePath path, String text, FrontmatterReader.Block front) {
    boolean template = SkipRules.isTemplate(path.folder(), text);
    return new PrivateFile(path, NoteTitles.of(front.frontmatter(), text, front.end()), !template);
  }

  private static boolean isData(SourcePath path) {
    String name = path.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".matrix.yml")
        || name.endsWith(".matrix.yaml")
        || path.value().equals(SETTINGS)
        || path.value().equals(VOCABULARY);
  }

  private VaultFile note(SourcePath path, String text, boolean markedOnly) {
    if (SkipRules.isTemplate(path.folder(), text)) {
      return new PrivateFile(path, List.of(), false);
    }
    FrontmatterReader.Block front = FrontmatterReader.read(path, text, problems);
    if (front.wish() == Wish.PRIVATE || (markedOnly && front.wish() != Wish.PUBLISHED)) {
      return hidden(path, text, front);
    }
    PreambleReader.Block top = PreambleReader.read(text, front.end());
    for (int odd : top.odd()) {
      String line = text.substring(odd).lines().findFirst().orElse("").strip();
      problems.add(ProblemKind.ODD_DATE, Location.at(path, text, odd), line);
    }
    return new NoteFile(path, text, front.frontmatter(), top.preamble(), top.end());
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
