package gloss.glossary;

import java.util.List;
import java.util.Optional;

/**
 * All terms, sorted by name.
 *
 * @param terms each name occurs once
 * @param leads bold leads that are no terms but make cards (rule J), in the order of notes
 */
public record Glossary(List<Term> terms, List<Lead> leads) {
  public Glossary {
    terms = List.copyOf(terms);
    leads = List.copyOf(leads);
  }

  /** The term of that canonical name. */
  public Optional<Term> term(String name) {
    return terms.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** The term that is called so, by its canonical name or another one; case does not count. */
  public Optional<Term> named(String name) {
    String key = NameKey.of(name);
    return term(name)
        .or(
            () ->
                terms.stream()
                    .filter(t -> t.names().stream().anyMatch(n -> NameKey.of(n).equals(key)))
                    .findFirst());
  }
}
