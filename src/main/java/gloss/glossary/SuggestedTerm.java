package gloss.glossary;

import gloss.yaml.YamlText;
import java.util.List;

/**
 * What may be a term, but is not sure enough to be linked: the author decides.
 *
 * @param name its name
 * @param aliases other names that stand with it
 * @param definition what would lead its page, with how sure it is
 */
public record SuggestedTerm(String name, List<String> aliases, Definition definition) {
  public SuggestedTerm {
    aliases = List.copyOf(aliases);
  }

  static SuggestedTerm of(TermGroup group) {
    String name = group.name();
    List<String> aliases = group.names().stream().filter(other -> !other.equals(name)).toList();
    return new SuggestedTerm(name, aliases, group.definitions().get(0));
  }

  /** The line below {@code terms:} in {@code terms.yml} that makes it a term. */
  public String accepted() {
    return "- term: " + YamlText.scalar(name);
  }

  /** The line below {@code drop:} in {@code terms.yml} that makes it never be suggested again. */
  public String dropped() {
    return "- " + YamlText.scalar(name);
  }
}
