package gloss.page;

import java.util.List;

/** A piece of a page that a script puts in, such as a side of a card. */
public record PieceView(List<BodyView> parts) {
  public PieceView {
    parts = List.copyOf(parts);
  }
}
