package gloss;

import gloss.asset.Assets;
import gloss.asset.WordFiles;
import gloss.language.Language;
import gloss.language.Phrases;
import gloss.problem.Problems;
import gloss.template.Templates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to build.
 *
 * @param vault the folder with the notes
 * @param site the folder to write to
 * @param overrides folders whose templates win over those in the jar: none or one
 * @param address where the site will be published; empty to take it from the settings
 * @param date the build's "today" as {@code 2026-11-01}; empty if nobody says
 * @param strict whether warnings fail the build too
 */
public record BuildOptions(
    Path vault, Path site, List<Path> overrides, String address, String date, boolean strict) {
  public BuildOptions {
    overrides = List.copyOf(overrides);
  }

  /** The date behind which dates lie in the future; without a known today there is none. */
  LocalDate today() {
    return date.isEmpty() ? LocalDate.MAX : LocalDate.parse(date);
  }

  /** The words of the interface; what is wrong with the user's own is noted. */
  Phrases phrases(Language language, Problems problems) {
    return overrides.isEmpty()
        ? Phrases.of(language)
        : Phrases.of(language, WordFiles.in(overrides.get(0)), problems);
  }

  /** Styles and scripts. */
  Assets assets(Phrases phrases, Problems problems) {
    return overrides.isEmpty()
        ? Assets.builtIn(phrases)
        : Assets.over(overrides.get(0), phrases, problems);
  }

  /** The templates of pages; those that fail are noted. */
  Templates templates(Problems problems) {
    return overrides.isEmpty()
        ? Templates.builtIn(problems)
        : Templates.over(overrides.get(0), problems);
  }
}
