package gloss.template;

import static gloss.template.TextSamples.html;

import gloss.page.AllNotesView;
import gloss.page.DateView;
import gloss.path.Anchor;
import java.util.List;

/** All notes on one page, as samples. */
final class PrintSamples {
  private PrintSamples() {}

  static AllNotesView rich() {
    return new AllNotesView(
        "Cloud Notes",
        "Who secures what in the cloud.",
        "2 notes",
        List.of(html("<p>Begin with the <a href=\"#n1\">shared responsibility</a>.</p>")),
        List.of(
            new AllNotesView.PrintedNote(
                new Anchor("n1"),
                "The shared responsibility model",
                DateView.of("2026-11-01", ViewSamples.WORDS),
                List.of(html("<p>Security is shared.</p><h3 id=\"n1-core\">At the core</h3>"))),
            new AllNotesView.PrintedNote(new Anchor("n2"), "Regions", DateView.NONE, List.of())),
        List.of(
            new AllNotesView.PrintedTerm(
                new Anchor("t1"), "Region", List.of("AWS Region", "place"), "A place on earth."),
            new AllNotesView.PrintedTerm(new Anchor("t2"), "Zone", List.of(), "A part of it.")));
  }

  static AllNotesView bare() {
    return new AllNotesView("Notes", "", "0 notes", List.of(), List.of(), List.of());
  }
}
