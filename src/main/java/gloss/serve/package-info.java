/**
 * Live preview: watches folders, shows what was built to browsers of this machine alone, and tells
 * open pages when they changed or what is wrong.
 *
 * <p>Start with {@link gloss.serve.Preview}; {@link gloss.serve.FolderWatch} says when to build
 * again. How to build is not known here: whoever runs the preview hands over an {@link
 * gloss.serve.Outcome}.
 */
@NullMarked
package gloss.serve;

import org.jspecify.annotations.NullMarked;
