package gloss.markdown.math;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignParser;

/** Teaches the parser formulas. */
public final class MathSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new MathBlockParser.Factory());
    parser.customInlineParserExtensionFactory(SignParser.at("$", MathParser::new));
  }
}
