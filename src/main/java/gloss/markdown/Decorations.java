package gloss.markdown;

import gloss.path.Href;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a page adds to a tree while it is written, by source offset: where links lead, which words
 * are mentions or tags, and a prefix for ids. Nothing here is markup.
 *
 * @param links by the start of the link, image or wikilink; a wikilink that is not here is shown as
 *     text
 * @param mentions mentions and tags by their start; they do not overlap
 * @param hidden offsets of signs that are not shown: backslashes that only keep a term unlinked
 * @param comparisons tables that are shown beside the text, each by an offset in the block of the
 *     body behind which it stands; several behind one block stand in the order of offsets
 * @param idPrefix put before each id, so that embedded text does not clash; empty for a page's own
 *     text
 */
public record Decorations(
    SortedMap<Integer, LinkDecoration> links,
    SortedMap<Integer, MentionDecoration> mentions,
    SortedSet<Integer> hidden,
    SortedMap<Integer, List<BodyPart.ComparisonPart>> comparisons,
    String idPrefix) {
  public Decorations {
    links = new TreeMap<>(links);
    mentions = new TreeMap<>(mentions);
    hidden = new TreeSet<>(hidden);
    comparisons = new TreeMap<>(comparisons);
  }

  /** Nothing hidden, nothing beside the text. */
  public Decorations(
      SortedMap<Integer, LinkDecoration> links,
      SortedMap<Integer, MentionDecoration> mentions,
      String idPrefix) {
    this(links, mentions, new TreeSet<>(), new TreeMap<>(), idPrefix);
  }

  /** The same with tables beside the text. */
  public Decorations with(SortedMap<Integer, List<BodyPart.ComparisonPart>> tables) {
    return new Decorations(links, mentions, hidden, tables, idPrefix);
  }

  /** The same with other ways to show the links. */
  public Decorations withLinks(SortedMap<Integer, LinkDecoration> others) {
    return new Decorations(others, mentions, hidden, comparisons, idPrefix);
  }

  /** The same with other mentions. */
  public Decorations withMentions(SortedMap<Integer, MentionDecoration> others) {
    return new Decorations(links, others, hidden, comparisons, idPrefix);
  }

  /** Nothing added. */
  public static final Decorations NONE = new Decorations(new TreeMap<>(), new TreeMap<>(), "");

  /** How a link, image or wikilink is shown. */
  public sealed interface LinkDecoration {
    /** It leads to a page or file; {@code text} is what to show for a wikilink without text. */
    record Resolved(Href href, String text) implements LinkDecoration {}

    /**
     * It is a file of the vault that a browser could run: offered for download, never opened.
     *
     * @param name the file's name, shown for a wikilink without text
     */
    record Download(Href href, String name) implements LinkDecoration {}

    /** It is a picture of the vault; width and height in pixels, 0 if unknown. */
    record Picture(Href href, int width, int height) implements LinkDecoration {}

    /** It is a recording of the vault that is played in place: {@code audio} or {@code video}. */
    record Recording(Href href, String kind, String name) implements LinkDecoration {}

    /** It is an embedded note or section. */
    record Embedded(BodyPart.EmbedPart part) implements LinkDecoration {}

    /**
     * Nothing is there: shown as text that says so.
     *
     * @param isPrivate whether something is there that is not published
     */
    record Missing(boolean isPrivate) implements LinkDecoration {}
  }

  /**
   * A mention or a tag that becomes a link.
   *
   * @param range the words
   * @param href the page of the term or tag
   * @param term the term's key, for the preview script; empty for a tag
   */
  public record MentionDecoration(SourceRange range, Href href, String term) {

    /** A tag in the text. */
    public static MentionDecoration ofTag(SourceRange range, Href href) {
      return new MentionDecoration(range, href, "");
    }

    boolean isTag() {
      return term.isEmpty();
    }
  }
}
