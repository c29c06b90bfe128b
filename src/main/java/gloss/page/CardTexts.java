package gloss.page;

import gloss.card.Card;
import gloss.card.Card.ChoiceCard;
import gloss.card.Side;
import gloss.card.WrongAnswers;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the practice page shows of each card, as one JSON object per card. */
public final class CardTexts {
  private final CardViews views;
  private final Rendering rendering;
  private final WrongAnswers wrong;

  CardTexts(Planning planning, Rendering rendering, WrongAnswers wrong) {
    this.views = new CardViews(planning, SiteMap.REVIEW);
    this.rendering = rendering;
    this.wrong = wrong;
  }

  /** Makes markup of a piece; empty if its template failed, which is noted as a problem. */
  public interface Rendering {
    /** The markup of a piece. */
    Optional<String> markup(PieceView piece);
  }

  /**
   * One object for each card, in their order.
   *
   * @param marks the digests of each card's sides
   */
  List<String> lines(List<Card> cards, List<String> marks) {
    return IntStream.range(0, cards.size())
        .parallel()
        .mapToObj(
            i ->
                line(i, cards.get(i), views.views(cards.subList(i, i + 1), 1, 1).get(0))
                    .put("marks", marks.get(i))
                    .toString())
        .toList();
  }

  private Json line(int number, Card card, CardView view) {
    Json json =
        Json.object()
            .put("id", view.id())
            .put("kind", card.kind())
            .put("context", view.context())
            .put("front", markup(view.front()))
            .put("back", markup(view.back()));
    for (SourceView source : view.sources()) {
      json.put("source", source.label()).put("href", source.href().value());
    }
    if (card instanceof ChoiceCard choice) {
      putOptions(json, choice);
    } else if (!wrong.answer(number).isEmpty()) {
      json.put("answer", wrong.answer(number)).putNumbers("wrong", wrong.of(number));
    }
    return json;
  }

  /** For an exam, which shows the question and the reason without the options of a deck's page. */
  private void putOptions(Json json, ChoiceCard card) {
    List<String> options = new ArrayList<>();
    for (int i = 0; i < card.options().size(); i++) {
      options.add(markup(card.options().get(i), "x" + i, card));
    }
    json.put("question", markup(card.front(), "q", card))
        .put("options", options)
        .putNumbers("keys", card.keys())
        .put("reason", card.back().plain().isBlank() ? "" : markup(card.back(), "r", card));
  }

  private String markup(Side side, String prefix, Card card) {
    return markup(views.side(side, prefix + "-" + card.id().value() + "-"));
  }

  private String markup(List<BodyView> parts) {
    return rendering.markup(new PieceView(new ArrayList<>(parts))).orElse("").strip();
  }
}
