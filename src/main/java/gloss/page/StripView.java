package gloss.page;

import java.util.List;

/**
 * The duties of one subject as a strip of colours, from the top layer to the bottom one. It repeats
 * for the eye what is told in words nearby, so it is hidden from screen readers.
 *
 * @param holders one per layer, in the order of the layers
 */
public record StripView(List<HolderView> holders) {
  public StripView {
    holders = List.copyOf(holders);
  }
}
