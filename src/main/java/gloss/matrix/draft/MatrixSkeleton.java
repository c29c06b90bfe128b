package gloss.matrix.draft;

/** A small matrix that is valid as it stands, and teaches what can be written. */
public final class MatrixSkeleton {
  /** The whole file. */
  public static final String TEXT =
      """
      # Who looks after what. Replace the names and the facts by your own, then build.
      # More keys, and larger examples: the README of Gloss and its notes/aws.matrix.yml.

      title: Who looks after what
      # checked: 2026-11-01              # the day on which you checked the facts
      parties:                           # who can hold a duty: an id, the name to show, the side
        provider: {label: The provider, role: provider}
        customer: {label: You, role: customer}
      layers:                            # the rows, the nearest to the user first
        - {id: data, label: Data}
        - {id: guest-os, label: Guest operating system, terms: [guest OS]}   # other names in notes
        - {id: hardware, label: Hardware}
      defaults:                          # who holds a layer where a subject says nothing
        hardware: provider
      subjects:                          # the columns: what is compared
        - id: virtual-machine
          label: Virtual machine
          # note: "[[Virtual machines]]" # the note about it, if there is one
          duties:                        # by the id of the layer; hardware comes from the defaults
            data: customer
            guest-os:
              party: customer            # the same as 'customer' alone, with more to say
              because: Whoever installs a system has to patch it.
              # source: "[Title](https://example.org/)"
        - id: function
          label: Function
          duties:
            data:
              shared:                    # two sides hold it: say what each of them does
                kind: independent        # or dependent: one half builds on the other
                provider: Encrypts what is stored.
                customer: Decides who may read it.
            guest-os: provider
            # also possible: {not-applicable: why there is nothing to look after}
      """;

  private MatrixSkeleton() {}
}
