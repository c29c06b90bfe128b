package gloss.page;

import gloss.path.Anchor;
import java.util.List;

/**
 * A view of a matrix as a picture: stacked layers, a column for each subject, and the line between
 * what the customer looks after and what others do. The table says the same in words.
 *
 * @param anchor its id on the page; names of its parts begin with it
 * @param title what it shows
 * @param about the picture in words
 * @param columns the subjects
 * @param layers from the top down
 * @param blocks equal neighbours in a column, as one
 * @param seams where a layer ends and the next begins, such as {@code 25%}
 * @param line the boundary, as the path of a picture of the size {@code box}
 * @param box such as {@code 0 0 4 24}
 * @param key what each pattern means
 * @param crowded whether names of columns have room only upright
 */
public record DrawingView(
    Anchor anchor,
    String title,
    String about,
    List<String> columns,
    List<String> layers,
    List<BlockView> blocks,
    List<String> seams,
    String line,
    String box,
    List<KeyEntry> key,
    boolean crowded) {
  public DrawingView {
    columns = List.copyOf(columns);
    layers = List.copyOf(layers);
    blocks = List.copyOf(blocks);
    seams = List.copyOf(seams);
    key = List.copyOf(key);
  }

  /**
   * Neighbouring layers of a column whose holder is of one kind.
   *
   * @param kind as in {@link HolderView}
   * @param x such as {@code 25%}, as the others
   */
  public record BlockView(String kind, String x, String y, String width, String height) {}

  /**
   * What a pattern means.
   *
   * @param kind as in {@link HolderView}
   * @param label such as {@code AWS, Google}
   */
  public record KeyEntry(String kind, String label) {}
}
