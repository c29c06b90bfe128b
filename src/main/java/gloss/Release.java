package gloss;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Which Gloss this is, as its build wrote it down.
 *
 * @param version such as {@code 1.2.0}, or {@code 1.2.0-SNAPSHOT} between two releases
 * @param repository where released jars lie, as {@code owner/name} on GitHub; empty if the jar was
 *     built without saying so
 */
record Release(String version, String repository) {
  private static final Pattern REPOSITORY =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+");

  /** What names no repository is none, so that it can be written into a workflow as it is. */
  Release {
    repository = REPOSITORY.matcher(repository).matches() ? repository : "";
  }

  /** That of the running program. */
  static Release running() {
    Properties written = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Release.class.getResourceAsStream("release.properties")),
            UTF_8)) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(
        written.getProperty("version", ""), written.getProperty("repository", "").strip());
  }

  /** Whether its jar may be downloaded under its version: a snapshot never is. */
  boolean isFinal() {
    return !version.endsWith("-SNAPSHOT");
  }
}
