package gloss.page;

import gloss.asset.ScriptUse;
import gloss.language.Phrases;
import gloss.markdown.LinkTarget;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import gloss.path.Anchor;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A page for each subject: what you look after, what others do. */
final class SubjectPages implements PageKind {
  @Override
  public String name() {
    return "subject";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Page> pages = new ArrayList<>();
    for (Matrix matrix : planning.study().matrices()) {
      Pairings pairings = planning.pairings(matrix);
      matrix.subjects().forEach(s -> pages.add(page(planning, matrix, pairings, s)));
    }
    return pages;
  }

  private Page page(Planning planning, Matrix matrix, Pairings pairings, Subject subject) {
    SitePath path = planning.map().subject(matrix, subject);
    NavLink up = NavLink.of(matrix.title(), planning.map().matrix(matrix).from(path));
    SubjectView view =
        new SubjectView(
            subject.label(),
            subject.about(),
            subject.status(),
            DateView.of(matrix.checked(), planning.phrases()),
            up,
            MatrixEntries.strip(planning, subject),
            notes(planning, path, matrix, subject),
            groups(planning, path, matrix, subject),
            pairings.from(path, subject),
            matrix.subjects().size() < 2
                ? List.of()
                : List.of(
                    pairings.choice(path, planning.phrases().say("subject.choose"), subject)));
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                subject.label(),
                subject.about(),
                "compare",
                ScriptUse.READING,
                List.of(
                    NavLink.of(planning.phrases().say("nav.compare"), SiteMap.COMPARE.from(path)),
                    up));
    return new Page(this, path, new Heads(planning).withTables(head, path), view);
  }

  private static List<NavLink> notes(
      Planning planning, SitePath path, Matrix matrix, Subject subject) {
    if (subject.note().isEmpty()) {
      return List.of();
    }
    LinkTarget note = LinkTarget.parse(subject.note());
    return Texts.href(planning, path, planning.study().index().resolve(matrix.file(), note))
        .map(href -> NavLink.of(note.shown(), href))
        .stream()
        .toList();
  }

  private static List<SubjectView.DutyGroup> groups(
      Planning planning, SitePath path, Matrix matrix, Subject subject) {
    MatrixTables tables = new MatrixTables(planning);
    Duties duties = new Duties(planning);
    SortedMap<String, List<SubjectView.LayerDuty>> byHolder = new TreeMap<>();
    for (Layer layer : matrix.layers(subject)) {
      DutyView duty = duties.view(path, matrix, subject.duty(layer.id()));
      byHolder
          .computeIfAbsent(rank(duty.holder()), k -> new ArrayList<>())
          .add(new SubjectView.LayerDuty(tables.layer(path, layer, new Anchor(layer.id())), duty));
    }
    return byHolder.values().stream()
        .map(list -> group(planning.phrases(), list, subject.duties().size()))
        .toList();
  }

  private static SubjectView.DutyGroup group(
      Phrases phrases, List<SubjectView.LayerDuty> duties, int layers) {
    HolderView holder = duties.get(0).duty().holder();
    return new SubjectView.DutyGroup(
        holder, heading(holder, phrases), phrases.say("count.of", duties.size(), layers), duties);
  }

  /** Sorts holders: what is yours comes first. */
  static String rank(HolderView holder) {
    List<String> order = List.of("customer", "provider", "shared", "not-applicable");
    return order.indexOf(holder.kind()) + holder.label();
  }

  private static String heading(HolderView holder, Phrases phrases) {
    return switch (holder.kind()) {
      case "shared" -> phrases.say("subject.shared");
      case "not-applicable" -> phrases.say("subject.nothing");
      default -> phrases.say("subject.party", holder.label());
    };
  }
}
