package gloss.labelled;

/**
 * A mention that an editor would or might link.
 *
 * @param file the note, from the vault's top
 * @param line its line, from 1
 * @param start its first column, from 1
 * @param end the column behind its last letter in this line
 * @param either whether it may as well stay unlinked
 * @param term the canonical name of the term that it means
 */
record MentionLabel(String file, int line, int start, int end, boolean either, String term) {
  /** Whether a mention that begins there is this one. */
  boolean isAt(FoundMention mention) {
    return file.equals(mention.file())
        && line == mention.line()
        && start <= mention.column()
        && mention.column() < end;
  }
}
