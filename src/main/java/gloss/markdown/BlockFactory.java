package gloss.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A syntax that takes whole lines. All that it has to say is how a line begins a block; what else
 * the parser library asks for is answered here once. The library takes no two of one class, so each
 * syntax makes a class of its own.
 */
public abstract class BlockFactory implements CustomBlockParserFactory {
  private final Function<DataHolder, BlockParserFactory> start;
  private final @Nullable Set<Class<?>> after;
  private final @Nullable Set<Class<?>> before;

  /** A syntax whose place among the others is of no account. */
  protected BlockFactory(BlockParserFactory start) {
    this.start = options -> start;
    this.after = null;
    this.before = null;
  }

  /**
   * A syntax that is asked before another one.
   *
   * @param other the factory of the other one
   */
  protected BlockFactory(BlockParserFactory start, Class<?> other) {
    this.start = options -> start;
    this.after = null;
    this.before = Collections.singleton(other);
  }

  /**
   * A syntax that takes the place of one of the library's.
   *
   * @param around what begins blocks, made of what began them so far
   */
  protected BlockFactory(
      CustomBlockParserFactory inner, Function<BlockParserFactory, BlockParserFactory> around) {
    this.start = options -> around.apply(inner.apply(options));
    this.after = inner.getAfterDependents();
    this.before = inner.getBeforeDependents();
  }

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    return start.apply(options);
  }

  @Override
  public final @Nullable Set<Class<?>> getAfterDependents() {
    return after;
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return before;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
