package gloss.matrix;

import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.time.LocalDate;

/** Matrices for tests, from a string. */
public final class Matrices {
  /** Every kind of holding, twice, and a condition. */
  public static final String KINDS =
      """
      title: Kinds
      checked: 2026-10-01
      parties:
        aws: {label: AWS, role: provider}
        gcp: {label: Google, role: provider}
        you: {label: You, role: customer}
      layers:
        - {id: data, label: Data}
        - {id: os, label: Operating system}
        - {id: keys, label: Keys}
        - {id: room, label: Room}
      subjects:
        - id: vm
          label: Machine
          provider: aws
          duties:
            data: you
            os: {party: you, because: "See [[Notes#Patching|patching]]."}
            keys: {shared: {kind: dependent, provider: Offers keys., customer: Rotates them}}
            room: {not-applicable: "it is =rented"}
        - id: fn
          label: Function
          provider: gcp
          duties:
            data: you
            os:
              party: aws
              because: AWS patches it
              source: "[Guide, part \\"one\\"](https://example.org/a)"
              when: [{if: you bring an image, party: you, because: Only you can build it.}]
            keys: {shared: {kind: dependent, provider: Offers keys., customer: Picks one.}}
            room: {party: gcp, source: "[[Rooms]]", checked: 2026-11-01}
      """;

  private Matrices() {}

  /** A matrix without problems. */
  public static Matrix read(String yaml) {
    Problems problems = new Problems();
    SourcePath file = new SourcePath("kinds.matrix.yml");
    return MatrixReader.read(file, yaml, LocalDate.of(2026, 11, 25), problems)
        .orElseThrow(() -> new AssertionError(problems.sorted()));
  }
}
