package gloss.page;

import gloss.asset.ScriptUse;
import gloss.glossary.Term;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.study.Study;
import gloss.text.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All notes in reading order on one page, for paper. Links to what is on the page lead to its place
 * there. Above a bound a site has no such page, since nobody should load it by accident; a command
 * makes it.
 */
public final class AllNotesPages implements PageKind {
  /** So many characters of notes make a page of about twice that many bytes. */
  private static final int MOST_CHARACTERS = 2_000_000;

  @Override
  public String name() {
    return "print";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    return isPossible(planning.study()) ? List.of(page(planning)) : List.of();
  }

  static boolean isPossible(Study study) {
    return !study.notes().isEmpty() && !isTooLong(study);
  }

  /** Whether only a command makes the page. */
  static boolean isTooLong(Study study) {
    return study.all().stream().mapToLong(n -> n.tree().text().length()).sum() > MOST_CHARACTERS;
  }

  /** The page, however long it is. */
  public static Page page(Planning planning) {
    AllNotesPages kind = new AllNotesPages();
    SitePath path = SiteMap.PRINT;
    Study study = planning.study();
    Head head =
        new Heads(planning)
            .of(
                kind,
                path,
                planning.phrases().say("layout.print"),
                planning.phrases().say("print.about"),
                "notes",
                ScriptUse.READING,
                study.notes().isEmpty()
                    ? List.of()
                    : List.of(
                        NavLink.of(planning.phrases().say("nav.notes"), SiteMap.NOTES.from(path))))
            .withStyle(planning.assets().printStyle().from(path));
    return new Page(kind, path, head, () -> view(planning, path));
  }

  private static AllNotesView view(Planning planning, SitePath path) {
    Study study = planning.study();
    Map<String, String> places = places(planning, path);
    return new AllNotesView(
        study.config().title(),
        study.config().description(),
        planning.phrases().say("count.notes", study.notes().size()),
        study.home().map(n -> body(planning, path, places, n)).orElse(List.of()),
        study.notes().stream()
            .map(
                n ->
                    new AllNotesView.PrintedNote(
                        new Anchor(id(n)),
                        n.title(),
                        DateView.of(n.properties().date(), planning.phrases()),
                        body(planning, path, places, n)))
            .toList(),
        defined(study).map(AllNotesPages::term).toList());
  }

  /** On paper a name alone helps nobody. */
  private static Stream<Term> defined(Study study) {
    return study.glossary().terms().stream().filter(term -> !definition(term).isEmpty());
  }

  private static String definition(Term term) {
    return term.definition().map(d -> d.meaning().plain()).orElse("");
  }

  private static AllNotesView.PrintedTerm term(Term term) {
    return new AllNotesView.PrintedTerm(
        new Anchor(id(term)), term.name(), term.aliases(), definition(term));
  }

  private static List<BodyView> body(
      Planning planning, SitePath path, Map<String, String> places, Note note) {
    return new Bodies(planning, path, href -> inside(places, href), shift(note))
        .among(note, id(note) + "-").stream()
            .filter(part -> !(part instanceof BodyView.HtmlView text && text.html().isEmpty()))
            .toList();
  }

  /** The title of a note is a heading of the second rank here; those of its text stand below. */
  private static int shift(Note note) {
    return note.sections().stream()
        .filter(section -> section.level() == 1 && !note.isTitle(section))
        .map(Section::level)
        .findFirst()
        .map(level -> 2)
        .orElse(1);
  }

  /** Which page stands under which id here. */
  private static Map<String, String> places(Planning planning, SitePath path) {
    Map<String, String> places = new HashMap<>();
    for (Note note : planning.study().notes()) {
      places.put(planning.map().note(note.path()).from(path).value(), id(note));
    }
    defined(planning.study())
        .forEach(term -> places.put(planning.map().term(term.name()).from(path).value(), id(term)));
    return places;
  }

  private static Href inside(Map<String, String> places, Href href) {
    int hash = href.value().indexOf('#');
    String file = hash < 0 ? href.value() : href.value().substring(0, hash);
    String place = hash < 0 ? "" : "-" + href.value().substring(hash + 1);
    return Optional.ofNullable(places.get(file)).map(id -> new Href("#" + id + place)).orElse(href);
  }

  private static String id(Note note) {
    return "n" + Digest.hex(note.path().value(), 8);
  }

  private static String id(Term term) {
    return "t" + Digest.hex(term.name(), 8);
  }
}
