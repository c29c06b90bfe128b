package gloss.vault;

import gloss.yaml.YamlValue;

/**
 * The YAML block at the top of a note.
 *
 * @param values its keys; without entries if there is no block or if it is broken (which is a
 *     problem of its own)
 */
public record Frontmatter(YamlValue.Mapping values) {}
