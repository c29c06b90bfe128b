package gloss.markdown;

/**
 * Knows which links name something that is not published. Their names never reach a tree's text.
 */
public interface Discretion {
  /** Nothing is private. */
  Discretion NONE =
      new Discretion() {
        @Override
        public boolean hides(LinkTarget target) {
          return false;
        }

        @Override
        public boolean hides(String destination) {
          return false;
        }

        @Override
        public String leftOutOf(String text) {
          return text;
        }
      };

  /** Whether a wikilink names something private. */
  boolean hides(LinkTarget target);

  /** Whether the destination of a Markdown link or image, as written, names something private. */
  boolean hides(String destination);

  /** A text in which brackets make no link, without what they name if that is private. */
  String leftOutOf(String text);
}
