package gloss.page;

import gloss.card.Deck;
import gloss.matrix.Matrix;
import gloss.matrix.MatrixSchema;
import gloss.matrix.Subject;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.study.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which item lives where: the one place that knows all addresses. {@link SiteMapBuilder} decides
 * them.
 */
public final class SiteMap {
  static final SitePath HOME = new SitePath("index.html");
  static final SitePath NOTES = new SitePath("notes/index.html");
  static final SitePath TERMS = new SitePath("terms/index.html");

  /** With two dashes, as no term's address has. */
  static final SitePath SUGGESTED = new SitePath("terms/index--suggested.html");

  static final SitePath COMPARE = new SitePath("compare/index.html");
  static final SitePath DECKS = new SitePath("cards/index.html");
  static final SitePath TAGS = new SitePath("tags/index.html");
  static final SitePath STATUSES = new SitePath("status/index.html");
  static final SitePath SEARCH = new SitePath("search.html");
  static final SitePath REVIEW = new SitePath("review.html");
  static final SitePath NOT_FOUND = new SitePath("404.html");

  static final SitePath OFFLINE = new SitePath("offline.html");
  static final SitePath PRINT = new SitePath("print.html");
  static final SitePath FEED = new SitePath("feed.xml");

  /** What editors complete matrices by; the address is for good. */
  public static final SitePath SCHEMA = new SitePath(MatrixSchema.NAME);

  /** An old address that sends its visitors on. */
  public record Redirect(SitePath from, SitePath to, String title) {}

  /** Looked up for each link of each page, never walked through. */
  private final Map<SourcePath, SitePath> notes;

  private final Map<String, SitePath> terms;
  private final WayPlaces ways;
  private final SortedMap<SourcePath, SitePath> attachments;
  private final List<Redirect> redirects;

  SiteMap(
      SortedMap<SourcePath, SitePath> notes,
      SortedMap<String, SitePath> terms,
      WayPlaces ways,
      SortedMap<SourcePath, SitePath> attachments,
      List<Redirect> redirects) {
    this.notes = new HashMap<>(notes);
    this.terms = new HashMap<>(terms);
    this.ways = ways;
    this.attachments = attachments;
    this.redirects = List.copyOf(redirects);
  }

  /** The page of a published note. */
  public SitePath note(SourcePath note) {
    return known(notes.get(note), note);
  }

  /** The page of a term, by its canonical name. */
  public SitePath term(String name) {
    return known(terms.get(name), name);
  }

  /** The page of a folder, by its path; that of the vault itself lists all notes. */
  public SitePath folder(String path) {
    return path.isEmpty() ? NOTES : known(ways.folders().get(path), path);
  }

  /** The page of a tag. */
  public SitePath tag(Labels.Label tag) {
    return known(ways.tags().get(tag.key()), tag);
  }

  /** The page of a word of the status. */
  public SitePath status(Labels.Label word) {
    return known(ways.statuses().get(word.key()), word);
  }

  /** Where a referenced attachment is copied; empty for one that no published note refers to. */
  public Optional<SitePath> attachment(SourcePath file) {
    return Optional.ofNullable(attachments.get(file));
  }

  /** The page of a matrix. */
  public SitePath matrix(Matrix matrix) {
    return new SitePath("matrix/" + matrix.id() + ".html");
  }

  /** The table of a matrix as a file for spreadsheets. */
  public SitePath csv(Matrix matrix) {
    return new SitePath("matrix/" + matrix.id() + ".csv");
  }

  /** The same and all else of a matrix as data for programs. */
  public SitePath json(Matrix matrix) {
    return new SitePath("matrix/" + matrix.id() + ".json");
  }

  /** The page of a subject. */
  public SitePath subject(Matrix matrix, Subject subject) {
    return new SitePath("matrix/" + matrix.id() + "/" + subject.id() + ".html");
  }

  /** The page of a pair, in the order in which a view names them; both directions are on it. */
  public SitePath comparison(Matrix matrix, Subject a, Subject b) {
    return new SitePath("compare/" + matrix.id() + "/" + a.id() + "-vs-" + b.id() + ".html");
  }

  /** The page on which any subjects of a matrix can be set side by side; no pair has this name. */
  public SitePath sideBySide(Matrix matrix) {
    return new SitePath("compare/" + matrix.id() + "/index.html");
  }

  /** The readable page of a deck. */
  public SitePath deck(Deck deck) {
    return switch (deck.kind()) {
      case ALL -> new SitePath("cards/all.html");
      case TERMS -> new SitePath("cards/terms.html");
      case MATRIX -> new SitePath("cards/matrix/" + deck.source() + ".html");
      case NOTE -> noteDeck(note(new SourcePath(deck.source())));
      case TAG -> tagDeck(deck.source());
    };
  }

  /** A file that holds the cards of a deck for another program: the deck's address but its end. */
  public SitePath deckFile(Deck deck, String end) {
    String page = deck(deck).value();
    return new SitePath(page.substring(0, page.length() - ".html".length()) + end);
  }

  /** The page for paper beside a page of a deck; no slug has two dashes in a row. */
  public SitePath paper(SitePath deckPage) {
    String page = deckPage.value();
    return new SitePath(page.substring(0, page.length() - ".html".length()) + "--paper.html");
  }

  /** Old addresses with the pages that took over. */
  public List<Redirect> redirects() {
    return redirects;
  }

  /** Decks of notes with addresses of their own stand apart, so that they meet no other deck. */
  private static SitePath noteDeck(SitePath note) {
    String place = note.value();
    return new SitePath(
        place.startsWith("notes/")
            ? "cards/note/" + place.substring("notes/".length())
            : "cards/page/" + place);
  }

  /** A step of the path whose letters no address can hold gets a mark made of them. */
  private static SitePath tagDeck(String path) {
    StringBuilder out = new StringBuilder("cards/tag");
    for (String step : path.split("/", -1)) {
      Slug slug = Slug.of(step);
      out.append('/').append(slug.value().equals(step) ? slug : slug.marked(step));
    }
    return new SitePath(out.append(".html").toString());
  }

  private static SitePath known(@Nullable SitePath path, Object item) {
    if (path == null) {
      throw new IllegalArgumentException("no page for " + item);
    }
    return path;
  }
}
