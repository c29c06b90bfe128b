package gloss.markdown.highlight;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Teaches the parser highlights. */
public final class HighlightSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customDelimiterProcessor(new HighlightParser());
  }
}
