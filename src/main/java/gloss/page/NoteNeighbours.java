package gloss.page;

import gloss.note.Note;
import gloss.path.Anchor;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.path.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The notes around a note: its folder in the sidebar, the way up in the breadcrumbs. */
final class NoteNeighbours {
  private static final int MOST_ENTRIES = 60;

  /** How many notes one page of the index lists. */
  static final int NOTES_A_PAGE = 150;

  private final Planning planning;
  private final SortedMap<String, List<Note>> folders = new TreeMap<>();
  private final SortedMap<SourcePath, Integer> positions = new TreeMap<>();

  NoteNeighbours(Planning planning) {
    this.planning = planning;
    for (Note note : planning.study().notes()) {
      List<Note> folder = folders.computeIfAbsent(note.path().folder(), f -> new ArrayList<>());
      positions.put(note.path(), folder.size());
      folder.add(note);
    }
  }

  /** The notes by folder, folders in order of path, notes in reading order. */
  SortedMap<String, List<Note>> folders() {
    return folders;
  }

  /** The notes beside a note; without entries where it is the only one of the site. */
  SidebarView sidebar(SitePath page, Note note) {
    if (planning.study().notes().size() < 2) {
      return new SidebarView(title(""), List.of(), List.of(), List.of());
    }
    String folder = note.path().folder();
    List<Note> siblings = folders.getOrDefault(folder, List.of());
    int here = positions.getOrDefault(note.path(), 0);
    int from = Math.max(0, Math.min(here - MOST_ENTRIES / 2, siblings.size() - MOST_ENTRIES));
    List<NavLink> entries =
        siblings.stream()
            .skip(from)
            .limit(MOST_ENTRIES)
            .map(
                n ->
                    new NavLink(
                        n.title(),
                        planning.map().note(n.path()).from(page),
                        n.path().equals(note.path())))
            .toList();
    List<NavLink> more =
        siblings.size() == planning.study().notes().size() && siblings.size() <= MOST_ENTRIES
            ? List.of()
            : List.of(
                NavLink.of(
                    planning.phrases().say("count.all-notes", planning.study().notes().size()),
                    SiteMap.NOTES.from(page)));
    return new SidebarView(title(folder), ancestors(page, folder), entries, more);
  }

  List<NavLink> breadcrumbs(SitePath page, Note note) {
    List<NavLink> trail = new ArrayList<>();
    trail.add(NavLink.of(planning.phrases().say("nav.notes"), SiteMap.NOTES.from(page)));
    String folder = note.path().folder();
    trail.addAll(ancestors(page, folder));
    if (!folder.isEmpty()) {
      trail.add(folderLink(page, folder));
    }
    return trail;
  }

  private List<NavLink> ancestors(SitePath page, String folder) {
    List<NavLink> links = new ArrayList<>();
    for (int slash = folder.indexOf('/'); slash > 0; slash = folder.indexOf('/', slash + 1)) {
      String above = folder.substring(0, slash);
      if (folders.containsKey(above)) {
        links.add(folderLink(page, above));
      }
    }
    return links;
  }

  private NavLink folderLink(SitePath page, String folder) {
    int before = folders.headMap(folder).values().stream().mapToInt(List::size).sum();
    SitePath index = Pages.path(SiteMap.NOTES, before / NOTES_A_PAGE);
    return NavLink.of(title(folder), index.from(page, anchor(folder)));
  }

  /** The place of a folder on the index of notes. */
  static Anchor anchor(String folder) {
    return new Anchor(folder.isEmpty() ? "folder" : "folder-" + Slug.of(folder).marked(folder));
  }

  /** The last part of a folder's path, or "Notes" for notes in no folder. */
  String title(String folder) {
    return folder.isEmpty()
        ? planning.phrases().say("nav.notes")
        : folder.substring(folder.lastIndexOf('/') + 1);
  }
}
