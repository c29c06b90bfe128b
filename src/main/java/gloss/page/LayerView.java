package gloss.page;

import gloss.path.Anchor;
import gloss.path.Href;
import java.util.List;

/**
 * A layer at the head of a row.
 *
 * @param anchor the row's place on the page
 * @param label what must be looked after
 * @param about a sentence; may be empty
 * @param terms its page in the glossary: none or one
 */
public record LayerView(Anchor anchor, String label, String about, List<Href> terms) {
  public LayerView {
    terms = List.copyOf(terms);
  }
}
