package gloss;

import gloss.asset.Assets;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.page.Page;
import gloss.page.PageKinds;
import gloss.page.Planning;
import gloss.problem.BuildFailed;
import gloss.problem.BuildReport;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.problem.Severity;
import gloss.site.OutputFolder;
import gloss.site.SiteChecker;
import gloss.site.SiteFile;
import gloss.site.SiteWriter;
import gloss.site.WriteReport;
import gloss.study.Study;
import gloss.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One build, from the vault to the site: read, parse, model and link, plan, render, check, write.
 * Stages are barriers; nothing in the site is touched before all is rendered and checked.
 */
public final class Build {
  private final BuildOptions options;
  private final Problems problems = new Problems();
  private final Stages stages;

  public Build(BuildOptions options, Progress progress) {
    this.options = options;
    this.stages = new Stages(progress);
  }

  /**
   * What a check made: all of the site, in memory.
   *
   * @param planning what is known, and where it is shown
   * @param files finished, not yet written
   */
  public record Checked(Planning planning, List<SiteFile> files, BuildReport report) {
    public Checked {
      files = List.copyOf(files);
    }

    /** What is known. */
    public Study study() {
      return planning.study();
    }
  }

  /**
   * Builds the site.
   *
   * @throws BuildFailed if there are errors, or warnings in a strict build; the site is untouched
   * @throws IOException if the disk refuses; the site is the last good one or the new one, whole
   */
  public BuildReport run() throws IOException {
    Path site =
        OutputFolder.find(options.site(), options.vault(), problems).orElseThrow(this::failed);
    new SiteWriter().recover(site, problems);
    // The study goes as soon as the pages are there: both and the checker's notes are too much.
    Made made = make(model());
    check(made.files());
    WriteReport written =
        stages
            .run("write", () -> new SiteWriter().write(site, made.files(), problems))
            .orElseThrow(this::failed);
    return report(
        made.counts(),
        new BuildReport.Files(
            written.written().size(), written.unchanged(), written.removed().size()));
  }

  /**
   * Everything but writing.
   *
   * @throws BuildFailed as {@link #run} does
   * @throws IOException if the vault cannot be read
   */
  public Checked check() throws IOException {
    Model model = model();
    Planning planning = planning(model);
    Made made = make(model, planning);
    check(made.files());
    return new Checked(planning, made.files(), report(made.counts(), BuildReport.Files.NONE));
  }

  /** What the vault says. */
  private record Model(Vault vault, Study study) {}

  /** What was made of it. */
  private record Made(List<SiteFile> files, BuildReport.Counts counts) {}

  private Model model() throws IOException {
    Sources sources = stages.run("read", () -> Sources.read(options, problems));
    if (sources.empty()) {
      problems.add(sources.nothing());
    }
    List<Note> notes = stages.run("parse", () -> sources.notes(problems));
    List<Matrix> matrices = stages.run("matrix", () -> sources.matrices(problems));
    Phrases phrases = sources.phrases(problems);
    Study study = stages.run("link", () -> sources.study(notes, matrices, phrases, problems));
    return new Model(sources.vault(), study);
  }

  private Planning planning(Model model) throws IOException {
    Phrases phrases = model.study().phrases();
    Assets assets = stages.run("assets", () -> options.assets(phrases, problems));
    return Planning.of(model.study(), phrases, assets, problems);
  }

  private Made make(Model model) throws IOException {
    return make(model, planning(model));
  }

  private Made make(Model model, Planning planning) throws IOException {
    List<Page> pages = stages.run("plan", () -> PageKinds.plan(planning));
    List<SiteFile> files =
        stages.run("render", () -> new Rendering(options, planning, problems).files(pages));
    return new Made(files, Counting.of(model.vault(), model.study(), pages.size()));
  }

  private void check(List<SiteFile> files) throws IOException {
    stages.run("check", () -> checked(files));
    stopOnFailure();
  }

  private BuildReport report(BuildReport.Counts counts, BuildReport.Files files) {
    return new BuildReport(counts, files, stages.done(), problems.sorted());
  }

  private List<SiteFile> checked(List<SiteFile> files) {
    // The pages of a template that failed are missing: each link to them would hide the one cause.
    if (!problems.any(ProblemKind.TEMPLATE_FAILURE)) {
      SiteChecker.check(files, problems);
    }
    return files;
  }

  private void stopOnFailure() {
    boolean fatal =
        problems.any(Severity.ERROR) || (options.strict() && problems.any(Severity.WARNING));
    if (fatal) {
      throw failed();
    }
  }

  private BuildFailed failed() {
    return new BuildFailed(
        new BuildReport(
            BuildReport.Counts.NONE, BuildReport.Files.NONE, stages.done(), problems.sorted()));
  }
}
