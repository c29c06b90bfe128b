package gloss.search;

import java.util.List;

/**
 * Something that can be found, and by what.
 *
 * @param entry what a result leads to
 * @param names under which one looks for it, the one that is shown first; none for a piece of text
 *     that goes on
 * @param context words that count only beside others: of the note around a heading, of a cell's
 *     subject
 * @param text what it says; may be empty
 */
public record Piece(SearchEntry entry, List<String> names, String context, String text) {
  public Piece {
    names = List.copyOf(names);
  }
}
