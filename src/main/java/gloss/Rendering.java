package gloss;

import gloss.asset.AssetFile;
import gloss.export.DeckFiles;
import gloss.export.MatrixCsv;
import gloss.export.MatrixJson;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixSchema;
import gloss.note.NoteIndex;
import gloss.page.CardScripts;
import gloss.page.Feed;
import gloss.page.InstallManifest;
import gloss.page.Page;
import gloss.page.PageList;
import gloss.page.Planning;
import gloss.page.SearchScripts;
import gloss.page.SiteMap;
import gloss.page.SiteView;
import gloss.path.SitePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.site.SiteFile;
import gloss.template.Templates;
import gloss.vault.Attachment;
import gloss.vault.picture.CleanPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes all files of the site: pages from templates, assets, downloads, attachments. */
final class Rendering {
  private static final SitePath NO_JEKYLL = new SitePath(".nojekyll");

  private static final SiteFile.Making CLEANED = from -> CleanPicture.read(from).bytes();

  private final Planning planning;
  private final Templates templates;
  private final Problems problems;
  private final SiteView site;

  Rendering(BuildOptions options, Planning planning, Problems problems) {
    this.planning = planning;
    this.problems = problems;
    this.templates = options.templates(problems);
    this.site = planning.site();
  }

  /**
   * All files, in a fixed order; a page whose template fails is a problem and is not among them.
   */
  List<SiteFile> files(List<Page> pages) {
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.text(NO_JEKYLL, ""));
    planning.assets().files().forEach(asset -> files.add(file(asset)));
    SearchScripts.of(planning).forEach(script -> files.add(file(script)));
    planning.previews().forEach(script -> files.add(file(script)));
    CardScripts.of(planning, piece -> templates.piece("body", site, piece))
        .forEach(script -> files.add(file(script)));
    files.addAll(attachments());
    files.addAll(downloads());
    files.add(file(InstallManifest.of(planning)));
    Feed.of(planning).forEach(feed -> files.add(file(feed)));
    PageList.of(planning, pages).forEach(list -> files.add(file(list)));
    files.addAll(pages.parallelStream().flatMap(page -> rendered(page).stream()).toList());
    files.addAll(OfflineFiles.of(planning, files));
    return files;
  }

  /** One page; nothing if its template fails, which is a problem. */
  Optional<SiteFile> rendered(Page page) {
    Record view = page.view().get();
    return templates
        .render(page.kind().name(), site, planning.head(page, view), view)
        .map(text -> SiteFile.text(page.path(), text));
  }

  private static SiteFile file(AssetFile asset) {
    return new SiteFile(asset.path(), new SiteFile.Content.Bytes(asset.bytes()));
  }

  private List<SiteFile> downloads() {
    List<SiteFile> files = new ArrayList<>();
    NoteIndex index = planning.study().index();
    for (Matrix matrix : planning.study().matrices()) {
      files.add(SiteFile.text(planning.map().csv(matrix), MatrixCsv.of(List.of(matrix), index)));
      files.add(SiteFile.text(planning.map().json(matrix), MatrixJson.document(matrix, index)));
    }
    if (!planning.study().matrices().isEmpty()) {
      files.add(SiteFile.text(SiteMap.SCHEMA, MatrixSchema.text()));
    }
    files.addAll(DeckFiles.of(planning));
    return files;
  }

  /** The files that published notes and matrices refer to, and no others. */
  private List<SiteFile> attachments() {
    return planning.study().files().parallelStream()
        .flatMap(
            attachment ->
                planning
                    .map()
                    .attachment(attachment.path())
                    .map(path -> new SiteFile(path, content(attachment)))
                    .stream())
        .toList();
  }

  /** Pictures go out without what their camera noted, all else as it is. */
  private SiteFile.Content content(Attachment attachment) {
    Path file = attachment.file();
    try {
      if (!CleanPicture.isPossible(file)) {
        return new SiteFile.Content.Copied(file);
      }
      if (!CleanPicture.read(file).whole()) {
        problems.add(ProblemKind.DAMAGED_PICTURE, Location.of(attachment.path()));
      }
      return new SiteFile.Content.Made(file, CLEANED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
