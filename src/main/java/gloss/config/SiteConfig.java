package gloss.config;

import gloss.path.PathGlob;
import gloss.path.Slug;
import gloss.problem.Location;
import java.util.List;

/**
 * The settings of a site. All defaults stand in {@link #defaults}.
 *
 * @param title shown in the header of each page
 * @param id names stored progress and exported cards; a slug that must not change
 * @param language of the interface and of notes that say nothing, such as {@code en}
 * @param address where the site is published, such as {@code https://user.github.io/repo/}; empty
 *     if unknown
 * @param description one sentence about the site; may be empty
 * @param order notes in reading order; the rest follows naturally
 * @param terms how terms are found and linked
 * @param cards which cards are made
 * @param strictLineBreaks whether a single line end is only a blank, as in CommonMark; Obsidian
 *     shows it as a break
 * @param publish what of the vault is published
 */
public record SiteConfig(
    String title,
    String id,
    String language,
    String address,
    String description,
    List<OrderEntry> order,
    TermsConfig terms,
    CardsConfig cards,
    boolean strictLineBreaks,
    PublishConfig publish) {
  public SiteConfig {
    order = List.copyOf(order);
  }

  /** These settings for a site that is published at an address. */
  public SiteConfig withAddress(String published) {
    return new SiteConfig(
        title,
        id,
        language,
        published,
        description,
        order,
        terms,
        cards,
        strictLineBreaks,
        publish);
  }

  /** These settings with another meaning of a single line end. */
  public SiteConfig withStrictLineBreaks(boolean strict) {
    return new SiteConfig(
        title, id, language, address, description, order, terms, cards, strict, publish);
  }

  /**
   * The settings of a vault that says nothing.
   *
   * @param folderName the name of the vault's folder; it becomes the title
   */
  public static SiteConfig defaults(String folderName) {
    return new SiteConfig(
        folderName,
        Slug.of(folderName).value(),
        "en",
        "",
        "",
        List.of(),
        new TermsConfig(true, Mentions.FIRST_PER_SECTION),
        new CardsConfig(true, true, false, AnkiTypes.ENGLISH),
        false,
        PublishConfig.ALL);
  }

  /**
   * A line of the reading order.
   *
   * @param note a wikilink's target or a path
   * @param location where it stands
   */
  public record OrderEntry(String note, Location location) {}

  /**
   * Settings of terms.
   *
   * @param linked whether terms are looked for and linked at all
   * @param mentions which mentions become links
   */
  public record TermsConfig(boolean linked, Mentions mentions) {}

  /** Which mentions of a term become links. */
  public enum Mentions {
    FIRST_PER_SECTION,
    FIRST_PER_NOTE,
    ALL
  }

  /**
   * Settings of cards.
   *
   * @param definitions whether definitions become cards
   * @param matrix whether matrix cells become cards
   * @param reverse whether definitions are also asked from meaning to term
   * @param anki what exports to Anki call their cards
   */
  public record CardsConfig(boolean definitions, boolean matrix, boolean reverse, AnkiTypes anki) {}

  /**
   * Names of note types. Anki translates those that it comes with, and imports only what has the
   * name of one that is there.
   *
   * @param basic for cards with a front and a back
   * @param cloze for texts with gaps
   */
  public record AnkiTypes(String basic, String cloze) {
    /** As a profile in English has them. */
    public static final AnkiTypes ENGLISH = new AnkiTypes("Basic", "Cloze");
  }

  /**
   * Settings of what is published. They never publish what a note's own front matter keeps private.
   *
   * @param markedOnly whether only notes that say {@code publish: true} are published
   * @param include patterns of the files that may be published; empty for all
   * @param exclude patterns of the files that are kept private; they win
   */
  public record PublishConfig(boolean markedOnly, List<PathRule> include, List<PathRule> exclude) {
    /** Whatever does not say that it is private. */
    public static final PublishConfig ALL = new PublishConfig(false, List.of(), List.of());

    public PublishConfig {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
    }
  }

  /**
   * A pattern of the settings.
   *
   * @param written as its author wrote it
   * @param glob what it matches
   * @param location where it stands
   */
  public record PathRule(String written, PathGlob glob, Location location) {}
}
