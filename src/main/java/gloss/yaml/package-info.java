/**
 * YAML as values that know their place, so that each message about data can point at it.
 *
 * <p>Start with {@link gloss.yaml.YamlReader} and {@link gloss.yaml.YamlValue}; {@link
 * gloss.yaml.Binding} takes the keys of a mapping one by one.
 */
@NullMarked
package gloss.yaml;

import org.jspecify.annotations.NullMarked;
