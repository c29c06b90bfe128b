package gloss.page;

import gloss.markdown.BodyPart;
import gloss.path.Href;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A piece of a text as a page shows it: written markup, or something that a partial draws. A page
 * loops over the pieces by their {@link #kind}, so that tables inside notes look as everywhere.
 */
public sealed interface BodyView {
  /**
   * Which partial draws it: {@code html}, {@code embed}, {@code table}, {@code facets}, {@code
   * duty}, {@code options} or {@code more}.
   */
  String kind();

  /** Written markup of block level. */
  record HtmlView(Html html) implements BodyView {
    @Override
    public String kind() {
      return "html";
    }
  }

  /**
   * An embedded note or section.
   *
   * @param title what is embedded
   * @param href where it lives
   */
  record EmbedView(String title, Href href, List<BodyView> parts) implements BodyView {
    public EmbedView {
      parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
      return "embed";
    }
  }

  /** A view of a matrix inside a text. */
  record TablePartView(TableView table) implements BodyView {
    @Override
    public String kind() {
      return "table";
    }
  }

  /** What a text sets side by side, as a table beside it. */
  record FacetsPartView(FacetTableView table) implements BodyView {
    @Override
    public String kind() {
      return "facets";
    }
  }

  /** A cell of a matrix, told in words: the back of a card. */
  record DutyPartView(DutyView duty) implements BodyView {
    @Override
    public String kind() {
      return "duty";
    }
  }

  /**
   * Answers to choose from, or those of them that are right.
   *
   * @param right whether these are the right ones
   */
  record OptionsView(boolean right, List<OptionView> options) implements BodyView {
    public OptionsView {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return "options";
    }
  }

  /**
   * One of the answers.
   *
   * @param letter such as {@code B}
   */
  record OptionView(String letter, List<BodyView> parts) {
    public OptionView {
      parts = List.copyOf(parts);
    }
  }

  /** The rest of a long text, folded away. */
  record MoreView(List<BodyView> parts) implements BodyView {
    public MoreView {
      parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
      return "more";
    }
  }

  /** A paragraph of plain text. */
  static BodyView text(String plain) {
    return new HtmlView(new Html("<p dir=\"auto\">" + Html.escaped(plain) + "</p>"));
  }

  /** A name and what is said of it, both plain. */
  record Named(String name, String said) {}

  /** A list of short sayings. */
  static BodyView list(List<Named> items) {
    StringBuilder markup = new StringBuilder("<ul dir=\"auto\">");
    for (Named item : items) {
      markup
          .append("<li><strong>")
          .append(Html.escaped(item.name()))
          .append("</strong> ")
          .append(Html.escaped(item.said()))
          .append("</li>");
    }
    return new HtmlView(new Html(markup.append("</ul>").toString()));
  }

  /**
   * The pieces of a written body.
   *
   * @param tables finds what a partial draws for a view of a matrix or a comparison; empty where
   *     the view is unknown, which shows nothing
   */
  static List<BodyView> of(
      List<BodyPart> parts, Function<BodyPart, Optional<? extends BodyView>> tables) {
    List<BodyView> views = new ArrayList<>();
    for (BodyPart part : parts) {
      if (part instanceof BodyPart.HtmlPart written) {
        views.add(new HtmlView(written.html()));
      } else if (part instanceof BodyPart.EmbedPart embed) {
        views.add(new EmbedView(embed.title(), embed.href(), of(embed.parts(), tables)));
      } else {
        tables.apply(part).ifPresent(views::add);
      }
    }
    return List.copyOf(views);
  }

  /** Whether the written markup of a text holds a sign. */
  static boolean holds(Stream<BodyView> parts, String sign) {
    return parts.anyMatch(
        part ->
            (part instanceof HtmlView html && html.html().markup().contains(sign))
                || (part instanceof EmbedView embed && holds(embed.parts().stream(), sign))
                || (part instanceof MoreView more && holds(more.parts().stream(), sign))
                || (part instanceof OptionsView options
                    && holds(options.options().stream().flatMap(o -> o.parts().stream()), sign)));
  }

  /** Whether a view of a matrix stands in a text. */
  static boolean showsTable(Stream<BodyView> parts) {
    return parts.anyMatch(
        part ->
            part instanceof TablePartView
                || (part instanceof EmbedView embed && showsTable(embed.parts().stream()))
                || (part instanceof MoreView more && showsTable(more.parts().stream()))
                || (part instanceof OptionsView options
                    && showsTable(options.options().stream().flatMap(o -> o.parts().stream()))));
  }
}
