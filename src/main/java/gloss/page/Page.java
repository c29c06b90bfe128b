package gloss.page;

import gloss.path.SitePath;
import java.util.function.Supplier;

/**
 * A page, planned, waiting to be rendered. Its view is made when it is rendered and forgotten
 * afterwards: the views of all pages of a large vault would take more memory than the pages.
 *
 * @param kind which template shows it
 * @param path where it goes
 * @param head what the layout needs
 * @param view makes the one record that the template sees; any thread may ask for it
 */
public record Page(PageKind kind, SitePath path, Head head, Supplier<? extends Record> view) {
  /** A page whose view is small enough to be made at once. */
  Page(PageKind kind, SitePath path, Head head, Record view) {
    this(kind, path, head, () -> view);
  }
}
