package gloss.markdown;

/**
 * The text of a footnote that no page shows.
 *
 * @param label as written between {@code [^} and {@code ]}
 * @param again whether the same name has a text before this one; else nothing refers to it
 */
public record UnseenFootnote(SourceRange range, String label, boolean again) {}
