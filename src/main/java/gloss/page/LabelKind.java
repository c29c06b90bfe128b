package gloss.page;

import gloss.path.SitePath;
import gloss.study.Labels;
import java.util.List;

/** What notes can be labelled with. */
enum LabelKind {
  TAG("Tags", "All tags with their notes.", SiteMap.TAGS),
  STATUS("Statuses", "All notes by their status.", SiteMap.STATUSES);

  private final String title;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // a record of a string
  private final SitePath index;

  LabelKind(String title, String description, SitePath index) {
    this.title = title;
    this.description = description;
    this.index = index;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
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

  String count(int number) {
    if (this == TAG) {
      return Counts.of(number, "tag");
    }
    return Counts.number(number) + (number == 1 ? " status" : " statuses");
  }

  TreeEntry entry(
      Planning planning, SitePath page, Labels.Label label, String name, List<TreeEntry> below) {
    return new TreeEntry(
        name, place(planning, label).from(page), Counts.of(label.notes().size(), "note"), below);
  }
}
