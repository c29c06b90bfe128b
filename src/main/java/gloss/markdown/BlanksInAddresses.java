package gloss.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Teaches the parser links to files with blanks in their names: {@code [a](Note a.md)}. */
final class BlanksInAddresses implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.SPACE_IN_LINK_URLS, true);
  }

  @Override
  public void extend(Parser.Builder parser) {}
}
