package gloss.glossary;

import gloss.markdown.SourceRange;
import gloss.path.SourcePath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Things that a note sets side by side: items whose children share labels, the sides of an {@code A
 * vs B} section, the columns of a table.
 *
 * @param note the file
 * @param form how the note compares them
 * @param anchor the id of the table that is made of it, unique in its note; empty if none is made
 * @param place from the first thing to the last; for a heading alone, the heading
 * @param items the things, in the order in which a reader meets them; at least two
 * @param facets the rows of the table, in the order of their first occurrence; empty if none is
 *     made
 */
public record FacetGroup(
    SourcePath note,
    Form form,
    String anchor,
    SourceRange place,
    List<Item> items,
    List<Facet> facets) {
  public FacetGroup {
    items = List.copyOf(items);
    facets = List.copyOf(facets);
  }

  /** How a note compares things. */
  public enum Form {
    /** Items under one heading whose children have the same labels. */
    ITEMS,
    /** A heading or the name of the note says {@code A vs B}. */
    VERSUS,
    /** A table whose columns are the things. */
    TABLE
  }

  /**
   * One of the things.
   *
   * @param name as the note calls it, plain text
   * @param brief its short form, or the name without brackets
   * @param term the canonical name of the term that it is; empty if it is none
   */
  public record Item(String name, String brief, String term) {}

  /**
   * A label with what is said under it.
   *
   * @param label as it first occurs; empty where all that is said of the things stands side by side
   * @param texts for each thing where it is said; an empty list where the note is silent
   */
  public record Facet(String label, List<List<SourceRange>> texts) {
    public Facet {
      texts = texts.stream().map(List::copyOf).toList();
    }
  }

  /** The things by their short names: {@code IaaS, PaaS, SaaS}. */
  public String title() {
    return items.stream().map(Item::brief).collect(Collectors.joining(", "));
  }

  /** How much text the table would repeat, in UTF-16 units. */
  int length() {
    return facets.stream()
        .flatMap(facet -> facet.texts().stream())
        .flatMap(List::stream)
        .mapToInt(range -> range.end() - range.start())
        .sum();
  }

  /** How many different terms are compared. */
  long terms() {
    return items.stream().map(Item::term).filter(t -> !t.isEmpty()).distinct().count();
  }

  /** The same with an id for its table. */
  FacetGroup at(String id) {
    return new FacetGroup(note, form, id, place, items, facets);
  }

  /** The same without a table. */
  FacetGroup withoutTable() {
    return new FacetGroup(note, form, "", place, items, List.of());
  }
}
