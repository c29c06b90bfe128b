package gloss.sample;

import java.nio.file.Path;

/**
 * The vault that Gloss ships with. Tests read a copy of it, since whoever uses the project puts
 * notes of their own in the place of ours.
 */
public final class Sample {
  /** The copy of {@code notes/}; {@code .ci/run} holds that the two are equal. */
  public static final Path NOTES = Path.of("src", "test", "sample", "notes").toAbsolutePath();

  private Sample() {}
}
