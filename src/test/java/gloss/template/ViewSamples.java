package gloss.template;

import static gloss.template.TextSamples.cards;
import static gloss.template.TextSamples.decks;
import static gloss.template.TextSamples.html;
import static gloss.template.TextSamples.mentions;
import static gloss.template.TextSamples.notes;
import static gloss.template.TextSamples.terms;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.page.BodyView;
import gloss.page.CompareIndexView;
import gloss.page.DateView;
import gloss.page.DeckIndexView;
import gloss.page.DeckView;
import gloss.page.ExcerptsView;
import gloss.page.HomeView;
import gloss.page.LabelIndexView;
import gloss.page.LabelView;
import gloss.page.LanguageView;
import gloss.page.NavLink;
import gloss.page.NotFoundView;
import gloss.page.NoteIndexView;
import gloss.page.NoteView;
import gloss.page.OfflineView;
import gloss.page.PaperSide;
import gloss.page.PaperView;
import gloss.page.RedirectView;
import gloss.page.ReviewView;
import gloss.page.SearchView;
import gloss.page.Shelf;
import gloss.page.SidebarView;
import gloss.page.SiteView;
import gloss.page.SourceView;
import gloss.page.StartView;
import gloss.page.SuggestedView;
import gloss.page.TermIndexView;
import gloss.page.TermView;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.text.Html;
import java.util.List;

/** Two views of each kind of page: one that has everything, one that has as little as it may. */
final class ViewSamples {
  static final Phrases WORDS = Phrases.of(Language.ENGLISH);
  static final SiteView SITE =
      new SiteView(
          "Cloud Notes",
          "en",
          false,
          "cloud-notes",
          0,
          "search.js search.css",
          List.of(new SiteView.Colours("#fdfcf9", "#181715")),
          "en_US",
          "https://example.org/notes/assets/share.png",
          WORDS);

  /** A view with the kind of its page. */
  record Sample(String kind, boolean rich, Record view) {}

  private ViewSamples() {}

  static List<Sample> all() {
    return List.of(
        rich("home", home()),
        bare("home", bareHome()),
        rich("note", note()),
        bare("note", bareNote()),
        rich("notes", noteIndex()),
        bare("notes", new NoteIndexView("0 notes", List.of(), List.of(), List.of(), List.of())),
        rich("folder", WaySamples.folder()),
        bare("folder", WaySamples.bareFolder()),
        rich("label", WaySamples.label()),
        bare("label", new LabelView("aws", "0 notes", List.of(), List.of(), List.of())),
        rich("labels", WaySamples.labels()),
        bare("labels", new LabelIndexView("Tags", "0 tags", List.of(), List.of())),
        rich("term", term()),
        bare("term", bareTerm()),
        rich("terms", termIndex()),
        bare("terms", new TermIndexView("0 terms", List.of(), List.of(), List.of(), List.of())),
        rich("suggested", suggested()),
        bare("suggested", new SuggestedView("0 suggested terms", List.of(), List.of())),
        rich("matrix", MatrixSamples.rich()),
        bare("matrix", MatrixSamples.bare()),
        rich("subject", CompareSamples.subject()),
        bare("subject", CompareSamples.bareSubject()),
        rich("comparison", CompareSamples.comparison()),
        bare("comparison", CompareSamples.bareComparison()),
        rich("side-by-side", CompareSamples.sideBySide()),
        bare("side-by-side", CompareSamples.bareSideBySide()),
        rich("compare", CompareSamples.index()),
        bare("compare", new CompareIndexView(List.of(), List.of(), List.of())),
        rich("deck", deck()),
        bare(
            "deck",
            new DeckView(
                "Terms",
                "1 card",
                List.of(),
                List.of(),
                NavLink.of("Print", new Href("paper.html")),
                new Href("review.html"),
                cards().subList(2, 3),
                List.of())),
        rich("paper", paper(List.of("Models", "Cloud"), "<p>What is <b>shared</b>?</p>")),
        bare("paper", paper(List.of(), "")),
        rich("decks", deckIndex()),
        bare("decks", new DeckIndexView("0 cards", new Href("review.html"), List.of(), List.of())),
        rich(
            "review",
            new ReviewView(
                deckIndex().shelves().get(0).decks(), links().get(0), new Href("assets/exam.js"))),
        bare("review", new ReviewView(List.of(), links().get(0), new Href("assets/exam.js"))),
        rich("search", new SearchView(links())),
        bare("search", new SearchView(List.of())),
        rich("offline", new OfflineView(links().subList(0, 1), true)),
        bare("offline", new OfflineView(List.of(), false)),
        rich("print", PrintSamples.rich()),
        bare("print", PrintSamples.bare()),
        rich("start", new StartView("Cloud Notes", "site", new Href("home.html"))),
        bare("start", new StartView("Notes", "site", new Href("home.html"))),
        rich("not-found", new NotFoundView(links())),
        bare("not-found", new NotFoundView(List.of())),
        rich(
            "redirect", new RedirectView(NavLink.of("Identity and access", new Href("note.html")))),
        bare("redirect", new RedirectView(NavLink.of("C", new Href("note.html")))));
  }

