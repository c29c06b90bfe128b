package gloss.matrix;

import gloss.matrix.Duty.Condition;
import gloss.matrix.Duty.CustomerSide;
import gloss.matrix.Duty.Holding;
import gloss.matrix.Duty.Source;
import gloss.problem.Location;
import java.util.List;

/** A duty as it is written, before one knows for which subjects it holds. */
record Cell(
    Holding holding,
    String because,
    Source source,
    Location sourceLocation,
    String checked,
    List<Condition> when,
    CustomerSide customerSide,
    Location location) {
  Cell {
    when = List.copyOf(when);
  }

  /** The duty of a subject. */
  Duty duty(String matrix, String subject, String layer) {
    return new Duty(
        matrix,
        subject,
        layer,
        holding,
        because,
        source,
        sourceLocation,
        checked,
        when,
        customerSide,
        location);
  }

  /** Whether a provider does a part of it, always or under a condition. */
  boolean isShared() {
    return holding instanceof Holding.Shared
        || when.stream().anyMatch(c -> c.holding() instanceof Holding.Shared);
  }
}
