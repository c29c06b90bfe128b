package gloss.page;

import gloss.note.Note;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides where the pages of notes live: where their authors say, else by their files' names. */
final class NotePlaces {
  private final Study study;
  private final Problems problems;
  private final SortedMap<String, String> reserved = new TreeMap<>();
  private final SortedMap<SourcePath, SitePath> places = new TreeMap<>();

  private NotePlaces(Study study, Problems problems) {
    this.study = study;
    this.problems = problems;
  }

  /** The places of all notes. What their authors want twice is an error and given once. */
  static SortedMap<SourcePath, SitePath> of(Study study, Problems problems) {
    NotePlaces building = new NotePlaces(study, problems);
    building.reserved.put(SiteMap.NOTES.value(), "the list of notes");
    study.lead().forEach(n -> building.places.put(n.path(), SiteMap.HOME));
    study.notes().forEach(building::permanent);
    building.derived();
    return building.places;
  }

  /** The same places, but none that the site needs for something else: that is an error. */
  static SortedMap<SourcePath, SitePath> without(
      TakenPlaces taken, SortedMap<SourcePath, SitePath> places, Study study, Problems problems) {
    SortedMap<SourcePath, SitePath> free = new TreeMap<>(places);
    for (Note note : study.notes()) {
      SitePath place = Optional.ofNullable(places.get(note.path())).orElseThrow();
      taken
          .owner(place)
          .ifPresent(
              owner -> {
                problems.add(
                    ProblemKind.PERMALINK_TAKEN,
                    note.property("permalink"),
                    note.properties().permalink(),
                    owner);
                free.put(note.path(), wish(note.path()).marked());
              });
    }
    return free;
  }

  private void permanent(Note note) {
    String permalink = note.properties().permalink();
    if (permalink.isEmpty()) {
      return;
    }
    SitePath place = Addresses.written(permalink);
    if (List.of(permalink.split("/+", -1)).contains("..")) {
      Location here = note.property("permalink");
      problems.add(ProblemKind.PERMALINK_WITH_DOTS, here, permalink, place.value());
    }
    String other = reserved.putIfAbsent(Addresses.folded(place.value()), note.path().value());
    if (other == null || place.equals(SiteMap.NOTES)) {
      places.put(note.path(), place);
    } else {
      problems.add(ProblemKind.EQUAL_PERMALINKS, note.property("permalink"), permalink, other);
      places.put(note.path(), wish(note.path()).marked());
    }
  }

  private void derived() {
    List<Addresses.Wish> wishes =
        study.notes().stream()
            .map(Note::path)
            .filter(path -> !places.containsKey(path))
            .map(NotePlaces::wish)
            .toList();
    Addresses.Result result = Addresses.assign(wishes, reserved);
    result.addresses().forEach((key, place) -> places.put(new SourcePath(key), place));
    for (List<String> clash : result.clashes()) {
      Location first = Location.of(new SourcePath(clash.get(0)));
      problems.add(ProblemKind.ADDRESS_CLASH, first, String.join(", ", clash));
    }
    result
        .refused()
        .forEach(
            (key, owner) ->
                problems.add(ProblemKind.ADDRESS_TAKEN, Location.of(new SourcePath(key)), owner));
  }

  private static Addresses.Wish wish(SourcePath path) {
    List<Slug> folders = new ArrayList<>(List.of(Slug.of("notes")));
    if (!path.folder().isEmpty()) {
      Arrays.stream(path.folder().split("/")).map(Slug::of).forEach(folders::add);
    }
    return new Addresses.Wish(path.value(), folders, Slug.of(path.stem()));
  }
}
