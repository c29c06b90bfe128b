package gloss.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the parsers that are asked at certain signs, one for each document. */
public abstract class SignFactory implements InlineParserExtensionFactory {
  private final String signs;
  private final Supplier<? extends SignParser> maker;

  /**
   * A factory.
   *
   * @param signs the characters at which the syntax is asked
   * @param maker makes a parser for each document
   */
  protected SignFactory(String signs, Supplier<? extends SignParser> maker) {
    this.signs = signs;
    this.maker = maker;
  }

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
}
