package gloss.page;

import gloss.path.SitePath;
import gloss.study.Labels;
import java.util.List;

/** What notes can be labelled with. */
enum LabelKind {
  TAG(SiteMap.TAGS, "labels.tags", "labels.tags-about", "count.tags", "count.all-tags"),
  STATUS(
      SiteMap.STATUSES,
      "labels.statuses",
      "labels.statuses-about",
      "count.statuses",
      "count.all-statuses");

  @SuppressWarnings("ImmutableEnumChecker") // a record of a string
  private final SitePath index;

  private final String title;
  private final String description;
  private final String count;
  private final String all;

  /** Each text is the key of a phrase. */
  LabelKind(SitePath index, String title, String description, String count, String all) {
    this.index = index;
    this.title = title;
    this.description = description;
    this.count = count;
    this.all = all;
  }

  String title(Planning planning) {
    return planning.phrases().say(title);
  }

  String description(Planning planning) {
    return planning.phrases().say(description);
  }

  SitePath index() {
    return index;
  }

  Labels labels(Planning planning) {
    return this == TAG ? planning.ways().tags() : planning.ways().statuses();
  }

  SitePath place(Planning planning, Labels.Label label) {
    return this == TAG ? planning.map().tag(label) : planning.map().status(label);
  }

  String count(Planning planning, int number) {
    return planning.phrases().say(count, number);
  }

  /** The way to all of them. */
  NavLink all(Planning planning, SitePath page, int number) {
    return NavLink.of(planning.phrases().say(all, number), index.from(page));
  }

  TreeEntry entry(
      Planning planning, SitePath page, Labels.Label label, String name, List<TreeEntry> below) {
    return new TreeEntry(
        name,
        place(planning, label).from(page),
        planning.phrases().say("count.notes", label.notes().size()),
        below);
  }
}
