package gloss.glossary;

import java.util.List;
import java.util.Optional;

/**
 * All terms, sorted by name, and what else the notes gave.
 *
 * @param terms each name occurs once
 * @param leads bold leads that are no terms but make cards (rule J), in the order of notes
 * @param suggestions what may be a term and is not sure enough, the surest first
 */
public record Glossary(List<Term> terms, List<Lead> leads, List<SuggestedTerm> suggestions) {
  public Glossary {
    terms = List.copyOf(terms);
    leads = List.copyOf(leads);
    suggestions = List.copyOf(suggestions);
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
