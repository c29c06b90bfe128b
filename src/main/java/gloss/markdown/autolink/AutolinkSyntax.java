package gloss.markdown.autolink;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser addresses that stand in the text. */
public final class AutolinkSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineParserExtensionFactory(SignParser.at(":", AutolinkParser::new));
  }
}
