package gloss.page;

import gloss.card.Card;
import gloss.card.Side;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards as a page shows them: each side written with addresses that work on that page. */
final class CardViews {
  private final Planning planning;
  private final SitePath page;

  CardViews(Planning planning, SitePath page) {
    this.planning = planning;
    this.page = page;
  }

  /**
   * The views of cards that stand on one page.
   *
   * @param first the number of the first of them in the deck, from 1
   * @param total how many the deck has
   */
  List<CardView> views(List<Card> cards, int first, int total) {
    List<CardView> views = new ArrayList<>();
    for (Card card : cards) {
      views.add(view(card, Counts.number(first + views.size()) + " of " + Counts.number(total)));
    }
    return views;
  }

  private CardView view(Card card, String position) {
    String id = card.id().value();
    return new CardView(
        id,
        new Anchor("card-" + id),
        position,
        card.context(),
        side(card.front(), "f-" + id + "-"),
        side(card.back(), "b-" + id + "-"),
        sources(card));
  }

  private List<BodyView> side(Side side, String idPrefix) {
    if (side instanceof Side.OfPassage of) {
      return new Bodies(planning, page).passage(of.passage(), idPrefix);
    }
    if (side instanceof Side.OfDuty of) {
      return List.of(
          new BodyView.DutyPartView(new Duties(planning).view(page, of.matrix(), of.duty())));
    }
    return List.of(BodyView.text(side.plain()));
  }

  /** Where the fact is written; a duty names its source itself. */
  List<SourceView> sources(Card card) {
    if (card instanceof Card.DutyCard duty) {
      Side.OfDuty back = duty.back();
      Href href =
          back.matrix()
              .subject(back.duty().subject())
              .map(s -> planning.map().subject(back.matrix(), s))
              .map(p -> p.from(page, new Anchor(back.duty().layer())))
              .orElseThrow();
      return List.of(new SourceView(back.matrix().title(), href, false));
    }
    return source(planning, page, card.back()).stream().toList();
  }

  private static Optional<SourceView> source(Planning planning, SitePath page, Side side) {
    if (!(side instanceof Side.OfPassage of)) {
      return Optional.empty();
    }
    return planning
        .find()
        .note(of.passage().note())
        .map(note -> Places.source(planning, page, note, of.passage().range().start()));
  }
}
