package gloss.page;

import gloss.path.Anchor;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flashcard on a page.
 *
 * @param id the card's lasting name
 * @param anchor its place on the page
 * @param position such as "3 of 20"
 * @param context what makes the question clear, outermost first
 * @param front the question
 * @param back the answer
 * @param sources where the fact is written: none or one
 */
public record CardView(
    String id,
    Anchor anchor,
    String position,
    List<String> context,
    List<BodyView> front,
    List<BodyView> back,
    List<SourceView> sources)
    implements ShowsTexts {
  public CardView {
    context = List.copyOf(context);
    front = List.copyOf(front);
    back = List.copyOf(back);
    sources = List.copyOf(sources);
  }

  @Override
  public Stream<BodyView> texts() {
    return Stream.concat(front.stream(), back.stream());
  }
}
