package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * A note that belongs to another one.
 *
 * @param why such as "links here" and "shares Bucket, Region"; at least one
 */
public record RelatedView(String title, Href href, List<String> why) {

  public RelatedView {
    why = List.copyOf(why);
  }
}
