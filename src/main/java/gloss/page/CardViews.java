package gloss.page;

import gloss.card.Card;
import gloss.card.Side;
import gloss.language.Phrases;
import gloss.matrix.ChangeWords;
import gloss.matrix.Comparison;
import gloss.note.Passage;
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
      views.add(view(card, planning.phrases().say("count.of", first + views.size(), total)));
    }
    return views;
  }

  private CardView view(Card card, String position) {
    String id = card.id().value();
    return new CardView(
        id, anchor(card), position, card.context(), front(card), back(card), sources(card));
  }

  /** Where a card stands on a page of a deck. */
  static Anchor anchor(Card card) {
    return new Anchor("card-" + card.id().value());
  }

  private List<BodyView> front(Card card) {
    List<BodyView> parts = new ArrayList<>(side(card.front(), prefix("f", card)));
    if (card instanceof Card.ChoiceCard choice) {
      parts.add(options(choice, "o", List.of()));
    }
    return parts;
  }

  private List<BodyView> back(Card card) {
    List<BodyView> parts = new ArrayList<>();
    if (card instanceof Card.ChoiceCard choice) {
      parts.add(options(choice, "k", choice.keys()));
    }
    boolean empty = card.back() instanceof Side.OfText text && text.plain().isEmpty();
    Optional<LongPassage.Cut> cut = cut(card.back());
    if (cut.isPresent()) {
      Bodies bodies = new Bodies(planning, page);
      parts.addAll(bodies.passage(cut.get().first(), prefix("b", card)));
      parts.add(new BodyView.MoreView(bodies.passage(cut.get().rest(), prefix("m", card))));
    } else if (!empty) {
      parts.addAll(side(card.back(), prefix("b", card)));
    }
    return parts;
  }

  private Optional<LongPassage.Cut> cut(Side side) {
    return side instanceof Side.OfPassage of
        ? planning
            .find()
            .note(of.passage().note())
            .flatMap(note -> LongPassage.of(of.passage(), note.tree()))
        : Optional.empty();
  }

  private static String prefix(String side, Card card) {
    return side + "-" + card.id().value() + "-";
  }

  /**
   * The options with their letters.
   *
   * @param keys those to show, with their letters; all without an answer if there are none
   */
  private BodyView options(Card.ChoiceCard card, String side, List<Integer> keys) {
    List<BodyView.OptionView> options = new ArrayList<>();
    for (int i = 0; i < card.options().size(); i++) {
      if (keys.isEmpty() || keys.contains(i)) {
        String prefix = prefix(side + i, card);
        options.add(
            new BodyView.OptionView(
                String.valueOf((char) ('A' + i)), side(card.options().get(i), prefix)));
      }
    }
    return new BodyView.OptionsView(!keys.isEmpty(), options);
  }

  /** What one side shows; the ids in it begin with the prefix. */
  List<BodyView> side(Side side, String idPrefix) {
    if (side instanceof Side.OfPassage of) {
      return new Bodies(planning, page).passage(of.passage(), idPrefix);
    }
    if (side instanceof Side.OfCloze of) {
      return new Bodies(planning, page).withGaps(of.passage(), of.gaps(), idPrefix);
    }
    if (side instanceof Side.OfDuty of) {
      return List.of(
          new BodyView.DutyPartView(new Duties(planning).view(page, of.matrix(), of.duty())));
    }
    if (side instanceof Side.OfMove move) {
      return moves(move.comparison(), planning.phrases());
    }
    return List.of(BodyView.text(side.plain()));
  }

  private static List<BodyView> moves(Comparison comparison, Phrases phrases) {
    ChangeWords words = new ChangeWords(comparison, phrases);
    List<BodyView.Named> rows =
        comparison.changing().stream()
            .map(row -> new BodyView.Named(row.layer().label(), words.of(row)))
            .toList();
    int shown = LongPassage.shown(rows.stream().map(row -> row.name() + " " + row.said()).toList());
    List<BodyView> parts = new ArrayList<>(List.of(BodyView.list(rows.subList(0, shown))));
    if (shown < rows.size()) {
      BodyView rest = BodyView.list(rows.subList(shown, rows.size()));
      parts.add(new BodyView.MoreView(List.of(rest)));
    }
    return parts;
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
    if (card.back() instanceof Side.OfMove move) {
      Comparison of = move.comparison();
      SitePath path = planning.map().comparison(of.matrix(), of.from(), of.to());
      Href href = path.from(page, Pairings.direction(of.from()));
      return List.of(new SourceView(of.matrix().title(), href, false));
    }
    return passage(card.back()).or(() -> passage(card.front())).flatMap(this::source).stream()
        .toList();
  }

  private static Optional<Passage> passage(Side side) {
    if (side instanceof Side.OfCloze of) {
      return Optional.of(of.passage());
    }
    return side instanceof Side.OfPassage of ? Optional.of(of.passage()) : Optional.empty();
  }

  private Optional<SourceView> source(Passage passage) {
    return planning
        .find()
        .note(passage.note())
        .map(note -> Places.source(planning, page, note, passage.range().start()));
  }
}
