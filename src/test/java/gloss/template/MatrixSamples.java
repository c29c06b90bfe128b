package gloss.template;

import gloss.page.CellsView;
import gloss.page.DateView;
import gloss.page.DutyView;
import gloss.page.HolderView;
import gloss.page.LayerView;
import gloss.page.MatrixEntry;
import gloss.page.MatrixView;
import gloss.page.NavLink;
import gloss.page.SourceView;
import gloss.page.StripView;
import gloss.page.TableView;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Views of a responsibility matrix, as a planner would fill them. */
final class MatrixSamples {
  static final HolderView YOU = new HolderView("customer", "You");
  static final HolderView AWS = new HolderView("provider", "AWS");
  static final HolderView SHARED = new HolderView("shared", "Shared");
  static final HolderView NOBODY = new HolderView("not-applicable", "Not applicable");

  static final List<String> SUBJECTS =
      List.of("On-premises", "Infrastructure (IaaS)", "Platform (PaaS)", "Software (SaaS)");
  static final List<String> LAYERS =
      List.of(
          "Customer data",
          "User access",
          "Application code",
          "Runtime and libraries",
          "Guest operating system",
          "Network and firewall",
          "Virtualisation",
          "Physical hosts",
          "Data centre");
  private static final List<String> ABOUT =
      List.of(
          "What you store, and how sensitive it is.",
          "Who may sign in, and what they may then do.",
          "What your developers write.",
          "",
          "Patches, hardening, local accounts.",
          "Which traffic is let through.",
          "",
          "",
          "Buildings, power, cooling, guards.");

  /** One row per layer, one letter per subject: y(ou), a(ws), s(hared), n(obody). */
  private static final List<String> CELLS =
      List.of("yyyy", "yyys", "yyya", "yyaa", "yysa", "yssa", "naaa", "yaaa", "yaaa");

  private MatrixSamples() {}

  /** A layer as its term's page shows it. */
  static CellsView cells() {
    return new CellsView(
        NavLink.of(LAYERS.get(4), new Href("matrix.html#models---guest-os")),
        NavLink.of("Service models", new Href("matrix.html")),
        List.of(
            new CellsView.HolderCells(
                YOU,
                List.of(
                    new CellsView.CellLink(SUBJECTS.get(0), new Href("subject.html"), false),
                    new CellsView.CellLink(SUBJECTS.get(1), new Href("subject.html"), true))),
            new CellsView.HolderCells(
                AWS,
                List.of(new CellsView.CellLink(SUBJECTS.get(3), new Href("subject.html"), false)))),
        List.of(NavLink.of("All models", new Href("deck.html"))));
  }

  static HolderView holder(int layer, int subject) {
    return switch (CELLS.get(layer).charAt(subject)) {
      case 'y' -> YOU;
      case 'a' -> AWS;
      case 's' -> SHARED;
      default -> NOBODY;
    };
  }

  static LayerView layer(int i) {
    List<Href> terms = i % 2 == 0 ? List.of(new Href("term.html")) : List.of();
    return new LayerView(new Anchor("layer-" + i), LAYERS.get(i), ABOUT.get(i), terms);
  }

  static StripView strip(int subject) {
    return new StripView(
        IntStream.range(0, LAYERS.size()).mapToObj(i -> holder(i, subject)).toList());
  }

  static DutyView duty(HolderView holder) {
    return new DutyView(
        "aws/sample/" + holder.kind(),
        holder,
        holder.equals(SHARED) ? halves() : List.of(),
        new Html(
            holder.equals(YOU)
                ? "You choose the image and sign in as an administrator, so patches are yours."
                : "It lies below anything you can reach or <a class=\"term\""
                    + " href=\"term.html\">configure</a>."),
        List.of(),
        List.of(
            new SourceView(
                "AWS: Shared Responsibility Model",
                new Href("https://aws.amazon.com/compliance/shared-responsibility-model/"),
                true)),
        DateView.of("2026-11-01", ViewSamples.WORDS),
        "2027-11-02",
        List.of());
  }

  static DutyView conditionalDuty() {
    return new DutyView(
        "aws/elastic-beanstalk/guest-os",
        AWS,
        List.of(),
        new Html("Managed updates patch the platform in the window you choose."),
        List.of(
            new DutyView.ConditionView(
                new Html("you change the underlying instances"),
                SHARED,
                halves(),
                new Html("What you modify there is yours to keep secure."))),
        List.of(
            new SourceView("Compute Services › Elastic Beanstalk", new Href("note.html"), false)),
        DateView.of("2026-11-01", ViewSamples.WORDS),
        "",
        List.of(
            new DutyView.FactView("Role", new Html("Platform engineer")),
            new DutyView.FactView("Tool", new Html("Systems Manager"))));
  }

  private static List<DutyView.HalfView> halves() {
    return List.of(
        new DutyView.HalfView(AWS, new Html("runs the network and offers the controls")),
        new DutyView.HalfView(
            YOU, new Html("write the rules: security groups, routes, certificates")));
  }

