package gloss.page;

import gloss.card.Card;
import gloss.card.Card.ChoiceCard;
import gloss.card.Side;
import gloss.markdown.BodyPart;
import gloss.markdown.Decorations.LinkDecoration;
import gloss.markdown.math.Formulas;
import gloss.matrix.MatrixBlock;
import gloss.note.Resolution;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.study.Link;
import gloss.text.Html;
import gloss.vault.Attachment;
import java.util.List;
import java.util.Optional;

/**
 * Sides of cards as markup that is read far from the site, by another program or on paper: mentions
 * are plain words, links to notes full addresses or plain words.
 */
public final class CardMarkup {
  /** Where the reader of the markup has the pictures of the site. */
  @FunctionalInterface
  public interface Pictures {
    /** The picture's address there; empty where its words must do. */
    Optional<Href> place(SitePath picture);
  }

  private final Planning planning;
  private final String address;
  private final Pictures pictures;
  private final boolean signed;
  private final Bodies bodies;

  private CardMarkup(Planning planning, String address, Pictures pictures, Formulas formulas) {
    this.planning = planning;
    this.address = address;
    this.pictures = pictures;
    this.signed = formulas.signed();
    this.bodies = new Bodies(planning, SiteMap.HOME, formulas);
  }

  /**
   * With links to the site, if its address is known, and with formulas that the other program
   * draws. A dollar sign in it stands before a formula only in texts without markup.
   */
  public static CardMarkup linked(Planning planning, Pictures pictures) {
    return new CardMarkup(planning, address(planning), pictures, Formulas.SIGNED);
  }

  /** Without links to the site. */
  static CardMarkup bare(Planning planning, Pictures pictures) {
    return new CardMarkup(planning, "", pictures, planning.formulas());
  }

  /** The address under which a file of the site is published; empty if nobody knows. */
  public static Optional<Href> published(Planning planning, SitePath file) {
    String address = address(planning);
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(new Href(address + file.from(SiteMap.HOME)));
  }

  /** With a slash at its end; empty if it is unknown. */
  private static String address(Planning planning) {
    String address = planning.study().config().address();
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  /** The question, with what there is to choose from. */
  public Html front(Card card) {
    Html question = side(card.front(), "f-" + card.id() + "-");
    if (!(card instanceof ChoiceCard choice)) {
      return question;
    }
    StringBuilder out = new StringBuilder(question.markup()).append("<ol type=\"A\">");
    for (int i = 0; i < choice.options().size(); i++) {
      Html option = side(choice.options().get(i), "o" + i + "-" + card.id() + "-");
      out.append("<li>").append(option).append("</li>");
    }
    return new Html(out.append("</ol>").toString());
  }

  /** The answer; of a choice the letters that are right, and the explanation. */
  public Html back(Card card) {
    StringBuilder out = new StringBuilder();
    if (card instanceof ChoiceCard choice) {
      for (int key : choice.keys()) {
        String words = Html.escaped(choice.options().get(key).plain());
        out.append("<p dir=\"auto\"><b>").append(letter(key)).append("</b> ");
        out.append(words).append("</p>");
      }
    }
    boolean said = !card.back().plain().isBlank();
    return new Html(out.append(said ? side(card.back(), "b-" + card.id() + "-") : "").toString());
  }

  /** What an answer to choose is called, by its place from 0. */
  public static String letter(int option) {
    return option < 26 ? String.valueOf((char) ('A' + option)) : String.valueOf(option + 1);
  }

  private Html side(Side side, String idPrefix) {
    if (side instanceof Side.OfPassage of) {
      StringBuilder out = new StringBuilder();
      bodies.bare(of.passage(), idPrefix, this::shown).forEach(part -> append(out, part));
      return new Html(signed ? out.toString().replace("$", "&#36;") : out.toString());
    }
    return paragraph(side.plain());
  }

  /** Where the fact is written, as links to the site; none if its address is unknown. */
  public List<SourceView> sources(Card card) {
    return address.isEmpty()
        ? List.of()
        : new CardViews(planning, SiteMap.HOME)
            .sources(card).stream()
                .map(s -> new SourceView(s.label(), new Href(address + s.href()), true))
                .toList();
  }

  private Optional<LinkDecoration> shown(Link link) {
    if (link.embed()
        && link.target() instanceof Resolution.FileFound found
        && LinkDecorations.isPicture(found.attachment().path())) {
      return picture(found.attachment());
    }
    return address.isEmpty()
        ? Optional.empty()
        : Texts.href(planning, SiteMap.HOME, link.target())
            .map(href -> new LinkDecoration.Resolved(new Href(address + href), ""));
  }

  private Optional<LinkDecoration> picture(Attachment file) {
    return planning
        .map()
        .attachment(file.path())
        .flatMap(pictures::place)
        .map(href -> new LinkDecoration.Picture(href, file.width(), file.height()));
  }

  private void append(StringBuilder out, BodyPart part) {
    if (part instanceof BodyPart.HtmlPart written) {
      out.append(written.html());
    } else if (part instanceof BodyPart.EmbedPart embed) {
      embed.parts().forEach(inside -> append(out, inside));
    } else if (part instanceof BodyPart.MatrixPart table) {
      out.append(paragraph(label(table.text())));
    }
  }

  /** A table of duties is too wide for a card: its name must do. */
  private String label(String text) {
    return MatrixBlock.of(planning.study().matrices(), text)
        .shown()
        .map(shown -> shown.view().label())
        .orElse("");
  }

  private static Html paragraph(String plain) {
    return new Html("<p dir=\"auto\">" + Html.escaped(plain) + "</p>");
  }
}
