package gloss.page;

import gloss.path.Href;
import java.util.List;

/**
 * The places of one note in which something is named.
 *
 * @param title the note
 * @param href the note
 * @param places in the order of the note, at least one
 */
public record ExcerptGroup(String title, Href href, List<ExcerptView> places) {
  public ExcerptGroup {
    places = List.copyOf(places);
  }

  /**
   * A sentence with the words that matter.
   *
   * @param href the place in the note
   * @param section title of the section it stands in; empty at the top of a note
   * @param before the sentence up to the words
   * @param words the words themselves; empty if the whole sentence matters
   * @param after the rest of the sentence
   * @param amongTags whether there is no sentence, because the note names it among its tags
   */
  public record ExcerptView(
      Href href, String section, String before, String words, String after, boolean amongTags) {
    /** The whole sentence; empty among tags. */
    String sentence() {
      return before + words + after;
    }

    /** The view of a note that names something among its tags. */
    public static ExcerptView amongTags(Href href) {
      return new ExcerptView(href, "", "", "", "", true);
    }

    /** The view of a sentence that matters as a whole. */
    public static ExcerptView of(Href href, String section, String sentence) {
      return new ExcerptView(href, section, sentence, "", "", false);
    }

    /**
     * The view of a sentence with some of its words marked.
     *
     * @param at where the words begin in it; below 0 none are marked
     */
    public static ExcerptView of(Href href, String section, String sentence, String words, int at) {
      return at < 0
          ? new ExcerptView(href, section, sentence, "", "", false)
          : new ExcerptView(
              href,
              section,
              sentence.substring(0, at),
              words,
              sentence.substring(at + words.length()),
              false);
    }
  }
}
