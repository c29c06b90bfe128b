package gloss.markdown.task;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Teaches the parser tasks: the mark is taken off an item's first paragraph. */
public final class TaskSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.paragraphPreProcessorFactory(new Factory());
  }

  private static int takeMark(Paragraph paragraph, ParserState state) {
    boolean first = paragraph.getPrevious() == null;
    if (!first || !(paragraph.getParent() instanceof ListItem)) {
      return 0;
    }
    BasedSequence text = paragraph.getChars();
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int length = markLength(text, start);
    if (length == 0) {
      return 0;
    }
    paragraph.insertBefore(new TaskMark(text.subSequence(start, start + length)));
    return start + length + 1;
  }

  /** The length of {@code [x]} with any single sign and a blank behind it; 0 if there is none. */
  private static int markLength(CharSequence text, int start) {
    if (start + 3 >= text.length() || text.charAt(start) != '[') {
      return 0;
    }
    int length = Character.charCount(Character.codePointAt(text, start + 1)) + 2;
    boolean closed =
        start + length < text.length()
            && text.charAt(start + length - 1) == ']'
            && (text.charAt(start + length) == ' ' || text.charAt(start + length) == '\t')
            && text.charAt(start + 1) != '\n';
    return closed ? length : 0;
  }

  /** Runs before definitions of references are looked for. */
  private static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return TaskSyntax::takeMark;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Collections.singleton(ReferencePreProcessorFactory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
