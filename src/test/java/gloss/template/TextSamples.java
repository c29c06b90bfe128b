package gloss.template;

import gloss.page.BodyView;
import gloss.page.CardView;
import gloss.page.DateView;
import gloss.page.DeckEntry;
import gloss.page.ExcerptGroup;
import gloss.page.ExcerptGroup.ExcerptView;
import gloss.page.FacetTableView;
import gloss.page.FacetTableView.CellView;
import gloss.page.FacetTableView.HeadView;
import gloss.page.FacetTableView.RowView;
import gloss.page.FacetTableView.TermLink;
import gloss.page.NoteEntry;
import gloss.page.OutlineEntry;
import gloss.page.SourceView;
import gloss.page.TermEntry;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.text.Html;
import java.util.List;

/** Texts of notes about cloud responsibility, written as the Markdown writer writes them. */
final class TextSamples {
  static final String MODEL =
      """
      <p>Securing a system in the cloud is a job for two. <a class="term" href="term.html">Amazon Web Services</a> looks after what it owns and \
      runs; you look after what you put there and how you set it up. The line between the two is the \
      <a class="term" href="term.html">Shared Responsibility Model</a>, and most of what goes wrong in the cloud goes wrong because \
      somebody did not know on which side of it they stood.</p>
      <h2 id="core">The core of it <a class="anchor" href="#core" aria-label="Link to this section"></a></h2>
      <ul>
      <li><p><strong>AWS secures the cloud itself:</strong> buildings, hardware, the network between \
      <a class="term" href="term.html">Regions</a>, and the services that it operates for you.</p>
      <ul><li>Nobody outside sees this work; you read about it in audit reports.</li></ul></li>
      <li><p><strong>You secure what is in it:</strong> your data, your settings, and who may reach both.</p>
      <ul><li>If you can configure it, you secure it. See <a href="notes.html">Identity and access</a> and \
      <span class="missing">Key management</span>.</li></ul></li>
      </ul>
      <blockquote><p>The provider answers for the cloud; the customer answers for what happens in it.</p></blockquote>
      <div class="callout callout-warning"><p class="callout-title">A condition that is easily missed</p><div class="callout-body">
      <p>Elastic Beanstalk keeps your platform patched, but the instances stand in your account. Change them by hand, and the change is yours to look after.</p></div></div>
      <h2 id="types">What moves, service by service <a class="anchor" href="#types" aria-label="Link to this section"></a></h2>
      <p>The more finished the service, the less is left for you. Patching <em>before</em> and <em>after</em> a move, as a table:<sup class="footnote-reference"><a href="#fn-1" id="fnref-1" aria-label="Footnote 1">1</a></sup></p>
      <div class="table-scroll" tabindex="0" role="region" aria-label="Patching"><table><thead><tr><th scope="col">Service</th><th scope="col">Who patches the guest</th><th scope="col" class="align-right">Minutes a month</th></tr></thead>
      <tbody><tr><td>Amazon EC2</td><td>You</td><td class="align-right">240</td></tr><tr><td>Elastic Beanstalk</td><td>AWS, in your window</td><td class="align-right">15</td></tr><tr><td>AWS Lambda</td><td>AWS</td><td class="align-right">0</td></tr></tbody></table></div>
      <h3 id="check">A short check <a class="anchor" href="#check" aria-label="Link to this section"></a></h3>
      <ul><li class="task"><input type="checkbox" disabled checked aria-label="Done"> Name the owner of each layer</li>
      <li class="task"><input type="checkbox" disabled aria-label="To do"> Write down what you will do when a <a class="term" href="term.html">hypervisor</a> fails</li></ul>
      <figure class="code" data-language="sh"><figcaption>sh</figcaption><pre tabindex="0"><code class="language-sh">aws ec2 describe-instances --query 'Reservations[].Instances[].PlatformDetails' --output table</code></pre></figure>
      <p>Run <code>describe-instances</code> and press <kbd>Enter</kbd>; the <mark>guest</mark> is named in the last column. More in the \
      <a class="external" href="https://docs.aws.amazon.com/" rel="noopener">documentation</a>.</p>
      """;

  static final String AFTER_TABLE =
      """
      <details class="callout callout-tip" open><summary class="callout-title">Tip</summary><div class="callout-body"><p>Read a column from the bottom: it starts where the provider's work ends.</p></div></details>
      <section class="footnotes" aria-label="Footnotes"><ol><li id="fn-1"><p>Measured over one quarter, with two machines.</p><p class="footnote-back"><a href="#fnref-1" aria-label="Back to the text">↩</a></p></li></ol></section>
      """;

  private TextSamples() {}

  static BodyView html(String markup) {
    return new BodyView.HtmlView(new Html(markup));
  }

  static List<BodyView> noteBody() {
    return List.of(
        html(MODEL),
        new BodyView.TablePartView(MatrixSamples.table("embedded", "Service models")),
        new BodyView.EmbedView(
            "Security of the cloud",
            new Href("note.html"),
            List.of(
                html(
                    "<p>Guards, locks, cameras, and disks that are shredded before they"
                        + " leave.</p>"))),
        facets("compare.vm-container", true),
        facets("compare.host-guest", false),
        html(AFTER_TABLE));
  }

