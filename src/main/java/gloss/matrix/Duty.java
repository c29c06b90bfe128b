package gloss.matrix;

import gloss.problem.Location;
import java.util.List;

/**
 * A cell: who holds the duty for one layer under one subject, and why.
 *
 * @param matrix id of the matrix
 * @param subject id of the subject
 * @param layer id of the layer
 * @param holding who holds it
 * @param because the reason, plain text with wikilinks; may be empty
 * @param source where this is said
 * @param sourceLocation where {@code source} is written, or the duty itself
 * @param checked the date of the fact, such as {@code 2026-11-01}; the matrix's date if the cell
 *     has none of its own; may be empty
 * @param when under which conditions somebody else holds it
 * @param customerSide who on the customer's side does the work
 * @param location where the duty is written (for an inherited one: where it was inherited from)
 */
public record Duty(
    String matrix,
    String subject,
    String layer,
    Holding holding,
    String because,
    Source source,
    Location sourceLocation,
    String checked,
    List<Condition> when,
    CustomerSide customerSide,
    Location location) {
  public Duty {
    when = List.copyOf(when);
  }

  /** The stable id of the cell: {@code matrix/subject/layer}. */
  public String cellId() {
    return matrix + "/" + subject + "/" + layer;
  }

  /** Whether it names one party and says no more. */
  public boolean isBare() {
    return holding instanceof Holding.ByParty
        && because.isEmpty()
        && when.isEmpty()
        && source.isEmpty()
        && customerSide.equals(CustomerSide.NONE);
  }

  /** Who holds a duty. */
  public sealed interface Holding {
    /** One party holds it alone. */
    record ByParty(Party party) implements Holding {}

    /**
     * Two sides hold it.
     *
     * @param provider what the provider does
     * @param customer what the customer does
     */
    record Shared(SharedKind kind, String provider, String customer) implements Holding {}

    /** There is nothing to look after, and why. */
    record NotApplicable(String reason) implements Holding {}
  }

  /** How a shared duty is split. */
  public enum SharedKind {
    /** Each side can do its half without the other. */
    INDEPENDENT,
    /** One half builds on the other. */
    DEPENDENT
  }

  /**
   * A condition under which somebody else holds the duty.
   *
   * @param condition such as {@code you change the instances}; reads well behind "if"
   * @param because the reason; may be empty
   */
  public record Condition(String condition, Holding holding, String because) {}

  /**
   * Who on the customer's side does it, with what; each may be empty.
   *
   * @param runbook where it is written how; without an address and a note its title is all of it
   */
  public record CustomerSide(String role, String team, String tool, Source runbook) {
    public static final CustomerSide NONE = new CustomerSide("", "", "", Source.NONE);
  }

  /**
   * Where a fact comes from.
   *
   * @param title shown text; empty if there is no source
   * @param address an outside address; empty if the source is a note
   * @param note a wikilink target; empty if the source is outside
   */
  public record Source(String title, String address, String note) {
    public static final Source NONE = new Source("", "", "");

    public boolean isEmpty() {
      return title.isEmpty();
    }
  }
}
