/**
 * The benchmark: a vault made up from seeded text, built as a person builds one.
 *
 * <p>Start with {@link gloss.bench.VaultBench}; {@code mvn -Pbench package} runs it.
 */
@NullMarked
package gloss.bench;

import org.jspecify.annotations.NullMarked;
