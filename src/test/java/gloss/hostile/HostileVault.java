package gloss.hostile;

import gloss.Build;
import gloss.golden.Vaults;
import java.nio.file.Path;

/**
 * The vault that hostile notes are put into. Whatever can be made of a note is wanted here, so that
 * every part of a build meets it.
 */
public final class HostileVault {
  /** The hostile note. */
  public static final String NOTE = "Words/Note.md";

  /** The page of the note that is not hostile. */
  public static final String OTHER_PAGE = "notes/words/other.html";

  private static final String SETTINGS =
      """
      -- site.yml --
      title: Hostile
      terms:
        mentions: all
      cards:
        reverse: on
        folders: [Words/]
        clozes: [highlights, bold, braces]
        import-schedule: on
      -- Words/Other.md --
      # Other

      A **quay** is a wall where boats lie.
      """;

  private HostileVault() {}

  /** All of the site, with the note in it, in memory. */
  public static Build.Checked checked(String note) {
    String text = SETTINGS + "-- " + NOTE + " --\n" + note;
    return Vaults.inTemporaryFolder(
        text, vault -> Vaults.build(vault, Path.of(vault + "-site")).check());
  }
}
