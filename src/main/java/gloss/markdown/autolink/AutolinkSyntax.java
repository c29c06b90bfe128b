package gloss.markdown.autolink;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser addresses that stand in the text. */
public final class AutolinkSyntax implements Parser.ParserExtension {
  /** Whether the tree is to have links where text holds an address without a scheme. */
  public static final DataKey<Boolean> BARE = new DataKey<>("BARE_ADDRESSES", false);

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(BARE, true);
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customInlineParserExtensionFactory(SignParser.at(":", AutolinkParser::new));
  }
}
