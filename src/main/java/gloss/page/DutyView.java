package gloss.page;

import gloss.text.Html;
import java.util.List;

/**
 * A cell of a matrix with all that is known about it. The table shows only its holder; notes below
 * it, subject pages, comparisons and card backs show the rest.
 *
 * @param id the cell's stable id
 * @param holder who holds the duty
 * @param halves of a shared duty, who does what; empty otherwise
 * @param because the reason, inline markup; may be empty
 * @param conditions under which somebody else holds it
 * @param sources where it is said: none or one
 * @param checked the date of the fact
 * @param oldFrom the first day on which it should be checked again; empty if nothing says so
 * @param work who does it on the customer's side, and with what; may be empty
 */
public record DutyView(
    String id,
    HolderView holder,
    List<HalfView> halves,
    Html because,
    List<ConditionView> conditions,
    List<SourceView> sources,
    DateView checked,
    String oldFrom,
    List<FactView> work) {
  public DutyView {
    halves = List.copyOf(halves);
    conditions = List.copyOf(conditions);
    sources = List.copyOf(sources);
    work = List.copyOf(work);
  }

  /**
   * One side's half of a shared duty.
   *
   * @param holder whose half it is
   * @param does what that side does, inline markup
   */
  public record HalfView(HolderView holder, Html does) {}

  /**
   * A condition under which somebody else holds the duty.
   *
   * @param condition reads well behind "If", inline markup
   * @param holder who holds it then
   * @param halves of a duty that is shared then; empty otherwise
   * @param because the reason, inline markup; may be empty
   */
  public record ConditionView(
      Html condition, HolderView holder, List<HalfView> halves, Html because) {
    public ConditionView {
      halves = List.copyOf(halves);
    }
  }

  /**
   * A named fact.
   *
   * @param name such as "Role" or "Tool"
   * @param value inline markup
   */
  public record FactView(String name, Html value) {}
}
