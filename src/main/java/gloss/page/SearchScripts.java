package gloss.page;

import gloss.asset.AssetFile;
import gloss.asset.ScriptUse;
import gloss.path.SitePath;
import gloss.search.Piece;
import gloss.search.Pieces;
import gloss.search.SearchIndex;
import gloss.search.SearchShard;
import gloss.text.Digest;
import gloss.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The index of the search as classic scripts that call one global, so that it works from disk.
 *
 * <p>A reader's browser loads {@code index.js}, which says what else there is, and then only the
 * ranges of words that are asked for and the pieces that are shown. Names of files carry their
 * digests, so that a page that still has an older {@code index.js} finds nothing rather than other
 * pieces. Texts are data, never markup.
 */
public final class SearchScripts {
  static final SitePath INDEX = new SitePath("assets/search/index.js");

  /** In UTF-16 units before compression; a script is full with the piece that goes above. */
  private static final int FULL = 12 * 1024;

  private final List<AssetFile> files = new ArrayList<>();

  private SearchScripts() {}

  /** All files, the index last; none for a site of nothing. */
  public static List<AssetFile> of(Planning planning) {
    if (planning.study().isEmpty()) {
      return List.of();
    }
    SearchScripts scripts = new SearchScripts();
    SearchIndex index = SearchIndex.of(planning.study());
    Json told =
        Json.object()
            .putNumbers("counts", index.pieces().counts())
            .put("names", scripts.lists("names", index.names()))
            .put("words", scripts.lists("words", index.words()))
            .put("near", scripts.lists("near", index.near()))
            .put(
                "pieces",
                scripts.pieces(index.pieces(), new SearchRows(planning.map(), planning.phrases())));
    byte[] bytes = bytes("gloss.search.put(\"index\",0," + told + ");\n");
    scripts.files.add(new AssetFile(INDEX, bytes));
    return scripts.files;
  }

  /** What a page loads when its reader wants to search, by name; empty for a site of nothing. */
  public static String starters(Planning planning) {
    return planning.study().isEmpty()
        ? ""
        : planning.assets().script(ScriptUse.SEARCH).name()
            + " "
            + planning.assets().searchStyle().name();
  }

  private Json lists(String name, List<SearchShard> shards) {
    StringBuilder digests = new StringBuilder();
    for (int i = 0; i < shards.size(); i++) {
      SearchShard shard = shards.get(i);
      String text = Json.quoted(shard.words()) + "," + Json.quoted(shard.postings());
      digests.append(file(name, i, text));
    }
    return Json.object()
        .put("digests", digests.toString())
        .put("first", shards.stream().map(SearchShard::first).collect(Collectors.joining(" ")));
  }

  private Json pieces(Pieces pieces, SearchRows rows) {
    StringBuilder digests = new StringBuilder();
    List<Integer> counts = new ArrayList<>();
    int first = 0;
    int next = 0;
    for (Piece piece : pieces.all()) {
      rows.add(piece);
      next++;
      if (rows.size() >= FULL || next == pieces.all().size()) {
        digests.append(file("pieces", counts.size(), rows.finished()));
        counts.add(next - first);
        first = next;
      }
    }
    return Json.object().put("digests", digests.toString()).putNumbers("counts", counts);
  }

  /** Adds a file that hands its text over; returns the digest in its name. */
  private String file(String name, int number, String text) {
    byte[] bytes = bytes("gloss.search.put(\"" + name + "\"," + number + "," + text + ");\n");
    String digest = Digest.hex(bytes, 8);
    files.add(
        new AssetFile(
            new SitePath("assets/search/" + name + "-" + number + "." + digest + ".js"), bytes));
    return digest;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
