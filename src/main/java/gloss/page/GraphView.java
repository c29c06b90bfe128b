package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A note among its neighbours as a picture, and the same as lists.
 *
 * @param box the picture's view box
 * @param x of the note in the middle
 * @param y of the note in the middle
 * @param rays lines from the middle, as a path
 * @param strands lines between neighbours, as a path; may be empty
 * @param nodes the neighbours
 * @param about what the picture shows, in a sentence
 * @param notes the neighbours that are notes
 * @param terms the neighbours that are terms
 */
public record GraphView(
    String box,
    int x,
    int y,
    String rays,
    String strands,
    List<NodeView> nodes,
    String about,
    List<NavLink> notes,
    List<NavLink> terms) {

  public GraphView {
    nodes = List.copyOf(nodes);
    notes = List.copyOf(notes);
    terms = List.copyOf(terms);
  }

  /**
   * A neighbour.
   *
   * @param x of its dot
   * @param y of its dot
   * @param term whether it is a term
   * @param before whether its name stands before the dot, to the left
   * @param lines its name: one line or two
   */
  public record NodeView(
      Href href, int x, int y, boolean term, boolean before, List<LineView> lines) {

    public NodeView {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a name.
   *
   * @param x where it begins, or ends if the name stands before its dot
   * @param y of its base line
   */
  public record LineView(int x, int y, String text) {}
}
