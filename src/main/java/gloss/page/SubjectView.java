package gloss.page;

import java.util.List;

/**
 * One subject of a matrix: who looks after what.
 *
 * @param about a sentence; may be empty
 * @param status such as "closed since April 2025"; may be empty
 * @param checked the date of the facts
 * @param matrix where it stands
 * @param strip its duties in the order of the layers
 * @param notes its note ("Read the note"): none or one
 * @param groups its duties by holder: yours, the provider's, shared, not applicable; none is empty
 * @param comparisons with other subjects, each labelled by the other one
 * @param choices where to compare it with any others: none or one
 */
public record SubjectView(
    String title,
    String about,
    String status,
    DateView checked,
    NavLink matrix,
    StripView strip,
    List<NavLink> notes,
    List<DutyGroup> groups,
    List<NavLink> comparisons,
    List<NavLink> choices) {
  public SubjectView {
    notes = List.copyOf(notes);
    groups = List.copyOf(groups);
    comparisons = List.copyOf(comparisons);
    choices = List.copyOf(choices);
  }

  /**
   * The duties of one holder.
   *
   * @param holder who
   * @param heading such as "You look after" or "AWS looks after"
   * @param count such as "4 of 11"
   * @param duties in the order of the layers
   */
  public record DutyGroup(HolderView holder, String heading, String count, List<LayerDuty> duties) {
    public DutyGroup {
      duties = List.copyOf(duties);
    }
  }

  /** A layer with the duty under this subject. */
  public record LayerDuty(LayerView layer, DutyView duty) {}
}
