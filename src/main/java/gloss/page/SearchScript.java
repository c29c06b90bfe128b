package gloss.page;

import gloss.asset.AssetFile;
import gloss.path.Anchor;
import gloss.path.SitePath;
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

  static AssetFile of(Study study, SiteMap map) {
    StringBuilder out = new StringBuilder("(window.gloss=window.gloss||{}).search=[\n");
    for (SearchEntry entry : SearchIndex.of(study).entries()) {
      out.append(line(entry, map)).append(",\n");
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
    if (entry instanceof SearchEntry.SubjectEntry of) {
      return map.subject(of.matrix(), of.subject()).from(page).value();
    }
    SearchEntry.CellEntry of = (SearchEntry.CellEntry) entry;
    return map.subject(of.matrix(), of.subject()).from(page, new Anchor(of.layer().id())).value();
  }
}
