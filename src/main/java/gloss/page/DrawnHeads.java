package gloss.page;

import gloss.asset.ScriptUse;
import gloss.path.Href;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Fills the heads of pages that show formulas or diagrams. */
final class DrawnHeads {
  /** Only our own writer writes these: what raw HTML has of them is left out. */
  private static final String FORMULA = "<math";

  private static final String DIAGRAM = "<figure class=\"code\" data-language=\"mermaid\">";

  private final Planning planning;

  DrawnHeads(Planning planning) {
    this.planning = planning;
  }

  /** The head with what formulas and diagrams of the view need. */
  Head with(Head head, SitePath page, Record view) {
    boolean practice = view instanceof ReviewView && planning.drawn().formulas().any();
    if (view instanceof ShowsTexts shows && shows(shows, DIAGRAM) && hasScript()) {
      return withDiagrams(head.withStyle(style(page)), page);
    }
    boolean formulas = view instanceof ShowsTexts shows && shows(shows, FORMULA);
    boolean paper =
        view instanceof PaperView cards
            && cards.sheets().stream()
                .flatMap(sheet -> sheet.cards().stream())
                .anyMatch(cut -> (cut.front().html() + "" + cut.back().html()).contains(FORMULA));
    return practice || formulas || paper ? head.withStyle(style(page)) : head;
  }

  private static boolean shows(ShowsTexts view, String sign) {
    return BodyView.holds(view.texts(), sign);
  }

  private boolean hasScript() {
    return !planning.drawn().diagrams().isEmpty();
  }

  private Href style(SitePath page) {
    return planning.assets().drawnStyle().from(page);
  }

  private Head withDiagrams(Head head, SitePath page) {
    List<Href> scripts = new ArrayList<>(head.scripts());
    planning.drawn().diagrams().forEach(library -> scripts.add(library.path().from(page)));
    scripts.add(planning.assets().script(ScriptUse.DIAGRAM).from(page));
    return head.withScripts(scripts).withOwnStyle(OwnStyle.OF_DIAGRAMS);
  }
}
