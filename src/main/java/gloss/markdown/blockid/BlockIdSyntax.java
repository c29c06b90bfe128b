package gloss.markdown.blockid;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser block ids. */
public final class BlockIdSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineParserExtensionFactory(SignParser.at("^", BlockIdParser::new));
  }
}