  private static BodyView facets(String id, boolean headed) {
    HeadView term =
        new HeadView(
            "Virtual machine", List.of(new TermLink(new Href("term.html"), "Virtual machine")));
    HeadView other = new HeadView("Container", List.of());
    CellView said = new CellView(List.of(BodyView.text("A whole system.")));
    return new BodyView.FacetsPartView(
        new FacetTableView(
            new Anchor(id),
            "Virtual machine, Container",
            List.of(term, other),
            List.of(
                new RowView(
                    new HeadView(headed ? "Holds" : "", List.of()),
                    List.of(said, new CellView(List.of())))),
            headed));
  }

  static List<NoteEntry> notes() {
    return List.of(
        new NoteEntry(
            "1 - What the cloud is",
            new Href("note.html"),
            "Five traits that tell a cloud from somebody else's computer, and what each is good"
                + " for.",
            DateView.of("2025-05-02", ViewSamples.WORDS),
            List.of("6 terms", "8 cards"),
            WaySamples.tags("cloud", "basics")),
        new NoteEntry(
            "5 - The AWS Shared Responsibility Model",
            new Href("note.html"),
            "Who secures what: the line between AWS and you, and how it moves from service to"
                + " service.",
            DateView.of("2025-06-15", ViewSamples.WORDS),
            List.of("11 terms", "14 cards"),
            WaySamples.tags("security")),
        new NoteEntry(
            "6 - Identity and access",
            new Href("note.html"),
            "",
            DateView.NONE,
            List.of(),
            List.of()));
  }

  static List<TermEntry> terms() {
    return List.of(
        new TermEntry(
            "Availability Zone",
            new Href("term.html"),
            List.of("AZ"),
            "One or more data centres with power and network of their own, inside a Region."),
        new TermEntry(
            "Guest operating system",
            new Href("term.html"),
            List.of("guest OS"),
            "The system inside a virtual machine, which you choose, patch and harden."),
        new TermEntry("Hypervisor", new Href("term.html"), List.of(), ""));
  }

  static List<DeckEntry> decks() {
    return List.of(
        new DeckEntry("all", "All cards", new Href("deck.html"), "96 cards"),
        new DeckEntry(
            "note/5", "5 - The AWS Shared Responsibility Model", new Href("deck.html"), "14 cards"),
        new DeckEntry(
            "matrix/compute",
            "Compute, from most to least work",
            new Href("deck.html"),
            "36 cards"));
  }

  static List<ExcerptGroup> mentions() {
    return List.of(
        new ExcerptGroup(
            "1 - What the cloud is",
            new Href("note.html"),
            List.of(
                ExcerptView.of(
                    new Href("note.html#core"),
                    "Renting",
                    "When you rent a virtual machine, the guest operating system comes with the"
                        + " lease, and so do its patches.",
                    "guest operating system",
                    37),
                ExcerptView.of(
                    new Href("note.html"), "", "An image is a guest OS at rest.", "guest OS", 14))),
        new ExcerptGroup(
            "6 - Identity and access",
            new Href("note.html"),
            List.of(
                ExcerptView.of(
                    new Href("note.html"), "Accounts", "Local accounts live in the guest."))));
  }

  static List<CardView> cards() {
    return List.of(
        new CardView(
            "0123456789abcdef",
            new Anchor("card-0123456789abcdef"),
            "1 of 3",
            List.of("5 - The AWS Shared Responsibility Model", "The core of it"),
            List.of(BodyView.text("What does security of the cloud cover?")),
            List.of(
                html(
                    "<p>Buildings, hardware, the global network, and the operation of managed"
                        + " services.</p>")),
            List.of(new SourceView("The core of it", new Href("note.html#core"), false))),
        new CardView(
            "1123456789abcdef",
            new Anchor("card-1123456789abcdef"),
            "2 of 3",
            List.of("Who secures what on AWS"),
            List.of(
                BodyView.text(
                    "AWS Elastic Beanstalk: who looks after the guest operating system?")),
            List.of(new BodyView.DutyPartView(MatrixSamples.conditionalDuty())),
            List.of()),
        new CardView(
            "2123456789abcdef",
            new Anchor("card-2123456789abcdef"),
            "3 of 3",
            List.of(),
            List.of(BodyView.text("What is a hypervisor?")),
            List.of(
                new BodyView.OptionsView(
                    true,
                    List.of(
                        new BodyView.OptionView(
                            "B",
                            List.of(
                                BodyView.text(
                                    "The layer that divides one machine into several virtual"
                                        + " ones."))))),
                new BodyView.MoreView(List.of(BodyView.text("It stands below the guest.")))),
            List.of()));
  }

  static List<OutlineEntry> outline() {
    return List.of(
        new OutlineEntry("The core of it", new Href("#core"), List.of()),
        new OutlineEntry(
            "What moves, service by service",
            new Href("#types"),
            List.of(new OutlineEntry("A short check", new Href("#check"), List.of()))));
  }
}