  static TableView table(String id, String title) {
    List<TableView.ColumnView> columns = new ArrayList<>();
    for (int s = 0; s < SUBJECTS.size(); s++) {
      String status = s == 3 ? "WorkDocs closed in April 2025" : "";
      columns.add(
          new TableView.ColumnView(
              new Anchor(id + "-s" + s),
              SUBJECTS.get(s),
              new Href("subject.html"),
              status,
              s == 0 ? "" : "AWS"));
    }
    List<TableView.RowView> rows = new ArrayList<>();
    for (int l = 0; l < LAYERS.size(); l++) {
      LayerView plain = layer(l);
      rows.add(
          new TableView.RowView(
              new LayerView(new Anchor(id + "-l" + l), plain.label(), plain.about(), plain.terms()),
              cells(id, l)));
    }
    return new TableView(
        new Anchor(id),
        title,
        "Each step to the right hands more of the work to AWS; your data and who may see them stay"
            + " with you.",
        columns,
        rows,
        legend(),
        notes(id),
        id.equals("models") ? List.of(DrawingSamples.drawing()) : List.of(),
        false,
        new TableView.AgeView("2027-11-02", "1 year"),
        List.of(
            NavLink.of("Practise: 36 cards", new Href("deck.html")),
            NavLink.of("Compare two", new Href("compare.html"))));
  }

  private static List<TableView.CellView> cells(String id, int layer) {
    List<TableView.CellView> cells = new ArrayList<>();
    for (int s = 0; s < SUBJECTS.size(); s++) {
      boolean noted = holder(layer, s).equals(SHARED) || layer == 4;
      List<TableView.NoteMark> marks =
          noted
              ? List.of(
                  new TableView.NoteMark(
                      s == 2 ? "1" : "2", new Href("#" + id + "-n" + (s == 2 ? 1 : 2))))
              : List.of();
      cells.add(
          new TableView.CellView(
              new Anchor(id + "-c" + layer + "-" + s),
              holder(layer, s),
              layer == 4 && s == 2,
              s == 3 ? "2026-05-02" : "",
              marks,
              List.of()));
    }
    return cells;
  }

  private static List<TableView.CellNote> notes(String id) {
    return List.of(
        new TableView.CellNote(
            new Anchor(id + "-n1"),
            "1",
            List.of(
                NavLink.of(
                    "Guest operating system, Platform (PaaS)", new Href("#" + id + "-c4-2"))),
            conditionalDuty()),
        new TableView.CellNote(
            new Anchor(id + "-n2"),
            "2",
            List.of(
                NavLink.of(
                    "Network and firewall, Infrastructure (IaaS)", new Href("#" + id + "-c5-1")),
                NavLink.of("Platform (PaaS)", new Href("#" + id + "-c5-2"))),
            duty(SHARED)));
  }

  static List<TableView.LegendEntry> legend() {
    return List.of(
        new TableView.LegendEntry(YOU, "you look after it"),
        new TableView.LegendEntry(SHARED, "each side does a part"),
        new TableView.LegendEntry(AWS, "AWS looks after it"),
        new TableView.LegendEntry(NOBODY, "there is nothing to look after"));
  }

  static MatrixEntry entry() {
    return new MatrixEntry(
        "Who secures what on AWS",
        new Href("matrix.html"),
        "From your own server room to finished software: nine layers, and who looks after each.",
        List.of("14 subjects", "9 layers", "checked 1 November 2026"),
        List.of(
            NavLink.of("Service models", new Href("matrix.html#models")),
            NavLink.of("Compute", new Href("matrix.html#compute")),
            NavLink.of("Architectures", new Href("matrix.html#architectures"))),
        List.of(DrawingSamples.drawing()));
  }

  static MatrixView rich() {
    return new MatrixView(
        "Who secures what on AWS",
        "From your own server room to finished software: nine layers, and who looks after each.",
        DateView.of("2026-11-01", ViewSamples.WORDS),
        List.of(
            NavLink.of("Service models", new Href("#models")),
            NavLink.of("Compute, from most to least work", new Href("#compute"))),
        List.of(
            table("models", "Service models"),
            table("compute", "Compute, from most to least work")),
        SUBJECTS.stream().map(s -> NavLink.of(s, new Href("subject.html"))).toList(),
        List.of(NavLink.of("Compare any two", new Href("compare.html"))),
        List.of(
            NavLink.of("All cells as CSV", new Href("matrix.csv")),
            NavLink.of("The matrix as JSON", new Href("matrix.json"))));
  }

  private static TableView.RowView largeRow() {
    Anchor anchor = new Anchor("only--tape--room");
    List<TableView.CellView> cells =
        List.of(
            new TableView.CellView(
                anchor, YOU, true, "2026-05-02", List.of(), List.of(new Href("subject.html#room"))),
            new TableView.CellView(anchor, AWS, false, "", List.of(), List.of()));
    return new TableView.RowView(layer(1), cells);
  }

  static MatrixView bare() {
    TableView table =
        new TableView(
            new Anchor("only"),
            "Backups",
            "",
            List.of(),
            List.of(largeRow()),
            List.of(),
            List.of(),
            List.of(),
            true,
            new TableView.AgeView("", ""),
            List.of());
    return new MatrixView(
        "Backups", "", DateView.NONE, List.of(), List.of(table), List.of(), List.of(), List.of());
  }
}
