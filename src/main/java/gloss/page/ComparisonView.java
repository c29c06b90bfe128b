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
 * @param legend the holders that occur
 * @param links to other comparisons of the two
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
    List<TableView.LegendEntry> legend,
    List<NavLink> links) {
  public ComparisonView {
    directions = List.copyOf(directions);
    changes = List.copyOf(changes);
    stays = List.copyOf(stays);
    legend = List.copyOf(legend);
    links = List.copyOf(links);
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
   * @param changes in the order of the layers
   */
  public record DirectionView(Anchor anchor, String heading, List<ChangeView> changes) {
    public DirectionView {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A change in words.
   *
   * @param from who holds the duty before
   * @param to who holds it afterwards
   * @param layer which duty
   * @param phrase such as "AWS takes it over" or "becomes yours"
   * @param row where it is told in full, on the same page
   */
  public record ChangeView(HolderView from, HolderView to, String layer, String phrase, Href row) {}

  /** A layer under both subjects. */
  public record RowView(LayerView layer, DutyView from, DutyView to) {}
}
