package gloss.page;

import gloss.asset.ScriptUse;
import gloss.note.Note;
import gloss.path.Anchor;
import gloss.path.SitePath;
import gloss.path.Slug;
import gloss.study.Folders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index of all notes: the tree of folders, then the notes by folder; paged if there are many.
 */
final class NoteIndexPages implements PageKind {

  /** With titles, sentences and tags: more would make a heavy page. */
  private static final int NOTES_A_PAGE = 100;

  /** More folders are found in those that hold them. */
  private static final int MOST_FOLDERS = 60;

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public List<Page> plan(Planning planning) {
    SortedMap<String, List<Note>> folders = new TreeMap<>();
    for (Note note : planning.study().notes()) {
      folders.computeIfAbsent(note.path().folder(), f -> new ArrayList<>()).add(note);
    }
    List<Note> notes = new ArrayList<>();
    folders.values().forEach(notes::addAll);
    return Pages.of(notes, NOTES_A_PAGE, SiteMap.NOTES).stream()
        .map(chunk -> page(planning, chunk, notes.size()))
        .toList();
  }

  private Page page(Planning planning, Pages.Chunk<Note> chunk, int total) {
    SitePath path = chunk.path();
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("nav.notes"),
                planning.phrases().say("notes.about"),
                "notes",
                ScriptUse.READING,
                List.of());
    return new Page(this, path, head, () -> view(planning, chunk, total));
  }

  private static NoteIndexView view(Planning planning, Pages.Chunk<Note> chunk, int total) {
    Map<String, List<NoteEntry>> folders = new LinkedHashMap<>();
    for (Note note : chunk.items()) {
      folders
          .computeIfAbsent(note.path().folder(), f -> new ArrayList<>())
          .add(NoteEntries.of(planning, chunk.path(), note));
    }
    List<NoteIndexView.FolderView> views = new ArrayList<>();
    folders.forEach(
        (folder, entries) ->
            views.add(
                new NoteIndexView.FolderView(
                    anchor(folder),
                    folder.isEmpty() ? List.of() : List.of(link(planning, chunk.path(), folder)),
                    entries)));
    return new NoteIndexView(
        planning.phrases().say("count.notes", total),
        labels(planning, chunk.path()),
        chunk.first() > 1 ? List.of() : new Tree(planning, chunk.path()).entries(),
        views,
        chunk.pages());
  }

  /** The ways to all tags and all statuses, if there are any. */
  private static List<NavLink> labels(Planning planning, SitePath page) {
    List<NavLink> links = new ArrayList<>();
    for (LabelKind kind : LabelKind.values()) {
      int count = kind.labels(planning).all().size();
      if (count > 0) {
        links.add(NavLink.of(kind.count(planning, count), kind.index().from(page)));
      }
    }
    return links;
  }

  private static NavLink link(Planning planning, SitePath page, String folder) {
    return NavLink.of(folder.replace("/", " › "), planning.map().folder(folder).from(page));
  }

  /** The place of a folder on the index of notes. */
  private static Anchor anchor(String folder) {
    return new Anchor(folder.isEmpty() ? "folder" : "folder-" + Slug.of(folder).marked(folder));
  }

  /**
   * The folders as a tree, as far as there is room: level by level, so that all outer ones show.
   */
  private static final class Tree {
    private final Planning planning;
    private final SitePath page;
    private int deepest;

    Tree(Planning planning, SitePath page) {
      this.planning = planning;
      this.page = page;
      Folders.Folder root = planning.ways().folders().root();
      while (count(root, deepest + 1) > count(root, deepest)
          && count(root, deepest + 1) <= MOST_FOLDERS) {
        deepest++;
      }
    }

    List<TreeEntry> entries() {
      Folders.Folder root = planning.ways().folders().root();
      return deepest == 0 ? List.of() : below(root, deepest);
    }

    private List<TreeEntry> below(Folders.Folder folder, int levels) {
      return levels == 0
          ? List.of()
          : folder.folders().stream()
              .map(f -> FolderPages.entry(planning, page, f, below(f, levels - 1)))
              .toList();
    }

    private static int count(Folders.Folder folder, int levels) {
      return levels == 0
          ? 0
          : folder.folders().stream().mapToInt(f -> 1 + count(f, levels - 1)).sum();
    }
  }
}
