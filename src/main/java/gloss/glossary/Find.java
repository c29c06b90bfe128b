package gloss.glossary;

import java.util.List;

/**
 * A term that a rule found, before equal ones are merged.
 *
 * @param name its name there
 * @param aliases other names that stand there
 * @param definition what it means there
 * @param instead what remains of it where it turns out to be no term of the glossary: at most one
 *     lead
 */
record Find(String name, List<String> aliases, Definition definition, List<Lead> instead) {
  Find {
    aliases = List.copyOf(aliases);
    instead = List.copyOf(instead);
  }

  Find(String name, List<String> aliases, Definition definition) {
    this(name, aliases, definition, List.of());
  }

  /** The same with another definition. */
  Find with(Definition other) {
    return new Find(name, aliases, other, instead);
  }

  /** All its names, that of the term first. */
  List<String> names() {
    return Finds.joined(List.of(name), aliases);
  }

  Rule rule() {
    return definition.rule();
  }
}
