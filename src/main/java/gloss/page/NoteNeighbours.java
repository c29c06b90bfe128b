package gloss.page;

import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Folders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes around a note: the tree of folders in the sidebar, the way up in the breadcrumbs. */
final class NoteNeighbours {
  private static final int MOST_ENTRIES = 60;

  /** So many beside a note come before what is in the folders above it. */
  private static final int NEAREST = 40;

  private final Planning planning;

  /** Where each note and each folder stands in its folder. */
  private final Map<String, Integer> positions = new HashMap<>();

  NoteNeighbours(Planning planning) {
    this.planning = planning;
    number(planning.ways().folders().root());
  }

  private void number(Folders.Folder folder) {
    for (int i = 0; i < folder.items().size(); i++) {
      Folders.Item item = folder.items().get(i);
      if (item instanceof Folders.Item.OfFolder inner) {
        positions.put(inner.folder().path(), i);
        number(inner.folder());
      } else {
        positions.put(((Folders.Item.OfNote) item).note().path().value(), i);
      }
    }
  }

  /** The notes around a note; without entries where it is the only one of the site. */
  SidebarView sidebar(SitePath page, Note note) {
    return planning.study().notes().size() < 2 ? SidebarView.NONE : new Tree(page, note).view();
  }

  List<NavLink> breadcrumbs(SitePath page, Note note) {
    List<NavLink> trail = trail(planning, page, note.path().folder());
    if (trail.get(trail.size() - 1).href().equals(planning.map().note(note.path()).from(page))) {
      trail.remove(trail.size() - 1);
    }
    return trail;
  }

  /** The way down to a folder, itself the last. */
  static List<NavLink> trail(Planning planning, SitePath page, String folder) {
    List<NavLink> trail = new ArrayList<>();
    trail.add(NavLink.of(planning.phrases().say("nav.notes"), SiteMap.NOTES.from(page)));
    for (String path : Folders.chain(folder)) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      trail.add(NavLink.of(name, planning.map().folder(path).from(page)));
    }
    return trail;
  }

  /** One tree, whose levels share the room. */
  private final class Tree {
    private final SitePath page;
    private final Note note;
    private final List<Folders.Folder> chain = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private int room = MOST_ENTRIES;

    Tree(SitePath page, Note note) {
      this.page = page;
      this.note = note;
      Folders folders = planning.ways().folders();
      chain.add(folders.root());
      List<String> paths = Folders.chain(note.path().folder());
      paths.forEach(path -> folders.find(path).ifPresent(chain::add));
    }

    SidebarView view() {
      share();
      SidebarView.Entry root = entries(0);
      return new SidebarView(root.entries(), root.more());
    }

    /** What is in a folder on the way: of a long one the pieces around the way. */
    private record Window(int from, int to) {
      int size() {
        return to - from;
      }
    }

    /** Gives each level its window, from the note's own folder outwards. */
    private void share() {
      int others = 0;
      for (Folders.Folder folder : chain.subList(0, chain.size() - 1)) {
        others += folder.items().size();
      }
      for (int level = chain.size() - 1; level >= 0; level--) {
        int size = chain.get(level).items().size();
        boolean own = level == chain.size() - 1;
        int most = own ? Math.max(NEAREST, room - others) : room - level;
        int count = Math.max(1, Math.min(size, Math.min(most, room - level)));
        int from = Math.max(0, Math.min(here(level) - count / 2, size - count));
        windows.add(0, new Window(from, from + count));
        room -= count;
      }
    }

    /** Which item of a level leads to the note, or is it. */
    private int here(int level) {
      boolean own = level + 1 == chain.size();
      String item = own ? note.path().value() : chain.get(level + 1).path();
      return positions.getOrDefault(item, 0);
    }

    /**
     * A folder on the way with its window; the innermost one is made first: it may fill the room.
     */
    private SidebarView.Entry entries(int level) {
      Folders.Folder folder = chain.get(level);
      Window window = windows.get(level);
      List<SidebarView.Entry> inner =
          level + 1 < chain.size() ? List.of(entries(level + 1)) : List.of();
      List<SidebarView.Entry> entries = new ArrayList<>();
      for (int i = window.from(); i < window.to(); i++) {
        if (!inner.isEmpty() && i == here(level)) {
          entries.addAll(inner);
        } else {
          entries.add(entry(folder.items().get(i)));
        }
      }
      List<NavLink> more =
          window.size() == folder.items().size()
              ? List.of()
              : List.of(
                  NavLink.of(
                      planning.phrases().say("count.all-notes", folder.notes()),
                      planning.map().folder(folder.path()).from(page)));
      return folder(folder, true, "", entries, more);
    }

    /** A note or a closed folder, with what is in it if there is room. */
    private SidebarView.Entry entry(Folders.Item item) {
      if (item instanceof Folders.Item.OfNote of) {
        return note(of.note());
      }
      Folders.Folder folder = ((Folders.Item.OfFolder) item).folder();
      if (folder.items().size() > room) {
        return named(folder);
      }
      room -= folder.items().size();
      List<SidebarView.Entry> inside = new ArrayList<>();
      for (Folders.Item below : folder.items()) {
        inside.add(
            below instanceof Folders.Item.OfFolder of
                ? named(of.folder())
                : note(((Folders.Item.OfNote) below).note()));
      }
      return folder(folder, false, "", inside, List.of());
    }

    private SidebarView.Entry named(Folders.Folder folder) {
      return folder(folder, false, planning.phrases().number(folder.notes()), List.of(), List.of());
    }

    private SidebarView.Entry folder(
        Folders.Folder folder,
        boolean open,
        String count,
        List<SidebarView.Entry> entries,
        List<NavLink> more) {
      return new SidebarView.Entry(
          folder.name(),
          planning.map().folder(folder.path()).from(page),
          false,
          open,
          count,
          entries,
          more);
    }

    private SidebarView.Entry note(Note shown) {
      return new SidebarView.Entry(
          shown.title(),
          planning.map().note(shown.path()).from(page),
          shown.path().equals(note.path()),
          false,
          "",
          List.of(),
          List.of());
    }
  }
}
