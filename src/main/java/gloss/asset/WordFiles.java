package gloss.asset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The phrases that a user's templates folder has of its own. */
public final class WordFiles {
  private WordFiles() {}

  /**
   * Reads {@code words/<tag>.properties} when asked for a tag.
   *
   * @param templates the folder; it need not exist
   */
  public static Function<String, Optional<String>> in(Path templates) {
    AssetSources words = AssetSources.over(templates.resolve("words"));
    return tag -> words.own(tag + ".properties");
  }
}
