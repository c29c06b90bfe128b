package gloss.glossary;

import gloss.path.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A term of the glossary.
 *
 * @param name its canonical name, unique in the glossary
 * @param aliases other names, sorted, the canonical one not among them
 * @param definitions the best first; the others are "also defined in"; may be empty
 * @param exactCase whether its names are mentioned only in this spelling
 * @param reach what else decides which words are mentions of it
 */
public record Term(
    String name,
    List<String> aliases,
    List<Definition> definitions,
    boolean exactCase,
    Reach reach) {
  public Term {
    aliases = List.copyOf(aliases);
    definitions = List.copyOf(definitions);
  }

  /** A term whose names count everywhere. */
  public Term(String name, List<String> aliases, List<Definition> definitions, boolean exactCase) {
    this(name, aliases, definitions, exactCase, Reach.EVERYWHERE);
  }

  /** The definition that leads its page. */
  public Optional<Definition> definition() {
    return definitions.stream().findFirst();
  }

  /** All names, the canonical one first. */
  public List<String> names() {
    return Finds.joined(List.of(name), aliases);
  }

  /** The initials by which it is known, if an alias are its initials. */
  public Optional<String> shortForm() {
    return aliases.stream().filter(alias -> Initials.fit(name, alias)).findFirst();
  }

  /**
   * Where and how names count.
   *
   * @param folders in which they do; everywhere if empty
   * @param anyCase whether even names in capitals count in lower case
   */
  public record Reach(List<String> folders, boolean anyCase) {
    /** Everywhere, by the ordinary rules. */
    public static final Reach EVERYWHERE = new Reach(List.of(), false);

    public Reach {
      folders = List.copyOf(folders);
    }

    /** Whether a note lies in one of the folders. */
    public boolean holds(SourcePath note) {
      return folders.isEmpty()
          || folders.stream()
              .map(folder -> folder.endsWith("/") ? folder : folder + "/")
              .anyMatch(folder -> note.value().startsWith(folder));
    }
  }
}
