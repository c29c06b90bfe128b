package gloss.page;

import gloss.asset.AssetFile;
import gloss.language.Phrases;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.path.Anchor;
import gloss.path.SitePath;
import gloss.search.MatrixCells;
import gloss.search.SearchEntry;
import gloss.search.SearchIndex;
import gloss.study.Study;
import gloss.text.Clipped;
import gloss.text.Digest;
import gloss.text.Json;
import java.nio.charset.StandardCharsets;

/**
 * The data of the search as a classic script: it assigns one global, so it works from disk. Texts
 * are data, never markup.
 */
final class SearchScript {
  private static final int LONGEST_CONTEXT = 140;

  private SearchScript() {}

  static AssetFile of(Study study, SiteMap map, Phrases phrases) {
    SearchIndex index = SearchIndex.of(study);
    StringBuilder out = new StringBuilder("(window.gloss=window.gloss||{}).search=[\n");
    for (SearchEntry entry : index.entries()) {
      out.append(line(entry, map)).append(",\n");
    }
    out.append("];\nwindow.gloss.cells=[\n");
    for (MatrixCells cells : index.cells()) {
      out.append(matrix(cells, map, phrases)).append(",\n");
    }
    byte[] bytes = out.append("];\n").toString().getBytes(StandardCharsets.UTF_8);
    return new AssetFile(new SitePath("assets/search-data." + Digest.hex(bytes, 8) + ".js"), bytes);
  }

  private static String line(SearchEntry entry, SiteMap map) {
    return Json.object()
        .put("kind", kind(entry))
        .put("title", entry.title())
        .put("href", href(entry, map))
        .put("about", Clipped.to(LONGEST_CONTEXT, entry.context()))
        .put("names", entry.names())
        .toString();
  }

  private static String kind(SearchEntry entry) {
    if (entry instanceof SearchEntry.TermEntry) {
      return "term";
    }
    if (entry instanceof SearchEntry.NoteEntry) {
      return "note";
    }
    return entry instanceof SearchEntry.HeadingEntry ? "heading" : "subject";
  }

  private static String href(SearchEntry entry, SiteMap map) {
    SitePath page = SiteMap.SEARCH;
    if (entry instanceof SearchEntry.TermEntry of) {
      return map.term(of.term().name()).from(page).value();
    }
    if (entry instanceof SearchEntry.NoteEntry of) {
      return map.note(of.note().path()).from(page).value();
    }
    if (entry instanceof SearchEntry.HeadingEntry of) {
      return map.note(of.note().path()).from(page, new Anchor(of.section().anchor())).value();
    }
    SearchEntry.SubjectEntry of = (SearchEntry.SubjectEntry) entry;
    return map.subject(of.matrix(), of.subject()).from(page).value();
  }

  /** The cells of a matrix: names and texts once, and for each subject the numbers of its texts. */
  private static String matrix(MatrixCells cells, SiteMap map, Phrases phrases) {
    return Json.object()
        .putAll("layers", cells.layers().stream().map(SearchScript::layer).toList())
        .putAll("texts", cells.texts().stream().map(text -> text(text, phrases)).toList())
        .putAll("subjects", cells.columns().stream().map(c -> column(cells, c, map)).toList())
        .toString();
  }

  private static Json layer(Layer layer) {
    return Json.object()
        .put("id", layer.id())
        .put("title", layer.label())
        .put("names", layer.terms())
        .put("about", DutyWords.plain(layer.about()));
  }

  private static Json text(MatrixCells.CellText text, Phrases phrases) {
    HolderView holder = HolderView.of(text.holding(), phrases);
    return Json.object()
        .put("kind", holder.kind())
        .put("who", holder.label())
        .put("about", text.words());
  }

  private static Json column(MatrixCells cells, MatrixCells.Column column, SiteMap map) {
    return Json.object()
        .put("title", column.subject().label())
        .put("href", map.subject(cells.matrix(), column.subject()).from(SiteMap.SEARCH).value())
        .put("names", column.subject().terms())
        .putNumbers("cells", column.cells());
  }
}
