package gloss.page;

import gloss.asset.ScriptUse;
import gloss.card.Deck;
import gloss.language.Phrases;
import gloss.matrix.Pairs;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Beginnings;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The home page: what is here, and where to start. */
final class HomePages implements PageKind {
  private static final int MOST_NOTES = 6;
  private static final int MOST_MATRICES = 6;
  private static final int MOST_DECKS = 4;
  private static final int MOST_TERMS = 12;

  @Override
  public String name() {
    return "home";
  }

  @Override
  public List<Page> plan(Planning planning) {
    Study study = planning.study();
    SitePath path = SiteMap.HOME;
    List<Note> first = Beginnings.of(study, MOST_NOTES);
    HomeView view =
        new HomeView(
            study.config().title(),
            study.config().description(),
            counts(planning),
            study.home().map(n -> new Bodies(planning, path).body(n)).orElse(List.of()),
            new Shelf<>(
                first.stream().map(n -> NoteEntries.of(planning, path, n)).toList(),
                all(planning, study.notes().size(), "count.all-notes", SiteMap.NOTES)),
            WaysIn.of(planning, path),
            RecentNotes.of(planning, path, first),
            new Shelf<>(
                MatrixEntries.first(planning, path, MOST_MATRICES),
                pairs(study) == 0
                    ? List.of()
                    : List.of(
                        NavLink.of(
                            planning.phrases().say("home.all-comparisons"),
                            SiteMap.COMPARE.from(path)))),
            new Shelf<>(
                decks(planning, path),
                all(planning, study.decks().size(), "count.all-decks", SiteMap.DECKS)),
            SiteMap.REVIEW.from(path),
            new Shelf<>(
                terms(planning, path),
                all(planning, study.glossary().terms().size(), "count.all-terms", SiteMap.TERMS)));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                study.config().title(),
                study.config().description(),
                "",
                study.decks().isEmpty() ? ScriptUse.READING : ScriptUse.DECKS,
                List.of());
    return List.of(new Page(this, path, head, view));
  }

  private static List<HomeView.CountView> counts(Planning planning) {
    Study study = planning.study();
    List<HomeView.CountView> counts = new ArrayList<>();
    add(counts, planning, study.notes().size(), "home.notes", SiteMap.NOTES);
    add(counts, planning, study.glossary().terms().size(), "home.terms", SiteMap.TERMS);
    add(counts, planning, pairs(study), "home.comparisons", SiteMap.COMPARE);
    add(counts, planning, study.cardCount(), "home.cards", SiteMap.DECKS);
    return counts;
  }

  private static int pairs(Study study) {
    return study.matrices().stream().mapToInt(m -> Pairs.of(m).size()).sum();
  }

  private static void add(
      List<HomeView.CountView> counts, Planning planning, int number, String key, SitePath index) {
    if (number > 0) {
      Phrases phrases = planning.phrases();
      counts.add(
          new HomeView.CountView(
              phrases.number(number), phrases.say(key, number), index.from(SiteMap.HOME)));
    }
  }

  /** The way to all of them; of one there is no more to show than the shelf does. */
  private static List<NavLink> all(Planning planning, int number, String key, SitePath index) {
    return number < 2
        ? List.of()
        : List.of(NavLink.of(planning.phrases().say(key, number), index.from(SiteMap.HOME)));
  }

  /** The deck of everything first, then the largest. */
  private static List<DeckEntry> decks(Planning planning, SitePath page) {
    List<Deck> decks = new ArrayList<>(planning.study().decks());
    decks.sort(Comparator.comparingInt((Deck d) -> -d.cards().size()));
    return decks.stream()
        .limit(MOST_DECKS)
        .map(d -> DeckIndexPages.entry(planning, page, d))
        .toList();
  }

  /** The terms that are mentioned most: those that a reader will meet. */
  private static List<TermEntry> terms(Planning planning, SitePath page) {
    return planning.study().glossary().terms().stream()
        .filter(t -> t.definition().filter(d -> !d.meaning().plain().isEmpty()).isPresent())
        .sorted(planning.find().mostMentionedFirst())
        .limit(MOST_TERMS)
        .map(t -> TermIndexPages.entry(planning, page, t))
        .toList();
  }
}
