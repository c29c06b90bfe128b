package gloss.page;

import gloss.path.SitePath;
import gloss.study.Folders;
import gloss.study.Labels;
import gloss.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Folders, tags and statuses as ways into a site, on its home page. */
final class WaysIn {
  private static final int MOST_FOLDERS = 12;
  private static final int MOST_LABELS = 12;

  /** A label of a single note leads no farther than the note. */
  private static final int FEWEST_NOTES = 2;

  private WaysIn() {}

  static List<HomeView.WayView> of(Planning planning, SitePath page) {
    List<HomeView.WayView> ways = new ArrayList<>();
    if (planning.ways().folders().all().size() > 1) {
      ways.add(folders(planning, page));
    }
    for (LabelKind kind : LabelKind.values()) {
      if (!kind.labels(planning).all().isEmpty()) {
        ways.add(labels(planning, page, kind));
      }
    }
    return ways;
  }

  /** The outermost folders, in reading order. */
  private static HomeView.WayView folders(Planning planning, SitePath page) {
    List<Folders.Folder> folders = planning.ways().folders().root().folders();
    int all = planning.ways().folders().all().size();
    List<NavLink> rest =
        all > Math.min(folders.size(), MOST_FOLDERS)
            ? List.of(
                NavLink.of(
                    planning.phrases().say("count.all-folders", all), SiteMap.NOTES.from(page)))
            : List.of();
    List<TreeEntry> entries =
        folders.stream()
            .limit(MOST_FOLDERS)
            .map(f -> FolderPages.entry(planning, page, f, List.of()))
            .toList();
    return new HomeView.WayView(planning.phrases().say("folder.folders"), entries, rest);
  }

  /** The labels that most notes have, in the order of their names. */
  private static HomeView.WayView labels(Planning planning, SitePath page, LabelKind kind) {
    int all = kind.labels(planning).all().size();
    List<TreeEntry> entries =
        kind.labels(planning).roots().stream()
            .filter(label -> label.notes().size() >= FEWEST_NOTES)
            .sorted(Comparator.comparingInt((Labels.Label label) -> -label.notes().size()))
            .limit(MOST_LABELS)
            .sorted(Comparator.comparing(Labels.Label::name, NaturalOrder.BY_NAME))
            .map(label -> kind.entry(planning, page, label, label.name(), List.of()))
            .toList();
    List<NavLink> rest = all > entries.size() ? List.of(kind.all(planning, page, all)) : List.of();
    return new HomeView.WayView(kind.title(planning), entries, rest);
  }
}
