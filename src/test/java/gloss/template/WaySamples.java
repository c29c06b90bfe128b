package gloss.template;

import gloss.page.DateView;
import gloss.page.FolderContents;
import gloss.page.FolderView;
import gloss.page.GraphView;
import gloss.page.HomeView;
import gloss.page.LabelIndexView;
import gloss.page.LabelView;
import gloss.page.NavLink;
import gloss.page.RelatedView;
import gloss.page.SidebarView;
import gloss.page.TreeEntry;
import gloss.path.Href;
import java.util.List;

/** Samples of what leads from note to note: folders, labels, relations. */
final class WaySamples {
  private static final Href NOTE = new Href("note.html");
  private static final Href FOLDER = new Href("folder.html");
  private static final Href LABEL = new Href("label.html");

  private WaySamples() {}

  static List<NavLink> tags(String... names) {
    return List.of(names).stream().map(name -> NavLink.of(name, LABEL)).toList();
  }

  static SidebarView sidebar() {
    List<NavLink> none = List.of();
    return new SidebarView(
        List.of(
            note("1 - What the cloud is", false),
            new SidebarView.Entry(
                "Security",
                FOLDER,
                false,
                true,
                "",
                List.of(
                    note("5 - The AWS Shared Responsibility Model", true),
                    note("6 - Identity and access", false)),
                List.of(NavLink.of("All 240 notes", FOLDER))),
            new SidebarView.Entry(
                "Storage", FOLDER, false, false, "", List.of(note("Buckets", false)), none),
            new SidebarView.Entry("Exams", FOLDER, false, false, "1,204", List.of(), none)),
        List.of(NavLink.of("All 5,000 notes", new Href("notes.html"))));
  }

  private static SidebarView.Entry note(String title, boolean current) {
    return new SidebarView.Entry(title, NOTE, current, false, "", List.of(), List.of());
  }

  static List<TreeEntry> folders() {
    TreeEntry inner = new TreeEntry("Servers", FOLDER, "4 notes", List.of());
    return List.of(
        new TreeEntry("Compute", FOLDER, "14 notes", List.of(inner)),
        new TreeEntry("Security", FOLDER, "1 note", List.of()));
  }

  static FolderContents contents() {
    return new FolderContents(folders(), TextSamples.notes(), pages());
  }

  static FolderView folder() {
    return new FolderView(
        "Compute", List.of("14 notes", "2 folders"), contents(), TextSamples.terms());
  }

  static FolderView bareFolder() {
    return new FolderView(
        "Empty",
        List.of("0 notes"),
        new FolderContents(List.of(), List.of(), List.of()),
        List.of());
  }

  static LabelView label() {
    return new LabelView("aws / compute", "3 notes", folders(), TextSamples.notes(), pages());
  }

  static LabelIndexView labels() {
    return new LabelIndexView("Tags", "3 tags", folders(), pages());
  }

  static List<HomeView.RecentView> recent() {
    return List.of(
        new HomeView.RecentView(
            "7 - Amazon EC2", NOTE, DateView.of("2025-06-20", ViewSamples.WORDS)),
        new HomeView.RecentView(
            "6 - Identity and access", NOTE, DateView.of("2025-06-17", ViewSamples.WORDS)));
  }

  static List<HomeView.WayView> ways() {
    List<NavLink> all = List.of(NavLink.of("All 14 folders", LABEL));
    return List.of(new HomeView.WayView("Folders", folders(), all));
  }

  static List<RelatedView> related() {
    return List.of(
        new RelatedView(
            "6 - Identity and access", NOTE, List.of("links here", "shares IAM role, Region")),
        new RelatedView("7 - Amazon EC2", NOTE, List.of("tagged aws")));
  }

  static GraphView graph() {
    return new GraphView(
        "0 0 328 60",
        164,
        30,
        "M164 30L118 30M164 30L210 17",
        "M118 30L210 43",
        List.of(
            node(118, true, false, "6 - Identity", "and access"), node(210, false, true, "Region")),
        "This note and 1 note and 1 term around it; the lists below name them.",
        List.of(NavLink.of("6 - Identity and access", NOTE)),
        List.of(NavLink.of("Region", new Href("term.html"))));
  }

  private static GraphView.NodeView node(int x, boolean before, boolean term, String... lines) {
    int edge = before ? x - 8 : x + 8;
    return new GraphView.NodeView(
        NOTE,
        x,
        30,
        term,
        before,
        List.of(lines).stream().map(line -> new GraphView.LineView(edge, 34, line)).toList());
  }

  private static List<NavLink> pages() {
    return List.of(new NavLink("1", FOLDER, true), NavLink.of("2", FOLDER));
  }
}
