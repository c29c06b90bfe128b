package gloss.page;

import gloss.note.Note;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.study.Folders;
import gloss.study.Labels;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the pages of folders, tags and statuses live.
 *
 * @param folders by path
 * @param tags by key
 * @param statuses by key
 */
record WayPlaces(
    SortedMap<String, SitePath> folders,
    SortedMap<String, SitePath> tags,
    SortedMap<String, SitePath> statuses) {

  /** The name of a note that leads its folder. */
  private static final String LEAD = "index";

  /** The places of tags and statuses, which depend on nothing else. */
  static WayPlaces ofLabels(Ways ways) {
    return new WayPlaces(
        new TreeMap<>(),
        labels(ways.tags(), "tags", SiteMap.TAGS, "the list of tags"),
        labels(ways.statuses(), "status", SiteMap.STATUSES, "the list of statuses"));
  }

  /**
   * The same with folders. A folder with a note called {@code index} is led by it: they are one
   * page. An address that some other note has stays with the note.
   */
  WayPlaces withFolders(Folders all, SortedMap<SourcePath, SitePath> notes) {
    SortedMap<String, SitePath> places = new TreeMap<>();
    SortedMap<String, String> reserved = new TreeMap<>();
    notes.forEach((note, place) -> reserved.put(Addresses.folded(place.value()), note.value()));
    List<Addresses.Wish> wishes = new ArrayList<>();
    for (Folders.Folder folder : all.all()) {
      Optional<SitePath> led =
          lead(folder).flatMap(note -> Optional.ofNullable(notes.get(note.path())));
      led.ifPresent(place -> places.put(folder.path(), place));
      if (led.isEmpty()) {
        wishes.add(
            new Addresses.Wish(folder.path(), slugs("notes", folder.path(), 0), Slug.of(LEAD)));
      }
    }
    places.putAll(Addresses.assign(wishes, reserved).addresses());
    return new WayPlaces(places, tags, statuses);
  }

  /** The note that leads a folder. */
  static Optional<Note> lead(Folders.Folder folder) {
    return folder.ownNotes().stream().filter(WayPlaces::mayLead).findFirst();
  }

  /** Whether a note leads its folder, if it is the first of this name. */
  static boolean mayLead(Note note) {
    return Folding.same(note.path().stem(), LEAD);
  }

  private static SortedMap<String, SitePath> labels(
      Labels labels, String top, SitePath index, String owner) {
    List<Addresses.Wish> wishes = new ArrayList<>();
    for (Labels.Label label : labels.all()) {
      List<Slug> slugs = slugs(top, label.path(), Labels.DEEPEST);
      int last = slugs.size() - 1;
      wishes.add(new Addresses.Wish(label.key(), slugs.subList(0, last), slugs.get(last)));
    }
    SortedMap<String, String> reserved = new TreeMap<>();
    reserved.put(index.value(), owner);
    return Addresses.assign(wishes, reserved).addresses();
  }

  /**
   * The slugs of a path.
   *
   * @param most so many steps it has; more of them are one; 0 for as many as there are
   */
  private static List<Slug> slugs(String top, String path, int most) {
    List<Slug> slugs = new ArrayList<>(List.of(Slug.of(top)));
    Arrays.stream(path.split("/", most)).map(Slug::of).forEach(slugs::add);
    return slugs;
  }
}
