package gloss.markdown.standard;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;

/** Teaches the parser CommonMark as its examples read it. */
public final class StandardSyntax implements Parser.ParserExtension {
  /** Elements that begin a block of raw HTML, as CommonMark 4.6 lists them under 6. */
  private static final List<String> BLOCKS =
      List.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd "
                  + "details dialog dir div dl dt fieldset figcaption figure footer form frame "
                  + "frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu "
                  + "menuitem nav noframes ol optgroup option p param search section summary table "
                  + "tbody td tfoot th thead title tr track ul")
              .split(" "));

  @Override
  public void parserOptions(MutableDataHolder options) {
    options
        .set(Parser.HTML_BLOCK_TAGS, BLOCKS)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser
        .customInlineParserFactory(StandardInlineParser::new)
        // The library adds it by itself only to its own inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customBlockParserFactory(new HeadingFactory())
        .customBlockParserFactory(new FenceFactory())
        .customBlockParserFactory(new TextareaParser.Factory())
        .customDelimiterProcessor(new EmphasisSigns('*'))
        .customDelimiterProcessor(new EmphasisSigns('_'));
  }
}