  private static List<NavLink> links() {
    return List.of(
        NavLink.of("All notes", new Href("notes.html")),
        NavLink.of("All terms", new Href("terms.html")),
        NavLink.of("All tables", new Href("compare.html")),
        NavLink.of("All cards", new Href("decks.html")));
  }

  private static HomeView home() {
    return new HomeView(
        "Cloud Notes",
        "Who secures what in the cloud: notes to read, tables to compare, cards to remember it by.",
        List.of(
            new HomeView.CountView("14", "notes", new Href("notes.html")),
            new HomeView.CountView("32", "terms", new Href("terms.html")),
            new HomeView.CountView("3", "tables", new Href("compare.html")),
            new HomeView.CountView("96", "cards", new Href("decks.html"))),
        List.of(
            html(
                "<p>These notes follow one question through the whole of the cloud: <em>whose job"
                    + " is it?</em> Begin with the model, then look a service up in the"
                    + " table.</p>")),
        new Shelf<>(notes(), List.of(NavLink.of("All 14 notes", new Href("notes.html")))),
        WaySamples.ways(),
        WaySamples.recent(),
        new Shelf<>(
            List.of(MatrixSamples.entry()),
            List.of(NavLink.of("Compare", new Href("compare.html")))),
        new Shelf<>(decks(), List.of(NavLink.of("All 8 decks", new Href("decks.html")))),
        new Href("review.html"),
        new Shelf<>(terms(), List.of(NavLink.of("All 32 terms", new Href("terms.html")))));
  }

  private static SuggestedView suggested() {
    return new SuggestedView(
        "120 suggested terms",
        List.of(
            new SuggestedView.Entry(
                "Blast radius",
                List.of("BR"),
                "The part of a system that one mistake can reach.",
                List.of(new SourceView("Accounts › Limits", new Href("note.html"), false)),
                "a bold name, and a text that opens like a definition",
                "62 %",
                "- term: Blast radius",
                "- Blast radius"),
            new SuggestedView.Entry(
                "C#",
                List.of(),
                "A tone.",
                List.of(),
                "a list",
                "38 %",
                "- term: \"C#\"",
                "- \"C#\"")),
        List.of(
            new NavLink("1", new Href("suggested.html"), true),
            new NavLink("2", new Href("suggested-2.html"), false)));
  }

  private static HomeView bareHome() {
    return new HomeView(
        "Backups",
        "",
        List.of(),
        List.of(),
        none(),
        List.of(),
        List.of(),
        none(),
        none(),
        new Href("review.html"),
        none());
  }

  private static <T> Shelf<T> none() {
    return new Shelf<>(List.of(), List.of());
  }

  private static NoteView note() {
    return new NoteView(
        "5 - The AWS Shared Responsibility Model",
        DateView.of("2025-06-15", ViewSamples.WORDS),
        WaySamples.tags("reviewed"),
        WaySamples.tags("security", "aws"),
        List.of("4 min", "14 cards"),
        List.of(new LanguageView("ar", "rtl")),
        TextSamples.noteBody(),
        TextSamples.outline(),
        WaySamples.sidebar(),
        terms(),
        decks().subList(1, 2),
        WaySamples.related(),
        new ExcerptsView(mentions(), "and 12 more notes"),
        List.of(WaySamples.graph()),
        List.of(WaySamples.contents()),
        List.of(NavLink.of("1 - What the cloud is", new Href("note.html"))),
        List.of(NavLink.of("6 - Identity and access", new Href("note.html"))));
  }

