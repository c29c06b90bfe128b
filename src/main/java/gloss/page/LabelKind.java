package gloss.page;

import gloss.path.SitePath;
import gloss.study.Labels;
import java.util.List;

/** What notes can be labelled with. */
enum LabelKind {
  TAG("tags", SiteMap.TAGS),
  STATUS("statuses", SiteMap.STATUSES);

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // a record of a string
  private final SitePath index;

  LabelKind(String key, SitePath index) {
    this.key = key;
    this.index = index;
  }

  String title(Planning planning) {
    return planning.phrases().say("labels." + key);
  }

  String description(Planning planning) {
    return planning.phrases().say("labels." + key + "-about");
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
    return planning.phrases().say("count." + key, number);
  }

  /** The way to all of them. */
  NavLink all(Planning planning, SitePath page, int number) {
    return NavLink.of(planning.phrases().say("count.all-" + key, number), index.from(page));
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
