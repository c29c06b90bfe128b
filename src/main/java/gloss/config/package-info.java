/**
 * Settings of a site with their defaults, from {@code site.yml}.
 *
 * <p>Start with {@link gloss.config.SiteConfig}, which holds all defaults; {@link
 * gloss.config.ConfigReader} reads the file.
 */
@NullMarked
package gloss.config;

import org.jspecify.annotations.NullMarked;
