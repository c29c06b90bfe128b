package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;

/** The one page on which cards are practised: whatever reads or writes progress lives in it. */
final class ReviewPages implements PageKind {
  @Override
  public String name() {
    return "review";
  }

  @Override
  public List<Page> plan(Planning planning) {
    if (planning.study().decks().isEmpty()) {
      return List.of();
    }
    Head head =
        new Heads(planning)
            .of(
                this,
                SiteMap.REVIEW,
                planning.phrases().say("review.title"),
                planning.phrases().say("review.about"),
                "cards",
                ScriptUse.REVIEW,
                List.of(
                    NavLink.of(
                        planning.phrases().say("nav.cards"), SiteMap.DECKS.from(SiteMap.REVIEW))));
    Href style = planning.assets().practiceStyle().from(SiteMap.REVIEW);
    List<Href> scripts = new ArrayList<>(head.scripts());
    scripts.add(CardScripts.INDEX.from(SiteMap.REVIEW));
    List<DeckEntry> decks =
        planning.study().decks().stream()
            .limit(1)
            .map(deck -> DeckIndexPages.entry(planning, SiteMap.REVIEW, deck))
            .toList();
    NavLink all =
        NavLink.of(planning.phrases().say("review.all"), SiteMap.DECKS.from(SiteMap.REVIEW));
    Href exam = planning.assets().script(ScriptUse.EXAM).from(SiteMap.REVIEW);
    return List.of(
        new Page(
            this,
            SiteMap.REVIEW,
            head.withStyle(style).withScripts(scripts),
            new ReviewView(decks, all, exam)));
  }
}
