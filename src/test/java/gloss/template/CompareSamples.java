package gloss.template;

import static gloss.template.MatrixSamples.AWS;
import static gloss.template.MatrixSamples.LAYERS;
import static gloss.template.MatrixSamples.NOBODY;
import static gloss.template.MatrixSamples.SHARED;
import static gloss.template.MatrixSamples.SUBJECTS;
import static gloss.template.MatrixSamples.YOU;
import static gloss.template.MatrixSamples.conditionalDuty;
import static gloss.template.MatrixSamples.duty;
import static gloss.template.MatrixSamples.entry;
import static gloss.template.MatrixSamples.layer;
import static gloss.template.MatrixSamples.legend;
import static gloss.template.MatrixSamples.strip;

import gloss.page.CompareIndexView;
import gloss.page.ComparisonView;
import gloss.page.DateView;
import gloss.page.HolderView;
import gloss.page.NavLink;
import gloss.page.SideBySideView;
import gloss.page.StripView;
import gloss.page.SubjectView;
import gloss.path.Anchor;
import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Views of subjects and of pairs of them, as a planner would fill them. */
final class CompareSamples {
  private CompareSamples() {}

  static SubjectView subject() {
    return new SubjectView(
        "AWS Elastic Beanstalk",
        "You hand over code; AWS builds the machines that run it, in your own account.",
        "open to new customers",
        DateView.of("2026-11-01", ViewSamples.WORDS),
        NavLink.of("Who secures what on AWS", new Href("matrix.html")),
        strip(2),
        List.of(NavLink.of("Compute Services", new Href("note.html"))),
        List.of(
            group(YOU, "You look after", 0, 1, 2),
            group(SHARED, "Shared", 5),
            group(AWS, "AWS looks after", 6, 7, 8)),
        List.of(
            NavLink.of("Amazon EC2", new Href("comparison.html")),
            NavLink.of("AWS Lambda", new Href("comparison.html"))),
        List.of(NavLink.of("Choose what to compare it with", new Href("side-by-side.html"))));
  }

  static SubjectView bareSubject() {
    return new SubjectView(
        "Tape",
        "",
        "",
        DateView.NONE,
        NavLink.of("Backups", new Href("matrix.html")),
        new StripView(List.of(NOBODY)),
        List.of(),
        List.of(group(NOBODY, "Not applicable", 6)),
        List.of(),
        List.of());
  }

  private static SubjectView.DutyGroup group(HolderView holder, String heading, int... layers) {
    return new SubjectView.DutyGroup(
        holder,
        heading,
        layers.length + " of 9",
        IntStream.of(layers)
            .mapToObj(
                l -> new SubjectView.LayerDuty(layer(l), l == 2 ? conditionalDuty() : duty(holder)))
            .toList());
  }

  static ComparisonView comparison() {
    return new ComparisonView(
        "Amazon EC2 and AWS Lambda",
        NavLink.of("Who secures what on AWS", new Href("matrix.html")),
        side("Amazon EC2", "Virtual machines that you set up and keep.", "", 1),
        side(
            "AWS Lambda",
            "Functions that run when something happens.",
            "runtimes retire by calendar",
            3),
        DateView.of("2026-11-01", ViewSamples.WORDS),
        List.of(
            direction("from--ec2", "From Amazon EC2 to AWS Lambda", YOU, "becomes AWS’s"),
            direction("from--lambda", "From AWS Lambda to Amazon EC2", AWS, "becomes yours")),
        List.of(row(3, YOU, AWS), row(4, YOU, AWS), row(5, SHARED, AWS)),
        List.of(row(0, YOU, YOU), row(8, AWS, AWS)),
        "2 layers",
        legend(),
        List.of(NavLink.of("Set them beside others", new Href("side-by-side.html"))),
        List.of(
            new ComparisonView.OthersView(
                "Amazon EC2",
                true,
                List.of(NavLink.of("Amazon ECS", new Href("comparison.html"))))),
        List.of(NavLink.of("IaaS and PaaS", new Href("comparison.html"))),
        List.of(NavLink.of("PaaS and SaaS", new Href("comparison.html"))));
  }

