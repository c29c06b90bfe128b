package gloss.page;

import java.util.List;

/**
 * Where something is named, by note; only the first notes if there are very many.
 *
 * @param groups in reading order
 * @param more such as "and 1,204 more notes"; empty if all are here
 */
public record ExcerptsView(List<ExcerptGroup> groups, String more) {
  /** No places at all. */
  public static final ExcerptsView NONE = new ExcerptsView(List.of(), "");

  public ExcerptsView {
    groups = List.copyOf(groups);
  }
}
