package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import gloss.config.SiteConfig;
import gloss.matrix.MatrixSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What a new vault holds: settings, a sample, and what makes it a repository that publishes itself.
 * The texts are resources; the same name of a folder and the same release give the same bytes.
 */
final class VaultSkeleton {
  static final String WORKFLOW = ".github/workflows/pages.yml";
  static final String LATEST = "latest";

  /** The sample note, as a wikilink names it. */
  static final String NOTE = "Where the pictures live";

  private VaultSkeleton() {}

  /** What a file is for, and so where it makes no sense. */
  enum Purpose {
    /** Settings, for every vault. */
    SETTINGS,
    /** To be looked at and replaced, for a vault that has nothing of its own. */
    SAMPLE,
    /** For a vault that is a repository of its own. */
    REPOSITORY
  }

  /**
   * A file to write.
   *
   * @param path relative to the vault, with {@code /}
   */
  record Part(String path, Purpose purpose, String text) {}

  /**
   * All files, in the order in which they are worth a look.
   *
   * @param folderName the name of the vault's folder, which becomes the title
   * @param note a note that is there or will be, as a wikilink names it, for the example of an
   *     order; empty if there is none
   * @param release where the workflow finds Gloss
   */
  static List<Part> of(String folderName, String note, Release release) {
    SiteConfig defaults = SiteConfig.defaults(folderName);
    String settings =
        resource("site.yml")
            .replace("{order}", order(note))
            .replace("{id}", quoted(defaults.id()))
            .replace("{title}", quoted(defaults.title()));
    String workflow =
        resource("pages.yml")
            .replace("{repository}", release.repository())
            .replace("{version}", release.isFinal() ? release.version() : LATEST);
    return List.of(
        new Part("site.yml", Purpose.SETTINGS, settings),
        sample(NOTE + ".md"),
        sample("pictures.matrix.yml"),
        new Part(EditorSchema.PATH, Purpose.SAMPLE, MatrixSchema.text()),
        new Part(".gitignore", Purpose.REPOSITORY, resource("gitignore")),
        new Part(WORKFLOW, Purpose.REPOSITORY, workflow));
  }

  /** An example of an order; no note is named that is not there. */
  private static String order(String note) {
    return note.isEmpty()
        ? "The key is order: a list of wikilinks."
        : "For example:\n#order: [" + quoted("[[" + note + "]]") + "]";
  }

  private static Part sample(String name) {
    return new Part(name, Purpose.SAMPLE, resource(name));
  }

  /** A text of YAML in which no sign means anything; a line end in a name becomes a blank. */
  private static String quoted(String text) {
    return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(VaultSkeleton.class.getResourceAsStream("init/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
