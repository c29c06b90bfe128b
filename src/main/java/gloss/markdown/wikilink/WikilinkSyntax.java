package gloss.markdown.wikilink;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser wikilinks and embeds. */
public final class WikilinkSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineParserExtensionFactory(SignParser.at("[!", WikilinkParser::new));
  }
}
