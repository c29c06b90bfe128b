package gloss.markdown.task;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The mark of a task in the parser's document, before the item's first paragraph. */
public final class TaskMark extends Block {
  TaskMark(BasedSequence chars) {
    super(chars);
  }

  /** The sign between the brackets; a blank for an open task. */
  public String sign() {
    return getChars().subSequence(1, getChars().length() - 1).toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
