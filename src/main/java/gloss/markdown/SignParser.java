package gloss.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
   * What the library is given.
   *
   * @param signs the characters at which the syntax is asked
   * @param maker makes a parser for each document
   */
  static InlineParserExtensionFactory at(String signs, Supplier<? extends SignParser> maker) {
    return new InlineParserExtensionFactory() {
      @Override
      public CharSequence getCharacters() {
        return signs;
      }

      @Override
      public InlineParserExtension apply(LightInlineParser parser) {
        return maker.get();
      }

      @Override
      public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
      }

      @Override
      public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
      }

      @Override
      public boolean affectsGlobalScope() {
        return false;
      }
    };
  }
}
