package gloss.page;

import gloss.card.Card;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the practice page shows of each card, as one JSON object per card. */
public final class CardTexts {
  private final CardViews views;
  private final Rendering rendering;

  CardTexts(Planning planning, Rendering rendering) {
    this.views = new CardViews(planning, SiteMap.REVIEW);
    this.rendering = rendering;
  }

  /** Makes markup of a piece; empty if its template failed, which is noted as a problem. */
  public interface Rendering {
    /** The markup of a piece. */
    Optional<String> markup(PieceView piece);
  }

  /** One object for each card, in their order. */
  List<String> lines(List<Card> cards) {
    return IntStream.range(0, cards.size())
        .parallel()
        .mapToObj(i -> line(cards.get(i), views.views(cards.subList(i, i + 1), 1, 1).get(0)))
        .toList();
  }

  private String line(Card card, CardView view) {
    Json json =
        Json.object()
            .put("id", view.id())
            .put("kind", card.kind())
            .put("context", view.context())
            .put("front", markup(view.front()))
            .put("back", markup(view.back()))
            .put("marks", CardScripts.marks(card));
    for (SourceView source : view.sources()) {
      json.put("source", source.label()).put("href", source.href().value());
    }
    return json.toString();
  }

  private String markup(List<BodyView> parts) {
    return rendering.markup(new PieceView(new ArrayList<>(parts))).orElse("").strip();
  }
}