  static ComparisonView bareComparison() {
    return new ComparisonView(
        "Tape and disk",
        NavLink.of("Backups", new Href("matrix.html")),
        side("Tape", "", "", 0),
        side("Disk", "", "", 0),
        DateView.NONE,
        List.of(
            new ComparisonView.DirectionView(
                new Anchor("from--tape"),
                "From tape to disk",
                "1 duty stays yours.",
                List.of(),
                List.of())),
        List.of(),
        List.of(),
        "0 layers",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ComparisonView.SideView side(
      String label, String about, String status, int strip) {
    return new ComparisonView.SideView(
        label, new Href("subject.html"), about, status, strip(strip));
  }

  private static ComparisonView.DirectionView direction(
      String id, String heading, HolderView from, String phrase) {
    return new ComparisonView.DirectionView(
        new Anchor(id),
        heading,
        "3 duties change hands and 1 stays yours.",
        IntStream.of(3, 4, 5)
            .mapToObj(
                l ->
                    new ComparisonView.ChangeView(
                        from,
                        LAYERS.get(l),
                        phrase,
                        new Href("#layer-" + l),
                        l == 3 ? conditionalDuty() : duty(from.equals(YOU) ? AWS : YOU)))
            .toList(),
        List.of(
            new ComparisonView.KeptView(
                "You keep", List.of(NavLink.of(LAYERS.get(0), new Href("#layer-0"))))));
  }

  private static ComparisonView.RowView row(int layer, HolderView from, HolderView to) {
    return new ComparisonView.RowView(
        layer(layer),
        duty(from),
        duty(to),
        from.equals(to)
            ? List.of()
            : List.of(
                new ComparisonView.MoveView("AWS Lambda", "becomes AWS’s"),
                new ComparisonView.MoveView("Amazon EC2", "becomes yours")));
  }

  static CompareIndexView index() {
    List<CompareIndexView.GridRow> rows = new ArrayList<>();
    for (int r = 0; r < SUBJECTS.size(); r++) {
      List<CompareIndexView.PairView> cells = new ArrayList<>();
      for (int c = 0; c < SUBJECTS.size(); c++) {
        String label = Math.abs(r - c) * 2 + " differ";
        cells.add(
            new CompareIndexView.PairView(
                r == c ? List.of() : List.of(NavLink.of(label, new Href("comparison.html")))));
      }
      rows.add(
          new CompareIndexView.GridRow(
              NavLink.of(SUBJECTS.get(r), new Href("subject.html")), cells));
    }
    return new CompareIndexView(
        List.of(entry()),
        List.of(NavLink.of("Any subjects of the matrix", new Href("side-by-side.html"))),
        List.of(
            new CompareIndexView.GridView(
                new Anchor("models"), "Service models", SUBJECTS, rows, "", List.of()),
            new CompareIndexView.GridView(
                new Anchor("all"),
                "All services",
                List.of(),
                List.of(),
                "Each two of its 40 subjects have a page: 780 pairs.",
                List.of(NavLink.of("Choose any of them", new Href("side-by-side.html"))))));
  }

  static SideBySideView sideBySide() {
    List<SideBySideView.ColumnView> columns = new ArrayList<>();
    for (int c = 0; c < SUBJECTS.size(); c++) {
      columns.add(
          new SideBySideView.ColumnView(
              "s" + c, SUBJECTS.get(c), new Href("subject.html"), c == 2 ? "closed to new" : ""));
    }
    return new SideBySideView(
        "Side by side",
        NavLink.of("Who secures what on AWS", new Href("matrix.html")),
        "All 4 subjects of the matrix in one table.",
        DateView.of("2026-11-01", ViewSamples.WORDS),
        columns,
        IntStream.range(0, LAYERS.size())
            .mapToObj(
                l ->
                    new SideBySideView.RowView(
                        layer(l),
                        IntStream.range(0, SUBJECTS.size()).mapToObj(s -> choice(l, s)).toList()))
            .toList(),
        legend(),
        List.of(
            new SideBySideView.PairsView(
                "Amazon EC2",
                "1 comparison",
                List.of(NavLink.of("AWS Lambda", new Href("comparison.html"))))),
        "Only the pairs that its author named have a page.");
  }

  private static SideBySideView.CellView choice(int layer, int subject) {
    HolderView holder = MatrixSamples.holder(layer, subject);
    return new SideBySideView.CellView(
        layer == 8 && subject == 3 ? List.of() : List.of(holder),
        layer == 2,
        holder.equals(SHARED) ? "1" : "",
        layer > 3 ? List.of() : List.of(new Href("subject.html")));
  }

  static SideBySideView bareSideBySide() {
    return new SideBySideView(
        "Side by side",
        NavLink.of("Backups", new Href("matrix.html")),
        "All 2 subjects of the matrix in one table.",
        DateView.NONE,
        List.of(
            new SideBySideView.ColumnView("tape", "Tape", new Href("subject.html"), ""),
            new SideBySideView.ColumnView("disk", "Disk", new Href("subject.html"), "")),
        List.of(
            new SideBySideView.RowView(
                layer(6),
                List.of(
                    new SideBySideView.CellView(List.of(NOBODY), false, "", List.of()),
                    new SideBySideView.CellView(List.of(NOBODY), false, "", List.of())))),
        List.of(),
        List.of(),
        "");
  }
}
