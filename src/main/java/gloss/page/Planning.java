package gloss.page;

import gloss.asset.AssetFile;
import gloss.asset.Assets;
import gloss.config.SiteConfig;
import gloss.language.Phrases;
import gloss.matrix.Matrix;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.study.Relations;
import gloss.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the planners of all page kinds share: the study, the addresses, and lookups made once. */
public final class Planning {
  private final Study study;
  private final Ways ways;
  private final Relations relations;
  private final SiteMap map;
  private final Phrases phrases;
  private final Assets assets;
  private final Lookups lookups;
  private final Map<String, Heads.Frame> frames = new ConcurrentHashMap<>();
  private final Map<String, Pairings> pairings = new ConcurrentHashMap<>();
  private final PreviewScripts previews;
  private final Problems problems;

  private Planning(
      Study study, Ways ways, SiteMap map, Phrases phrases, Assets assets, Problems problems) {
    this.study = study;
    this.ways = ways;
    this.relations = Relations.of(study, ways.tags());
    this.map = map;
    this.phrases = phrases;
    this.assets = assets;
    this.lookups = new Lookups(study);
    this.previews = PreviewScripts.of(study, lookups);
    this.problems = problems;
  }

  /** Decides all addresses; where two items want the same one, that is a problem. */
  public static Planning of(Study study, Phrases phrases, Assets assets, Problems problems) {
    Ways ways = Ways.of(study);
    SiteMap map = SiteMapBuilder.build(study, ways, problems);
    return new Planning(study, ways, map, phrases, assets, problems);
  }

  /** Notes what is met while pages are written. */
  void report(ProblemKind kind, Location location, Object... arguments) {
    problems.add(kind, location, arguments);
  }

  public Study study() {
    return study;
  }

  public SiteMap map() {
    return map;
  }

  /** Folders, tags and statuses. */
  Ways ways() {
    return ways;
  }

  /** Which notes belong together. */
  Relations relations() {
    return relations;
  }

  /** The way to the page of a tag; empty if no note has it. */
  Optional<NavLink> tag(SitePath page, String word) {
    return ways.tags().find(word).map(tag -> NavLink.of(tag.path(), map.tag(tag).from(page)));
  }

  /** The ways to the pages of what a note is tagged with. */
  List<NavLink> tags(SitePath page, Note note) {
    return tags(page, note, Integer.MAX_VALUE);
  }

  /** The ways to the pages of the first of a note's tags. */
  List<NavLink> tags(SitePath page, Note note, int most) {
    return note.properties().tags().stream()
        .limit(most)
        .flatMap(t -> tag(page, t).stream())
        .toList();
  }

  /** The ways to the pages of the words of a note's status. */
  List<NavLink> status(SitePath page, Note note) {
    return note.properties().status().stream()
        .flatMap(word -> ways.statuses().find(word).stream())
        .map(word -> NavLink.of(word.path(), map.status(word).from(page)))
        .toList();
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
        SearchScripts.starters(this),
        phrases);
  }

  public Assets assets() {
    return assets;
  }

  /** The files with the previews of terms; none if no term has a definition. */
  public List<AssetFile> previews() {
    return previews.files();
  }

  /** The pairs of a matrix that have a page. */
  Pairings pairings(Matrix matrix) {
    return pairings.computeIfAbsent(matrix.id(), id -> new Pairings(map, matrix, phrases));
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
