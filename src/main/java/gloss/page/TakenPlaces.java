package gloss.page;

import gloss.card.Deck;
import gloss.glossary.Term;
import gloss.matrix.Matrix;
import gloss.matrix.Pairs;
import gloss.path.SitePath;
import gloss.study.Study;
import gloss.vault.Attachment;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which places the site itself needs, and for what in words: an address that an author writes down
 * can have none of them. Case and Unicode form do not count, as some disks do not tell them apart.
 */
final class TakenPlaces {
  private final SortedMap<String, String> owners = new TreeMap<>();

  private TakenPlaces() {}

  /** The places of all pages but those of notes, and of all other files. */
  static TakenPlaces of(Study study, Ways ways, SiteMap map) {
    TakenPlaces taken = new TakenPlaces();
    taken.takeIndexes();
    taken.takeLabels(ways, map);
    for (Term term : study.glossary().terms()) {
      taken.take(map.term(term.name()), "the term " + term.name());
    }
    for (Matrix matrix : study.matrices()) {
      taken.takeMatrix(map, matrix);
    }
    for (Deck deck : study.decks()) {
      taken.take(map.deck(deck), "the deck " + deck.title());
    }
    for (Attachment file : study.files()) {
      map.attachment(file.path()).ifPresent(p -> taken.take(p, "the file " + file.path()));
    }
    return taken;
  }

  private void takeIndexes() {
    take(SiteMap.HOME, "the home page");
    take(SiteMap.NOTES, "the list of notes");
    take(SiteMap.TERMS, "the glossary");
    take(SiteMap.SUGGESTED, "the list of suggested terms");
    take(SiteMap.COMPARE, "the list of comparisons");
    take(SiteMap.DECKS, "the list of decks");
    take(SiteMap.SEARCH, "the search");
    take(SiteMap.REVIEW, "the page to practise cards");
    take(SiteMap.SCHEMA, "the schema of matrices");
    take(SiteMap.OFFLINE, "the page about reading offline");
    take(SiteMap.PRINT, "the page with all notes");
    take(SiteMap.NOT_FOUND, "the page for addresses that lead nowhere");
  }

  private void takeLabels(Ways ways, SiteMap map) {
    if (!ways.tags().all().isEmpty()) {
      take(SiteMap.TAGS, "the list of tags");
    }
    if (!ways.statuses().all().isEmpty()) {
      take(SiteMap.STATUSES, "the list of statuses");
    }
    ways.tags().all().forEach(tag -> take(map.tag(tag), "the tag " + tag.path()));
    ways.statuses().all().forEach(word -> take(map.status(word), "the status " + word.path()));
  }

  private void takeMatrix(SiteMap map, Matrix matrix) {
    take(map.matrix(matrix), "the matrix " + matrix.title());
    take(map.csv(matrix), "the cells of the matrix " + matrix.title());
    take(map.json(matrix), "the data of the matrix " + matrix.title());
    matrix.subjects().forEach(s -> take(map.subject(matrix, s), "the subject " + s.label()));
    take(map.sideBySide(matrix), "the choice of subjects of " + matrix.title());
    for (Pairs.Pair pair : Pairs.of(matrix)) {
      String owner = "the comparison of " + pair.title();
      take(map.comparison(matrix, pair.first(), pair.second()), owner);
      take(map.comparison(matrix, pair.second(), pair.first()), owner);
    }
  }

  /** Takes a place; the first who asks has it. */
  void take(SitePath place, String owner) {
    owners.putIfAbsent(Addresses.folded(place.value()), owner);
  }

  /** Who has a place; empty if it is free. */
  Optional<String> owner(SitePath place) {
    return Optional.ofNullable(owners.get(Addresses.folded(place.value())));
  }
}
