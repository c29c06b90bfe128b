package gloss.config;

import gloss.language.Language;
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
 * @param dates how {@code 03-04-2025} is read
 * @param publish what of the vault is published
 */
public record SiteConfig(
    String title,
    String id,
    Language language,
    String address,
    String description,
    List<OrderEntry> order,
    TermsConfig terms,
    CardsConfig cards,
    boolean strictLineBreaks,
    DateOrder dates,
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
        dates,
        publish);
  }

  /** These settings with another meaning of a single line end. */
  public SiteConfig withStrictLineBreaks(boolean strict) {
    return new SiteConfig(
        title, id, language, address, description, order, terms, cards, strict, dates, publish);
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
        Language.ENGLISH,
        "",
        "",
        List.of(),
        new TermsConfig(true, Mentions.FIRST_PER_SECTION),
        CardsConfig.ALL,
        false,
        DateOrder.DAY_FIRST,
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
   * Settings of cards: which of their sources give some.
   *
   * @param definitions terms with a definition
   * @param reverse the same once more, from meaning to term
   * @param facets bold leads that are no terms
   * @param matrix cells of a matrix
   * @param moves pairs of subjects of a matrix
   * @param questions headings and callouts that ask, and questions with a hidden answer
   * @param choices questions with answers to choose from
   * @param written how cards are read that authors write themselves
   * @param anki what exports to Anki call their cards
   */
  public record CardsConfig(
      boolean definitions,
      boolean reverse,
      boolean facets,
      boolean matrix,
      boolean moves,
      boolean questions,
      boolean choices,
      WrittenConfig written,
      AnkiTypes anki) {
    /** All sources, each asked in one direction. */
    public static final CardsConfig ALL =
        new CardsConfig(
            true, false, true, true, true, true, true, WrittenConfig.DEFAULT, AnkiTypes.ENGLISH);
  }

  /**
   * Settings of the cards that authors write themselves.
   *
   * @param folders patterns of the notes in which {@code ::} and clozes make cards without a tag
   * @param foldersAreDecks whether a card without a tag belongs to a deck named after its folder
   * @param importSchedule whether scheduling comments are the state that cards start with
   * @param clozes which marks make clozes, besides Anki's; the first that a text has counts
   */
  public record WrittenConfig(
      List<PathRule> folders,
      boolean foldersAreDecks,
      boolean importSchedule,
      List<ClozeMark> clozes) {
    /** Tags opt in, and only highlights are clozes. */
    public static final WrittenConfig DEFAULT =
        new WrittenConfig(List.of(), false, false, List.of(ClozeMark.HIGHLIGHTS));

    public WrittenConfig {
      folders = List.copyOf(folders);
      clozes = List.copyOf(clozes);
    }
  }

  /** A mark around an answer in a text with gaps. */
  public enum ClozeMark {
    /** {@code ==answer==}. */
    HIGHLIGHTS,
    /** {@code **answer**}. */
    BOLD,
    /** <code>{{answer}}</code>. */
    BRACES
  }

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
