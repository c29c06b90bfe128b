/**
 * Banks of questions in notes: questions with answers to choose from, and questions whose answer is
 * hidden behind them. A note is read line by line, as its author wrote it: banks come in forms that
 * Markdown takes for lists, quotes, paragraphs or raw HTML.
 *
 * <p>Start with {@link gloss.card.bank.QuestionBank}.
 */
@NullMarked
package gloss.card.bank;

import org.jspecify.annotations.NullMarked;
