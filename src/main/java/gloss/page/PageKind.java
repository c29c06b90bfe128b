package gloss.page;

import java.util.List;

/** A kind of page: one class, one template of the same name, one line in {@link PageKinds}. */
public interface PageKind {
  /** Its name: the template is {@code templates/page/<name>.ftlh}. */
  String name();

  /**
   * Whether search engines shall list its pages; where not, the template says so with {@code
   * indexed=false}.
   */
  default boolean isListed() {
    return true;
  }

  /** All pages of this kind, in a fixed order; none if there is nothing to show. */
  List<Page> plan(Planning planning);
}
