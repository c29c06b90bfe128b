package gloss.labelled;

/**
 * A line of {@code gloss export mentions}.
 *
 * @param file the note
 * @param line from 1
 * @param column from 1
 * @param surface the words as they stand there
 * @param term the canonical name of the term that the program took it for
 * @param linked whether it became a link
 * @param why the rule that linked it or did not
 */
record FoundMention(
    String file, int line, int column, String surface, String term, boolean linked, String why) {}
