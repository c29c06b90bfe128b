package gloss.markdown.html;

/** Follows an active element from its start tag to its end; what it holds is left out. */
final class LeftOut {
  private String name = "";
  private int depth;

  /** Whether a token belongs to an active element. */
  boolean takes(HtmlToken token) {
    if (!isOpen()) {
      if (token instanceof HtmlToken.Start start && Elements.isGone(start.name())) {
        name = start.name();
        depth = 1;
        return true;
      }
      return false;
    }
    boolean nests = !Elements.isRawText(name);
    if (token instanceof HtmlToken.Start start && start.name().equals(name) && nests) {
      depth++;
    } else if (token instanceof HtmlToken.End end && end.name().equals(name)) {
      depth--;
      name = depth == 0 ? "" : name;
    }
    return true;
  }

  boolean isOpen() {
    return !name.isEmpty();
  }

  void end() {
    name = "";
    depth = 0;
  }
}
