package gloss.page;

import gloss.asset.ScriptUse;
import gloss.note.Note;
import gloss.path.SitePath;
import gloss.study.Labels;
import java.util.ArrayList;
import java.util.List;

/** A page for each tag and for each word of a status, several if many notes have it. */
final class LabelPages implements PageKind {
  private static final int NOTES_A_PAGE = 100;

  /** More labels in one are named on the index of all. */
  private static final int MOST_BELOW = 100;

  @Override
  public String name() {
    return "label";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Page> pages = new ArrayList<>();
    for (LabelKind kind : LabelKind.values()) {
      kind.labels(planning).roots().forEach(label -> add(planning, kind, label, List.of(), pages));
    }
    return pages;
  }

  /**
   * Plans the pages of a label and of those in it.
   *
   * @param above the labels that it lies in, the outermost first
   */
  private void add(
      Planning planning,
      LabelKind kind,
      Labels.Label label,
      List<Labels.Label> above,
      List<Page> pages) {
    SitePath first = kind.place(planning, label);
    for (Pages.Chunk<Note> chunk : Pages.of(label.notes(), NOTES_A_PAGE, first)) {
      pages.add(page(planning, kind, label, above, chunk));
    }
    List<Labels.Label> inside = new ArrayList<>(above);
    inside.add(label);
    label.below().forEach(below -> add(planning, kind, below, inside, pages));
  }

  private Page page(
      Planning planning,
      LabelKind kind,
      Labels.Label label,
      List<Labels.Label> above,
      Pages.Chunk<Note> chunk) {
    SitePath path = chunk.path();
    List<NavLink> trail = new ArrayList<>();
    trail.add(NavLink.of(planning.phrases().say("nav.notes"), SiteMap.NOTES.from(path)));
    trail.add(NavLink.of(kind.title(planning), kind.index().from(path)));
    above.forEach(a -> trail.add(NavLink.of(a.name(), kind.place(planning, a).from(path))));
    String count = planning.phrases().say("count.notes", label.notes().size());
    String title = label.path().replace("/", " / ");
    Head head = new Heads(planning).of(this, path, title, count, "notes", ScriptUse.READING, trail);
    return new Page(
        this,
        path,
        head,
        () ->
            new LabelView(
                title,
                count,
                chunk.first() > 1 ? List.of() : below(planning, kind, path, label),
                chunk.items().stream().map(n -> NoteEntries.of(planning, path, n)).toList(),
                chunk.pages()));
  }

  private static List<TreeEntry> below(
      Planning planning, LabelKind kind, SitePath page, Labels.Label label) {
    return label.below().stream()
        .limit(MOST_BELOW)
        .map(below -> kind.entry(planning, page, below, below.name(), List.of()))
        .toList();
  }
}
