package gloss.matrix;

import java.util.List;

/**
 * A row: what must be looked after.
 *
 * @param terms names under which it is mentioned, the label not among them unless written
 * @param about a sentence; may be empty
 */
public record Layer(String id, String label, List<String> terms, String about) {
  public Layer {
    terms = List.copyOf(terms);
  }
}
