package gloss.markdown.footnote;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import gloss.markdown.SignFactory;

/** Teaches the parser footnotes of both forms. */
public final class FootnoteSyntax implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new DefinitionParser.Factory());
    parser.customInlineParserExtensionFactory(new SignFactory("[", ReferenceParser::new) {});
    parser.customInlineParserExtensionFactory(new SignFactory("^", InlineNoteParser::new) {});
  }
}
