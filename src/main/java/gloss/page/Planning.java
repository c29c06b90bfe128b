package gloss.page;

import gloss.asset.AssetFile;
import gloss.asset.Assets;
import gloss.asset.Icons;
import gloss.config.SiteConfig;
import gloss.language.Phrases;
import gloss.markdown.math.Formulas;
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
  private final Drawn drawn;
  private final Lookups lookups;
  private final Map<String, Heads.Frame> frames = new ConcurrentHashMap<>();
  private final Map<String, Pairings> pairings = new ConcurrentHashMap<>();
  private final PreviewScripts previews;
  private final Problems problems;

  private Planning(
      Study study,
      Ways ways,
      SiteMap map,
      Phrases phrases,
      Assets assets,
      Drawn drawn,
      Problems problems) {
    this.study = study;
    this.ways = ways;
    this.relations = Relations.of(study, ways.tags());
    this.map = map;
    this.phrases = phrases;
    this.assets = assets;
    this.drawn = drawn;
    this.lookups = new Lookups(study);
    this.previews = PreviewScripts.of(study, lookups);
    this.problems = problems;
  }

  /** Decides all addresses; where two items want the same one, that is a problem. */
  public static Planning of(
      Study study, Phrases phrases, Assets assets, Drawn drawn, Problems problems) {
    Ways ways = Ways.of(study);
    SiteMap map = SiteMapBuilder.build(study, ways, problems);
    return new Planning(study, ways, map, phrases, assets, drawn, problems);
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
        assets.colours().stream()
            .map(paper -> new SiteView.Colours(paper.light(), paper.dark()))
            .toList(),
        locale(config.language().tag()),
        FullAddress.of(config).of(Icons.place("share.png")),
        phrases);
  }

  /** Only where the tag names the land: a guess would be wrong for somebody. */
  private static String locale(String language) {
    String[] parts = language.split("-", -1);
    return parts.length == 2 && parts[1].matches("[A-Z]{2}") ? parts[0] + "_" + parts[1] : "";
  }

  public Assets assets() {
    return assets;
  }

  /** What is drawn in the notes. */
  public Drawn drawn() {
    return drawn;
  }

  /** What the formulas of the notes look like. */
  Formulas formulas() {
    return drawn.formulas();
  }

  /** The files with the previews of terms; none if no term has a definition. */
  public List<AssetFile> previews() {
    return previews.files();
  }

  /** The pairs of a matrix that have a page. */
  Pairings pairings(Matrix matrix) {
    return pairings.computeIfAbsent(matrix.id(), id -> new Pairings(map, matrix, phrases));
  }

  /** The head of a page, with what is needed by that which its view turned out to show. */
  public Head head(Page page, Record view) {
    Head head = withTables(page, view);
    return drawn.any() ? new DrawnHeads(this).with(head, page.path(), view) : head;
  }

  private Head withTables(Page page, Record view) {
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
