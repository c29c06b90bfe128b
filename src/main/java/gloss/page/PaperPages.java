package gloss.page;

import gloss.asset.ScriptUse;
import gloss.card.Card;
import gloss.card.Deck;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cards of each page of a deck on sheets of paper, to be cut out. */
final class PaperPages implements PageKind {
  /** Two columns of four fit on A4 and on Letter. */
  private static final int CARDS_A_SHEET = 8;

  @Override
  public String name() {
    return "paper";
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public List<Page> plan(Planning planning) {
    return planning.study().decks().parallelStream()
        .flatMap(
            deck ->
                Pages.of(deck.cards(), DeckPages.CARDS_A_PAGE, planning.map().deck(deck)).stream()
                    .map(chunk -> page(planning, deck, chunk)))
        .toList();
  }

  private Page page(Planning planning, Deck deck, Pages.Chunk<Card> chunk) {
    SitePath path = planning.map().paper(chunk.path());
    NavLink back = NavLink.of(deck.title(), chunk.path().from(path));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("paper.title", deck.title()),
                "",
                "cards",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.cards"), SiteMap.DECKS.from(path)),
                    back))
            .styledBy(planning.assets().paper().from(path));
    return new Page(this, path, head, () -> view(planning, path, deck, chunk, back));
  }

  private static PaperView view(
      Planning planning, SitePath path, Deck deck, Pages.Chunk<Card> chunk, NavLink back) {
    CardMarkup markup = CardMarkup.bare(planning, file -> Optional.of(file.from(path)));
    List<PaperView.SheetView> sheets = new ArrayList<>();
    List<Card> cards = chunk.items();
    for (int i = 0; i < cards.size(); i += CARDS_A_SHEET) {
      List<PaperView.CutView> cut = new ArrayList<>();
      for (int n = i; n < Math.min(cards.size(), i + CARDS_A_SHEET); n++) {
        cut.add(cut(markup, cards.get(n), planning.phrases().number(chunk.first() + n)));
      }
      sheets.add(new PaperView.SheetView(String.valueOf(sheets.size() + 1), cut));
    }
    return new PaperView(
        deck.title(),
        planning.phrases().say("paper.count", cards.size(), sheets.size()),
        back,
        sheets);
  }

  private static PaperView.CutView cut(CardMarkup markup, Card card, String number) {
    return new PaperView.CutView(
        number,
        card.context(),
        PaperSide.of(markup.front(card), card.front().plain()),
        PaperSide.of(markup.back(card), card.back().plain()));
  }
}
