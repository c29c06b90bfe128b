package gloss.export;

import gloss.path.Href;
import gloss.path.SitePath;
import gloss.text.Digest;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The pictures that cards show, under the names that they have in Anki. All decks of a person share
 * one folder there: a name begins with the site's id, and no two places give the same.
 */
public final class AnkiPictures {
  private final String site;

  /** Filled by several threads. */
  private final ConcurrentSkipListMap<String, SitePath> used = new ConcurrentSkipListMap<>();

  public AnkiPictures(String site) {
    this.site = site;
  }

  /** The picture's address in a field; from now on it is used. */
  public Optional<Href> place(SitePath picture) {
    String path = picture.value();
    String end = path.substring(path.lastIndexOf('.') + 1);
    String name = site + "-" + Digest.hex(path, 12) + "." + end;
    used.put(name, picture);
    return Optional.of(new Href(name));
  }

  /** What was used so far: names in Anki, and where the pictures lie in the site. */
  public SortedMap<String, SitePath> used() {
    return new TreeMap<>(used);
  }
}
