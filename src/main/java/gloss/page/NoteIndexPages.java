package gloss.page;

import gloss.asset.ScriptUse;
import gloss.note.Note;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index of all notes by folder, paged if there are many. */
final class NoteIndexPages implements PageKind {
  @Override
  public String name() {
    return "notes";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Note> notes = new ArrayList<>();
    new NoteNeighbours(planning).folders().values().forEach(notes::addAll);
    return Pages.of(notes, NoteNeighbours.NOTES_A_PAGE, SiteMap.NOTES).stream()
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
                    NoteNeighbours.anchor(folder), folder.replace("/", " › "), entries)));
    return new NoteIndexView(planning.phrases().say("count.notes", total), views, chunk.pages());
  }
}