  private static NoteView bareNote() {
    return new NoteView(
        "Empty",
        DateView.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SidebarView.NONE,
        List.of(),
        List.of(),
        List.of(),
        ExcerptsView.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static NoteIndexView noteIndex() {
    return new NoteIndexView(
        "14 notes",
        List.of(NavLink.of("3 tags", new Href("labels.html"))),
        WaySamples.folders(),
        List.of(
            new NoteIndexView.FolderView(new Anchor("top"), List.of(), notes().subList(0, 1)),
            new NoteIndexView.FolderView(
                new Anchor("security"),
                List.of(NavLink.of("Security", new Href("folder.html"))),
                notes().subList(1, 3))),
        List.of(
            new NavLink("1", new Href("notes.html"), true),
            NavLink.of("2", new Href("notes.html"))));
  }

  private static TermView term() {
    return new TermView(
        "Guest operating system",
        List.of("guest OS", "guest"),
        List.of(
            new TermView.DefinitionView(
                List.of(
                    html(
                        "<p>The operating system inside a <a class=\"term\""
                            + " href=\"term.html\">virtual machine</a>, which you choose, patch and"
                            + " harden.</p>")),
                List.of(
                    new SourceView(
                        "Compute Services › Virtual machines", new Href("note.html"), false))),
            new TermView.DefinitionView(
                List.of(BodyView.text("A system that believes it has the machine to itself.")),
                List.of(new SourceView("Virtualisation", new Href("https://example.org/"), true)))),
        List.of(NavLink.of("Guest operating systems", new Href("note.html"))),
        List.of(NavLink.of("Service models › Guest operating system", new Href("matrix.html"))),
        List.of(MatrixSamples.cells()),
        neighbours(),
        "3 mentions in 2 notes",
        new ExcerptsView(mentions(), "and 12 more notes"),
        cards().subList(0, 2));
  }

  private static List<TermView.NeighbourView> neighbours() {
    SourceView place = new SourceView("Compute Services › The hosts", new Href("note.html"), false);
    return terms().stream().map(term -> new TermView.NeighbourView(term, List.of(place))).toList();
  }

  private static TermView bareTerm() {
    return new TermView(
        "Hypervisor",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        ExcerptsView.NONE,
        List.of());
  }

  private static TermIndexView termIndex() {
    return new TermIndexView(
        "32 terms",
        List.of(NavLink.of("2 suggested terms", new Href("suggested.html"))),
        List.of(
            new NavLink("A", new Href("#letter-a"), true), NavLink.of("G", new Href("#letter-g"))),
        List.of(
            new TermIndexView.LetterView(new Anchor("letter-a"), "A", terms().subList(0, 1)),
            new TermIndexView.LetterView(new Anchor("letter-g"), "G", terms().subList(1, 3))),
        List.of(
            new NavLink("1", new Href("index.html"), true),
            NavLink.of("2", new Href("index--2.html"))));
  }

  private static DeckView deck() {
    return new DeckView(
        "5 - The AWS Shared Responsibility Model",
        "3 cards",
        List.of(NavLink.of("Read the note", new Href("note.html"))),
        List.of(NavLink.of("CSV", new Href("deck.csv"))),
        NavLink.of("Print", new Href("paper.html")),
        new Href("review.html"),
        cards(),
        List.of(new NavLink("1", new Href("deck.html"), true)));
  }

  private static PaperView paper(List<String> context, String markup) {
    PaperSide side = new PaperSide("medium", new Html(markup));
    return new PaperView(
        "Models",
        "1 card on 1 sheet",
        NavLink.of("Models", new Href("deck.html")),
        List.of(
            new PaperView.SheetView(
                "1", List.of(new PaperView.CutView("1", context, side, side)))));
  }

  private static DeckIndexView deckIndex() {
    return new DeckIndexView(
        "96 cards in 8 decks",
        new Href("review.html"),
        List.of(
            new DeckIndexView.DeckShelf("Everything", decks().subList(0, 1)),
            new DeckIndexView.DeckShelf("From the notes", decks().subList(1, 3))),
        List.of(
            new NavLink("1", new Href("decks.html"), true),
            NavLink.of("2", new Href("decks.html"))));
  }

  private static Sample rich(String kind, Record view) {
    return new Sample(kind, true, view);
  }

  private static Sample bare(String kind, Record view) {
    return new Sample(kind, false, view);
  }
}
