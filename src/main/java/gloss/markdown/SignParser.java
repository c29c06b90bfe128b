package gloss.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import java.util.function.Supplier;

/**
 * A syntax inside a line that begins at certain signs. All that it has to say is how it parses from
 * such a sign; what else the parser library asks for is answered here once.
 */
public interface SignParser extends InlineParserExtension {
  @Override
  default void finalizeDocument(InlineParser parser) {}

  @Override
  default void finalizeBlock(InlineParser parser) {}

  /**
   * What the library is given. For one sign it takes no two of one class: whoever shares a sign
   * with another syntax makes a class of its own.
   *
   * @param signs the characters at which the syntax is asked
   * @param maker makes a parser for each document
   */
  static SignFactory at(String signs, Supplier<? extends SignParser> maker) {
    return new SignFactory(signs, maker) {};
  }
}
