package gloss.template;

import gloss.page.Around;
import gloss.page.Head;
import gloss.page.NavEntry;
import gloss.page.NavLink;
import gloss.page.OwnStyle;
import gloss.path.Href;
import gloss.text.Html;
import java.util.List;

/** What the layout is told about the sample pages. */
final class HeadSamples {
  private HeadSamples() {}

  static Head of(ViewSamples.Sample sample) {
    return sample.rich() ? richHead(sample.kind()) : bareHead(sample.kind());
  }

  private static final OwnStyle OWN =
      new OwnStyle(new Html("<style>p { margin: 0; }</style>"), "sha256-eA==");

  private static Head richHead(String kind) {
    List<NavLink> crumbs =
        kind.equals("home")
            ? List.of()
            : List.of(
                NavLink.of("Home", new Href("home.html")),
                NavLink.of("Notes", new Href("notes.html")));
    String title =
        kind.equals("home") ? ViewSamples.SITE.title() : "5 - The AWS Shared Responsibility Model";
    return new Head(
        title,
        "Who secures what in the cloud.",
        kind,
        "https://example.org/notes/" + kind + ".html",
        new Href("home.html"),
        List.of(new Href("style.css")),
        List.of(),
        List.of(new Href("theme.js"), new Href("use-" + kind + ".js")),
        crumbs,
        navigation(kind),
        new Around(
            new Href("data:,"),
            new Href("feed.xml"),
            List.of(
                NavLink.of("Read offline", new Href("offline.html")),
                NavLink.of("All notes on one page", new Href("print.html")))));
  }

  private static Head bareHead(String kind) {
    return new Head(
        "Backups",
        "",
        kind,
        "",
        new Href(""),
        List.of(),
        List.of(OWN),
        List.of(),
        List.of(),
        List.of(),
        new Around(new Href("data:,"), new Href(""), List.of()));
  }

  private static List<NavEntry> navigation(String kind) {
    return List.of(
        new NavEntry("notes", "Notes", new Href("notes.html"), kind.startsWith("note")),
        new NavEntry("glossary", "Glossary", new Href("terms.html"), kind.startsWith("term")),
        new NavEntry("compare", "Compare", new Href("compare.html"), kind.startsWith("com")),
        new NavEntry("cards", "Cards", new Href("decks.html"), kind.startsWith("deck")),
        new NavEntry("search", "Search", new Href("search.html"), kind.equals("search")));
  }
}
