package gloss.page;

import gloss.path.Anchor;
import gloss.path.Href;
import java.util.List;

/**
 * Two subjects of a matrix side by side, read in both directions.
 *
 * @param title such as "Amazon EC2 and AWS Lambda"
 * @param matrix where they stand
 * @param from the first subject
 * @param to the second subject
 * @param checked the date of the facts
 * @param directions from the first to the second and back; each may have no changes
 * @param changes the layers that differ
 * @param stays the layers that do not
 * @param staying how many those are, such as "8 layers"
 * @param legend the holders that occur
 * @param choices where to set these two beside others: none or one
 * @param others other comparisons of each of the two; none is without links
 * @param previous the pair before this one: none or one
 * @param next the pair behind it: none or one
 */
public record ComparisonView(
    String title,
    NavLink matrix,
    SideView from,
    SideView to,
    DateView checked,
    List<DirectionView> directions,
    List<RowView> changes,
    List<RowView> stays,
    String staying,
    List<TableView.LegendEntry> legend,
    List<NavLink> choices,
    List<OthersView> others,
    List<NavLink> previous,
    List<NavLink> next) {
  public ComparisonView {
    directions = List.copyOf(directions);
    changes = List.copyOf(changes);
    stays = List.copyOf(stays);
    legend = List.copyOf(legend);
    choices = List.copyOf(choices);
    others = List.copyOf(others);
    previous = List.copyOf(previous);
    next = List.copyOf(next);
  }

  /**
   * One of the two subjects.
   *
   * @param href its page
   * @param about a sentence; may be empty
   * @param status such as "closed since April 2025"; may be empty
   * @param strip its duties in the order of the layers
   */
  public record SideView(String label, Href href, String about, String status, StripView strip) {}

  /**
   * What changes for one who moves.
   *
   * @param anchor its place on the page
   * @param heading such as "From Amazon EC2 to AWS Lambda"
   * @param sum such as "3 duties go to AWS, 1 becomes shared and 8 stay yours."
   * @param changes in the order of the layers
   * @param kept what stays, by holder
   */
  public record DirectionView(
      Anchor anchor, String heading, String sum, List<ChangeView> changes, List<KeptView> kept) {
    public DirectionView {
      changes = List.copyOf(changes);
      kept = List.copyOf(kept);
    }
  }

  /**
   * A change in words.
   *
   * @param from who holds the duty before
   * @param layer which duty
   * @param phrase such as "becomes AWS’s" or "is shared now; your half: Rotate them"
   * @param row where it is told in full, on the same page
   * @param duty all that is said about the duty afterwards
   */
  public record ChangeView(HolderView from, String layer, String phrase, Href row, DutyView duty) {}

  /**
   * The layers that somebody keeps.
   *
   * @param holder such as "You keep"
   * @param layers links to where they are told in full, on the same page
   */
  public record KeptView(String holder, List<NavLink> layers) {
    public KeptView {
      layers = List.copyOf(layers);
    }
  }

  /**
   * A layer under both subjects.
   *
   * @param moves what happens to it in each direction, as "To AWS Lambda: becomes AWS’s"; none if
   *     it stays
   */
  public record RowView(LayerView layer, DutyView from, DutyView to, List<MoveView> moves) {
    public RowView {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A change in one direction, in short.
   *
   * @param to the subject to which one moves
   */
  public record MoveView(String to, String phrase) {}

  /**
   * Other comparisons of one subject.
   *
   * @param subject its label
   * @param open whether they are few enough to be seen at once
   * @param links to them, labelled by what it is compared with
   */
  public record OthersView(String subject, boolean open, List<NavLink> links) {
    public OthersView {
      links = List.copyOf(links);
    }
  }
}
