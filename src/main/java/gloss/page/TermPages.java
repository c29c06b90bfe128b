package gloss.page;

import gloss.asset.ScriptUse;
import gloss.card.Card;
import gloss.glossary.Definition;
import gloss.glossary.Mention;
import gloss.glossary.Term;
import gloss.path.SitePath;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;

/** A page for each term: the hub of what is known about it. */
final class TermPages implements PageKind {
  /** Of the cards about cells so many stand on the page; there are decks with all of them. */
  private static final int MOST_CELL_CARDS = 12;

  /** How many notes are named that mention a term. */
  private static final int MOST_NOTES = 100;

  @Override
  public String name() {
    return "term";
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.study().glossary().terms().parallelStream()
        .map(term -> page(planning, term))
        .toList();
  }

  private Page page(Planning planning, Term term) {
    SitePath path = planning.map().term(term.name());
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                term.name(),
                term.definition().map(d -> d.meaning().plain()).orElse(""),
                "glossary",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.glossary"), SiteMap.TERMS.from(path))));
    return new Page(this, path, head, () -> view(planning, path, term));
  }

  private static TermView view(Planning planning, SitePath path, Term term) {
    List<Mention> mentions = planning.find().mentionsOf(term.name());
    Excerpts excerpts = new Excerpts(planning, path, MOST_NOTES);
    mentions.stream().filter(TermPages::worthShowing).forEach(excerpts::add);
    TermCells cells = new TermCells(planning, path, term);
    List<Card> cards = new ArrayList<>(planning.find().cardsOf(term.name()));
    cards.addAll(cells.cards(MOST_CELL_CARDS));
    return new TermView(
        term.name(),
        term.aliases(),
        definitions(planning, path, term),
        homes(planning, path, term),
        cells.places(),
        cells.views(),
        Neighbours.of(planning, path, term),
        count(planning, mentions, excerpts.notes()),
        excerpts.view(),
        new CardViews(planning, path).views(cards, 1, cards.size()));
  }

  /**
   * Headings repeat what stands under them, and the term's own place is shown as its definition.
   */
  private static boolean worthShowing(Mention mention) {
    return mention.why() != Mention.Why.HEADING && mention.why() != Mention.Why.OWN_PLACE;
  }

  private static String count(Planning planning, List<Mention> mentions, int notes) {
    int shown = (int) mentions.stream().filter(TermPages::worthShowing).count();
    return shown == 0 ? "" : planning.phrases().say("term.count", shown, notes);
  }

  private static List<TermView.DefinitionView> definitions(
      Planning planning, SitePath page, Term term) {
    List<TermView.DefinitionView> views = new ArrayList<>();
    for (Definition definition : term.definitions()) {
      if (!definition.meaning().plain().isEmpty()) {
        views.add(definition(planning, page, definition, "d" + (views.size() + 1) + "-"));
      }
    }
    return views;
  }

  private static TermView.DefinitionView definition(
      Planning planning, SitePath page, Definition definition, String idPrefix) {
    if (definition.meaning() instanceof Definition.Meaning.OfPassage of) {
      List<SourceView> sources =
          planning
              .find()
              .note(of.passage().note())
              .map(n -> Places.source(planning, page, n, of.passage().range().start()))
              .stream()
              .toList();
      return new TermView.DefinitionView(
          new Bodies(planning, page).passage(of.passage(), idPrefix), sources);
    }
    List<BodyView> text = List.of(new BodyView.HtmlView(paragraph(planning, page, definition)));
    return new TermView.DefinitionView(text, List.of());
  }

  private static Html paragraph(Planning planning, SitePath page, Definition definition) {
    Texts texts = new Texts(planning, page, definition.file());
    return new Html("<p dir=\"auto\">" + texts.html(definition.meaning().plain()) + "</p>");
  }

  /** The note that bears the term's name: none or one. */
  private static List<NavLink> homes(Planning planning, SitePath page, Term term) {
    List<String> names = new ArrayList<>(List.of(term.name()));
    names.addAll(term.aliases());
    return names.stream()
        .flatMap(name -> planning.find().noteNamed(name).stream())
        .limit(1)
        .map(n -> NavLink.of(n.title(), planning.map().note(n.path()).from(page)))
        .toList();
  }
}
