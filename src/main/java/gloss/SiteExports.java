package gloss;

import gloss.export.StudyPack;
import gloss.page.AllNotesPages;
import gloss.page.Page;
import gloss.page.StartPages;
import gloss.problem.Problems;
import gloss.site.OutputFolder;
import gloss.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The site in other shapes: one archive, one page. */
final class SiteExports {
  /** The first day that an archive can name. */
  private static final String NO_DATE = "1980-01-01";

  private final BuildOptions options;
  private final Build.Checked checked;

  SiteExports(BuildOptions options, Build.Checked checked) {
    this.options = options;
    this.checked = checked;
  }

  /**
   * Writes the study pack.
   *
   * @return what was written, in a line for the terminal
   */
  String zip(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UsageProblem("gloss: " + file + " is a folder; name a file with --out FILE");
    }
    SiteFile start = page(StartPages.page(checked.planning(), StudyPack.FOLDER));
    StudyPack.write(file, start, checked.files(), LocalDate.parse(date()));
    return String.format(
        Locale.ROOT,
        "%s: %,d files, %.1f MB. Whoever unpacks it opens %s.%n",
        file,
        checked.files().size() + 1,
        Files.size(file) / 1e6,
        start.path());
  }

  /**
   * Writes the page with all notes, however many they are, beside the pages of a site: it has their
   * styles and pictures.
   */
  String print(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !OutputFolder.holdsSite(folder)) {
      throw new UsageProblem(
          "gloss: the page needs the styles and pictures of a site, and there is none in "
              + folder
              + "; build it first, or name a file in its folder with --out FILE");
    }
    Files.write(file, page(AllNotesPages.page(checked.planning())).content().bytes());
    return "All notes on one page: open " + file + " and print it.\n";
  }

  private SiteFile page(Page page) {
    Problems problems = new Problems();
    return new Rendering(options, checked.planning(), problems)
        .rendered(page)
        .orElseThrow(() -> new UsageProblem("gloss: a template failed: " + problems.sorted()));
  }

  /** The build's today, else the newest date of a note. */
  private String date() {
    return options.date().isEmpty()
        ? checked.study().all().stream()
            .map(note -> note.properties().date())
            .filter(date -> !date.isEmpty())
            .max(String::compareTo)
            .orElse(NO_DATE)
        : options.date();
  }
}
