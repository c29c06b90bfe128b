package gloss.matrix;

import gloss.problem.Location;
import java.util.List;

/**
 * A column: what is compared.
 *
 * @param about a sentence; may be empty
 * @param terms names under which it is mentioned
 * @param note the wikilink target of its note, such as {@code Amazon EC2}; empty if none
 * @param noteLocation where {@code note} is written, or the subject itself
 * @param status such as {@code closed since 2025-04-25}; may be empty
 * @param provider the party that is the provider here; empty if the matrix has no single one
 * @param duties one per layer of each view that shows it, or more, in the order of the layers
 */
public record Subject(
    String id,
    String label,
    String about,
    List<String> terms,
    String note,
    Location noteLocation,
    String status,
    String provider,
    List<Duty> duties) {
  public Subject {
    terms = List.copyOf(terms);
    duties = List.copyOf(duties);
  }

  /** Whether it has a duty for a layer. */
  public boolean has(String layerId) {
    return duties.stream().anyMatch(d -> d.layer().equals(layerId));
  }

  /**
   * The duty for a layer.
   *
   * @throws IllegalArgumentException for a layer for which it has none
   */
  public Duty duty(String layerId) {
    return duties.stream()
        .filter(d -> d.layer().equals(layerId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layer " + layerId));
  }
}
