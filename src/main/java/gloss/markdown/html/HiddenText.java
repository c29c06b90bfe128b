package gloss.markdown.html;

/** Says of text between raw tags whether it belongs to an active element, which nobody is shown. */
public final class HiddenText {
  private final LeftOut gone = new LeftOut();

  /** Takes a raw tag, in the order of the text. */
  public void tag(String html) {
    HtmlTokens.of(html).forEach(gone::takes);
  }

  /** Whether what stands here is inside an active element. */
  public boolean isHidden() {
    return gone.isOpen();
  }
}
