package gloss.markdown.html;

/** Where the raw HTML of a note goes in, tag by tag, between what is written of Markdown. */
public interface RawHtml {
  /** Writes a tag inside a line; only phrases may stand there. */
  void inline(String html);

  /** Writes lines of HTML; blocks may stand there, and stay open for the Markdown behind. */
  void block(String html);

  /** Whether what stands in the line here belongs to an active element and is to be left out. */
  boolean leavesOut();

  /** Says that a line's text ended, and with it an active element that was not closed. */
  void endOfText();

  /** Makes room for a block of ours inside raw HTML that is open. */
  void beforeBlock();

  /** Closes all that is open outside of elements of ours. */
  void beforeEnd();
}
