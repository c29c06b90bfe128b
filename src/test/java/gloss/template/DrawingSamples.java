package gloss.template;

import gloss.page.DrawingView;
import gloss.path.Anchor;
import java.util.List;

/** A matrix as a picture, as a planner would draw it. */
final class DrawingSamples {
  private DrawingSamples() {}

  static DrawingView drawing() {
    return new DrawingView(
        new Anchor("_line-models"),
        "Service models: where the line runs",
        "On-premises: You 2. Platform (PaaS): You 1, Shared 1.",
        List.of("On-premises", "Platform (PaaS)"),
        List.of("Customer data", "Network and firewall"),
        List.of(
            new DrawingView.BlockView("customer", "0%", "0%", "50%", "100%"),
            new DrawingView.BlockView("customer", "50%", "0%", "50%", "50%"),
            new DrawingView.BlockView("shared", "50%", "50%", "50%", "50%")),
        List.of("50%"),
        "M0 4H1V3H2",
        "0 0 2 4",
        List.of(
            new DrawingView.KeyEntry("customer", "You"),
            new DrawingView.KeyEntry("shared", "Shared"),
            new DrawingView.KeyEntry("provider", "AWS"),
            new DrawingView.KeyEntry("not-applicable", "Not applicable")),
        true);
  }
}
