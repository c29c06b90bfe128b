package gloss.markdown;

import gloss.language.Language;
import gloss.language.Phrases;
import gloss.markdown.math.Formulas;

/**
 * How a tree is written.
 *
 * @param strictLineBreaks whether a line end in a paragraph is a blank (CommonMark) and not a line
 *     break (as Obsidian shows it)
 * @param headingShift how much lower headings rank than they are written; none gets below 6
 * @param leftOut the heading that the page prints itself; an empty range if there is none
 * @param anchors whether headings get ids and links to themselves; pieces that are shown away from
 *     their note go without
 * @param footnotes whether footnotes are shown
 * @param words what is added to the words of a note, such as the names of links to sections
 * @param formulas what formulas look like
 */
public record WriterOptions(
    boolean strictLineBreaks,
    int headingShift,
    SourceRange leftOut,
    boolean anchors,
    boolean footnotes,
    Phrases words,
    Formulas formulas) {
  private static final Phrases ENGLISH = Phrases.of(Language.ENGLISH);
  private static final SourceRange NOTHING = new SourceRange(0, 0);

  /** A note on its own page. */
  public static final WriterOptions NOTE =
      new WriterOptions(false, 0, NOTHING, true, true, ENGLISH, Formulas.NONE);

  /** A piece of a note on another page: a definition, the back of a card. */
  public static final WriterOptions PASSAGE =
      new WriterOptions(false, 0, NOTHING, false, false, ENGLISH, Formulas.NONE);

  /** The same without a heading, which is given by its place. */
  public WriterOptions leavingOut(SourceRange heading) {
    return new WriterOptions(
        strictLineBreaks, headingShift, heading, anchors, footnotes, words, formulas);
  }

  /** The same with lines of paragraphs joined ({@code true}) or broken as they are written. */
  public WriterOptions withStrictLineBreaks(boolean strict) {
    return new WriterOptions(strict, headingShift, leftOut, anchors, footnotes, words, formulas);
  }

  /** The same with words of another language. */
  public WriterOptions withWords(Phrases others) {
    return new WriterOptions(
        strictLineBreaks, headingShift, leftOut, anchors, footnotes, others, formulas);
  }

  /** The same with headings that rank lower. */
  public WriterOptions withHeadingShift(int shift) {
    return new WriterOptions(strictLineBreaks, shift, leftOut, anchors, footnotes, words, formulas);
  }

  /** The same with the footnotes that are referred to. */
  public WriterOptions withFootnotes() {
    return new WriterOptions(
        strictLineBreaks, headingShift, leftOut, anchors, true, words, formulas);
  }

  /** The same with formulas as they are drawn. */
  public WriterOptions withFormulas(Formulas drawn) {
    return new WriterOptions(
        strictLineBreaks, headingShift, leftOut, anchors, footnotes, words, drawn);
  }
}
