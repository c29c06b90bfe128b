package gloss;

import gloss.path.TypedCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to type after {@code init}: to see the site, and to publish it. */
final class NextSteps {
  private final String folder;
  private final VaultFolder place;

  NextSteps(Path folder) {
    this.folder = folder.toString().isEmpty() ? "." : folder.toString();
    this.place = new VaultFolder(folder);
  }

  /**
   * The lines to print.
   *
   * @param askForRepository whether the workflow lacks the repository that releases Gloss
   */
  List<String> lines(boolean askForRepository) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("To build the site, and to see it while you write:");
    lines.add("  " + TypedCommand.gloss("build", folder));
    lines.add("  " + TypedCommand.gloss("serve", folder));
    lines.add("");
    if (place.isNotesOfProject()) {
      lines.add("To publish it: commit and push; the project's workflow Pages does the rest.");
      return lines;
    }
    if (askForRepository) {
      lines.add("Fill in GLOSS_REPOSITORY in " + VaultSkeleton.WORKFLOW + " before you publish:");
      lines.add("it is empty; write OWNER/NAME of the repository that releases gloss.jar.");
      lines.add("");
    }
    place
        .repositoryAround()
        .ifPresentOrElse(
            around -> lines.addAll(insideAnother(around)), () -> lines.addAll(publishing()));
    return lines;
  }

  private static List<String> insideAnother(Path around) {
    return List.of(
        "The folder lies in the repository " + around + ". GitHub runs a workflow at the root of a",
        "repository only: move the folder out of it before you publish.");
  }

  private List<String> publishing() {
    String git = "  git -C " + TypedCommand.quoted(folder) + " ";
    List<String> lines = new ArrayList<>();
    if (place.isRepository()) {
      lines.add("To publish it with GitHub Pages:");
      lines.add(git + "add --all");
      lines.add(git + "commit --message \"Publish with Gloss\"");
      lines.add(git + "push");
    } else {
      lines.add("To publish it with GitHub Pages, make an empty repository on GitHub, then:");
      lines.add(git + "init --initial-branch main");
      lines.add(git + "add --all");
      lines.add(git + "commit --message \"Begin\"");
      lines.add(git + "remote add origin https://github.com/OWNER/NAME.git");
      lines.add(git + "push --set-upstream origin main");
    }
    lines.add(
        "Then on GitHub: Settings > Pages > Source: GitHub Actions, and Actions > Pages > Run");
    lines.add(
        "workflow. Whoever may read the repository may read all notes in it, private ones too.");
    return lines;
  }
}
