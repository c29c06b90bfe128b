package gloss.page;

import gloss.glossary.Term;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.path.SourcePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.study.Study;
import gloss.vault.Attachment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides all addresses of a site, and says where two items wanted the same one. */
final class SiteMapBuilder {
  private final Study study;
  private final Problems problems;

  private SiteMapBuilder(Study study, Problems problems) {
    this.study = study;
    this.problems = problems;
  }

  static SiteMap build(Study study, Ways ways, Problems problems) {
    SiteMapBuilder builder = new SiteMapBuilder(study, problems);
    SortedMap<String, SitePath> terms = builder.terms();
    SortedMap<SourcePath, SitePath> files = builder.attachments();
    SortedMap<SourcePath, SitePath> wanted = NotePlaces.of(study, problems);
    WayPlaces labels = WayPlaces.ofLabels(ways);
    SiteMap others = new SiteMap(wanted, terms, labels, files, List.of());
    TakenPlaces taken = TakenPlaces.of(study, ways, others);
    SortedMap<SourcePath, SitePath> notes = NotePlaces.without(taken, wanted, study, problems);
    WayPlaces places = labels.withFolders(ways.folders(), notes);
    return new SiteMap(notes, terms, places, files, builder.redirects(notes, places, taken));
  }

  private SortedMap<String, SitePath> terms() {
    List<Addresses.Wish> wishes =
        study.glossary().terms().stream()
            .map(Term::name)
            .map(name -> new Addresses.Wish(name, List.of(Slug.of("terms")), Slug.of(name)))
            .toList();
    SortedMap<String, String> reserved = new TreeMap<>();
    reserved.put(SiteMap.TERMS.value(), "the glossary");
    return Addresses.assign(wishes, reserved).addresses();
  }

  private SortedMap<SourcePath, SitePath> attachments() {
    SortedMap<SourcePath, SitePath> places = new TreeMap<>();
    SortedMap<String, SourcePath> taken = new TreeMap<>();
    for (Attachment attachment : study.files()) {
      SourcePath file = attachment.path();
      SitePath place = fileAddress(file, "");
      if (taken.putIfAbsent(Addresses.folded(place.value()), file) != null) {
        place = fileAddress(file, file.value());
      }
      places.put(file, place);
    }
    return places;
  }

  private static SitePath fileAddress(SourcePath file, String markKey) {
    StringBuilder out = new StringBuilder("files/");
    if (!file.folder().isEmpty()) {
      Arrays.stream(file.folder().split("/")).forEach(f -> out.append(Slug.of(f)).append('/'));
    }
    Slug name = Slug.of(file.stem());
    out.append(markKey.isEmpty() ? name : name.marked(markKey));
    return new SitePath(
        file.extension().isEmpty() ? out.toString() : out + "." + Slug.of(file.extension()));
  }

  /** Old addresses are paths among the aliases; one that is taken by now sends nobody on. */
  private List<SiteMap.Redirect> redirects(
      SortedMap<SourcePath, SitePath> notes, WayPlaces places, TakenPlaces taken) {
    List<SiteMap.Redirect> redirects = new ArrayList<>();
    for (Note note : study.all()) {
      taken.take(place(notes, note), "the note " + note.title());
    }
    places.folders().forEach((path, place) -> taken.take(place, "the folder " + path));
    for (Note note : study.all()) {
      for (String address : note.properties().oldAddresses()) {
        redirect(note, address, place(notes, note), taken).ifPresent(redirects::add);
      }
    }
    return redirects;
  }

  private Optional<SiteMap.Redirect> redirect(
      Note note, String alias, SitePath to, TakenPlaces taken) {
    SitePath from = Addresses.written(alias);
    Optional<String> owner = taken.owner(from);
    if (owner.isEmpty()) {
      taken.take(from, "an old address of the note " + note.title());
      return Optional.of(new SiteMap.Redirect(from, to, note.title()));
    }
    if (!from.equals(to)) {
      problems.add(ProblemKind.OLD_ADDRESS_TAKEN, note.property("aliases"), alias, owner.get());
    }
    return Optional.empty();
  }

  private static SitePath place(SortedMap<SourcePath, SitePath> notes, Note note) {
    return Optional.ofNullable(notes.get(note.path())).orElseThrow();
  }
}
