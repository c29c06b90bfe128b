package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.SitePath;
import gloss.study.Labels;
import java.util.ArrayList;
import java.util.List;

/** All tags, and all words of statuses, nested as they are; paged if there are many. */
final class LabelIndexPages implements PageKind {
  private static final int LABELS_A_PAGE = 200;

  @Override
  public String name() {
    return "labels";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Page> pages = new ArrayList<>();
    for (LabelKind kind : LabelKind.values()) {
      List<Labels.Label> labels = kind.labels(planning).all();
      for (Pages.Chunk<Labels.Label> chunk : Pages.of(labels, LABELS_A_PAGE, kind.index())) {
        pages.add(page(planning, kind, chunk, labels.size()));
      }
    }
    return pages;
  }

  private Page page(Planning planning, LabelKind kind, Pages.Chunk<Labels.Label> chunk, int total) {
    SitePath path = chunk.path();
    List<NavLink> trail =
        List.of(NavLink.of(planning.phrases().say("nav.notes"), SiteMap.NOTES.from(path)));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                kind.title(planning),
                kind.description(planning),
                "notes",
                ScriptUse.READING,
                trail);
    return new Page(
        this,
        path,
        head,
        () ->
            new LabelIndexView(
                kind.title(planning),
                kind.count(planning, total),
                new Nesting(planning, kind, chunk).entries(),
                chunk.pages()));
  }

  /** The labels of one page as a tree again: one whose parent stands on another page says it. */
  private static final class Nesting {
    private final Planning planning;
    private final LabelKind kind;
    private final SitePath page;
    private final List<Labels.Label> labels;
    private int next;

    Nesting(Planning planning, LabelKind kind, Pages.Chunk<Labels.Label> chunk) {
      this.planning = planning;
      this.kind = kind;
      this.page = chunk.path();
      this.labels = chunk.items();
    }

    List<TreeEntry> entries() {
      List<TreeEntry> entries = new ArrayList<>();
      while (next < labels.size()) {
        entries.add(entry(labels.get(next).path()));
      }
      return entries;
    }

    private TreeEntry entry(String name) {
      Labels.Label label = labels.get(next++);
      List<TreeEntry> below = new ArrayList<>();
      while (next < labels.size() && labels.get(next).key().startsWith(label.key() + "/")) {
        below.add(entry(labels.get(next).name()));
      }
      return kind.entry(planning, page, label, name, below);
    }
  }
}
