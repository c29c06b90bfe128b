package gloss.note;

import java.util.List;

/**
 * What front matter and preamble say about a note.
 *
 * @param aliases other names of the note
 * @param tags without hash signs, front matter first, then preamble, then those in the text
 * @param status words of the status line
 * @param date as {@code 2025-06-15}: what the author wrote, else what git knows; empty if unknown
 * @param description one sentence for lists and search engines; empty if none
 * @param permalink the address the author wants, as written; empty if none
 * @param term the term that this note defines; empty if the author names none
 * @param terms whether terms are looked for and linked in this note
 * @param language the tag of the language that it is written in; empty if that is the site's
 * @param senses terms that are meant here where a name means several
 */
public record Properties(
    List<String> aliases,
    List<String> tags,
    List<String> status,
    String date,
    String description,
    String permalink,
    String term,
    boolean terms,
    String language,
    List<String> senses) {
  public Properties {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
    status = List.copyOf(status);
    senses = List.copyOf(senses);
  }

  /** The same with another date. */
  Properties withDate(String other) {
    return new Properties(
        aliases, tags, status, other, description, permalink, term, terms, language, senses);
  }

  /** The aliases that are other names of the note. */
  public List<String> otherNames() {
    return aliases.stream().filter(alias -> !isAddress(alias)).toList();
  }

  /** The aliases that are paths: addresses under which the note was found before. */
  public List<String> oldAddresses() {
    return aliases.stream().filter(Properties::isAddress).toList();
  }

  private static boolean isAddress(String alias) {
    return alias.startsWith("/") || alias.endsWith("/") || alias.endsWith(".html");
  }
}
