package gloss.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term: what it means, where it is used, how to learn it.
 *
 * @param name its canonical name
 * @param aliases other names
 * @param definitions the best first; may be empty
 * @param notes the note that the term is about ("Read the note"): none or one
 * @param matrices where it stands in a matrix: subjects and layers of that name; may be empty
 * @param cells the same with all cells, in the same order
 * @param neighbours terms that notes set side by side with it; may be empty
 * @param count such as "12 mentions in 4 notes"; empty if there are none
 * @param mentions by note, in reading order
 * @param cards the cards that ask for it
 */
public record TermView(
    String name,
    List<String> aliases,
    List<DefinitionView> definitions,
    List<NavLink> notes,
    List<NavLink> matrices,
    List<CellsView> cells,
    List<NeighbourView> neighbours,
    String count,
    ExcerptsView mentions,
    List<CardView> cards)
    implements ShowsTexts {
  public TermView {
    aliases = List.copyOf(aliases);
    definitions = List.copyOf(definitions);
    notes = List.copyOf(notes);
    matrices = List.copyOf(matrices);
    cells = List.copyOf(cells);
    neighbours = List.copyOf(neighbours);
    cards = List.copyOf(cards);
  }

  @Override
  public Stream<BodyView> texts() {
    return Stream.concat(
        definitions.stream().flatMap(definition -> definition.body().stream()),
        cards.stream().flatMap(CardView::texts));
  }

  /**
   * A term that is easily confused with it.
   *
   * @param places where notes compare the two; at least one
   */
  public record NeighbourView(TermEntry term, List<SourceView> places) {
    public NeighbourView {
      places = List.copyOf(places);
    }
  }

  /**
   * What a term means.
   *
   * @param body the text
   * @param sources where it is said: none or one
   */
  public record DefinitionView(List<BodyView> body, List<SourceView> sources) {
    public DefinitionView {
      body = List.copyOf(body);
      sources = List.copyOf(sources);
    }
  }
}
