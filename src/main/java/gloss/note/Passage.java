package gloss.note;

import gloss.markdown.SourceRange;
import gloss.path.SourcePath;

/**
 * A piece of a note. What is shown in several places is kept as a passage, and each page writes it
 * with its own addresses.
 */
public record Passage(SourcePath note, SourceRange range) {}
