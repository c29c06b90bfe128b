package gloss.matrix;

import gloss.path.SourcePath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A responsibility matrix: which party looks after which layer under which subject. It is complete:
 * each subject has a duty for each layer of each view that shows it, and for each layer there is if
 * no view shows it.
 *
 * @param id names it in addresses and cell ids
 * @param file where it was read
 * @param title shown as its name
 * @param about a sentence or two; may be empty
 * @param checked date for which the author vouches, such as {@code 2026-11-01}; may be empty
 * @param staleAfter after which time a cell should be checked again, an ISO 8601 period such as
 *     {@code P1Y}; may be empty
 * @param parties who can hold a duty, in the file's order
 * @param layers what must be looked after, the nearest to the user first
 * @param subjects what is compared, in the file's order
 * @param views the tables to show, at least one
 * @param pairs which subjects are compared where a view is too large for all pairs
 */
public record Matrix(
    String id,
    SourcePath file,
    String title,
    String about,
    String checked,
    String staleAfter,
    List<Party> parties,
    List<Layer> layers,
    List<Subject> subjects,
    List<Selection> views,
    List<SubjectPair> pairs) {
  public Matrix {
    parties = List.copyOf(parties);
    layers = List.copyOf(layers);
    subjects = List.copyOf(subjects);
    views = List.copyOf(views);
    pairs = List.copyOf(pairs);
  }

  public Optional<Subject> subject(String subjectId) {
    return subjects.stream().filter(s -> s.id().equals(subjectId)).findFirst();
  }

  public Optional<Layer> layer(String layerId) {
    return layers.stream().filter(l -> l.id().equals(layerId)).findFirst();
  }

  public Optional<Party> party(String partyId) {
    return parties.stream().filter(p -> p.id().equals(partyId)).findFirst();
  }

  /**
   * From which day on what was checked on a date should be checked again. The build has no clock:
   * whoever reads has one.
   *
   * @param checked as in the file; empty if nobody has said when
   * @return empty if the matrix does not say after which time, or that day is in no calendar
   */
  public Optional<LocalDate> staleOn(String checked) {
    if (staleAfter.isEmpty() || checked.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(checked).plus(Period.parse(staleAfter)).plusDays(1));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The layers for which a subject has a duty, in the matrix's order. */
  public List<Layer> layers(Subject subject) {
    return layers.stream().filter(layer -> subject.has(layer.id())).toList();
  }

  /** The layers of a view, in the view's order. */
  public List<Layer> layers(Selection view) {
    return view.layers().stream().flatMap(id -> layer(id).stream()).toList();
  }

  /** The subjects of a view, in the view's order. */
  public List<Subject> subjects(Selection view) {
    return view.subjects().stream().flatMap(id -> subject(id).stream()).toList();
  }
}
