package gloss.page;

import gloss.asset.AssetFile;
import gloss.asset.Assets;
import gloss.config.SiteConfig;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.problem.Problems;
import gloss.study.Study;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the planners of all page kinds share: the study, the addresses, and lookups made once. */
public final class Planning {
  private final Study study;
  private final SiteMap map;
  private final Phrases phrases;
  private final Assets assets;
  private final Lookups lookups;
  private final Map<String, Heads.Frame> frames = new ConcurrentHashMap<>();
  private final Map<String, Pairings> pairings = new ConcurrentHashMap<>();
  private final AssetFile searchScript;
  private final PreviewScripts previews;

  private Planning(Study study, SiteMap map, Phrases phrases, Assets assets) {
    this.study = study;
    this.map = map;
    this.phrases = phrases;
    this.assets = assets;
    this.lookups = new Lookups(study);
    this.searchScript = SearchScript.of(study, map);
    this.previews = PreviewScripts.of(study, lookups);
  }

  /** Decides all addresses; where two items want the same one, that is a problem. */
  public static Planning of(Study study, Phrases phrases, Assets assets, Problems problems) {
    return new Planning(study, SiteMapBuilder.build(study, problems), phrases, assets);
  }

  public Study study() {
    return study;
  }

  public SiteMap map() {
    return map;
  }

  /** The words of the interface. */
  public Phrases phrases() {
    return phrases;
  }

  /** What every template knows about the site. */
  public SiteView site() {
    SiteConfig config = study.config();
    return new SiteView(
        config.title(),
        config.language().tag(),
        config.language().isRightToLeft(),
        config.id(),
        previews().size(),
        phrases);
  }

  public Assets assets() {
    return assets;
  }

  /** The file with the data of the search. */
  public AssetFile searchScript() {
    return searchScript;
  }

  /** The files with the previews of terms; none if no term has a definition. */
  public List<AssetFile> previews() {
    return previews.files();
  }

  /** The pairs of a matrix that have a page. */
  Pairings pairings(Matrix matrix) {
    return pairings.computeIfAbsent(matrix.id(), id -> new Pairings(map, matrix));
  }

  /** The head of a page, with what the tables need that its view turned out to show. */
  public Head head(Page page, Record view) {
    if (view instanceof ShowsTexts shows && BodyView.showsTable(shows.texts())) {
      return new Heads(this).withTables(page.head(), page.path());
    }
    return view instanceof TermView term && !term.matrices().isEmpty()
        ? page.head().withStyle(assets.matrixStyle().from(page.path()))
        : page.head();
  }

  /** The shared parts of heads, as far as they were made; {@link Heads} makes them. */
  Map<String, Heads.Frame> frames() {
    return frames;
  }

  Lookups find() {
    return lookups;
  }
}
