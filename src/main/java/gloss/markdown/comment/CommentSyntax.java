package gloss.markdown.comment;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser comments. */
public final class CommentSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new CommentBlockParser.Factory());
    parser.customInlineParserExtensionFactory(SignParser.at("%", CommentParser::new));
  }
}
