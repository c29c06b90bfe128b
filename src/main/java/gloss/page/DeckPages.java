package gloss.page;

import gloss.asset.ScriptUse;
import gloss.card.Card;
import gloss.card.Deck;
import gloss.matrix.Matrix;
import gloss.path.SitePath;
import gloss.path.SourcePath;
import java.util.List;

/** A readable page for each deck, cut into several if the deck is large. */
final class DeckPages implements PageKind {
  static final int CARDS_A_PAGE = 100;

  @Override
  public String name() {
    return "deck";
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.study().decks().parallelStream()
        .flatMap(
            deck ->
                Pages.of(deck.cards(), CARDS_A_PAGE, planning.map().deck(deck)).stream()
                    .map(chunk -> page(planning, deck, chunk)))
        .toList();
  }

  private Page page(Planning planning, Deck deck, Pages.Chunk<Card> chunk) {
    SitePath path = chunk.path();
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                deck.title(),
                planning.phrases().say("deck.about", deck.cards().size()),
                "cards",
                ScriptUse.CARDS,
                List.of(NavLink.of(planning.phrases().say("nav.cards"), SiteMap.DECKS.from(path))));
    return new Page(this, path, head, () -> view(planning, deck, chunk));
  }

  private static DeckView view(Planning planning, Deck deck, Pages.Chunk<Card> chunk) {
    SitePath path = chunk.path();
    return new DeckView(
        deck.title(),
        planning.phrases().say("count.cards", deck.cards().size()),
        origins(planning, path, deck),
        DeckForm.of(deck).stream()
            .map(
                f ->
                    NavLink.of(
                        planning.phrases().say(f.phrase()),
                        planning.map().deckFile(deck, f.end()).from(path)))
            .toList(),
        NavLink.of(planning.phrases().say("deck.print"), planning.map().paper(path).from(path)),
        SiteMap.REVIEW.from(path).asking("deck", CardScripts.name(planning.map().deck(deck))),
        new CardViews(planning, path).views(chunk.items(), chunk.first(), deck.cards().size()),
        chunk.pages());
  }

  private static List<NavLink> origins(Planning planning, SitePath page, Deck deck) {
    if (deck.kind() == Deck.Kind.NOTE) {
      return planning
          .find()
          .note(new SourcePath(deck.source()))
          .map(n -> NavLink.of(n.title(), planning.map().note(n.path()).from(page)))
          .stream()
          .toList();
    }
    return planning.study().matrices().stream()
        .filter(m -> deck.kind() == Deck.Kind.MATRIX && deck.source().startsWith(m.id() + "/"))
        .limit(1)
        .map((Matrix m) -> NavLink.of(m.title(), planning.map().matrix(m).from(page)))
        .toList();
  }
}
