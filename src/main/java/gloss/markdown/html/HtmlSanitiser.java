package gloss.markdown.html;

import java.util.List;

/**
 * Lets a note's raw HTML into markup, tag by tag, since a tag and its end may be separate nodes
 * with Markdown between. Elements, attributes and addresses pass by an allow-list; of other
 * elements the content stays, of active ones nothing. What is left open is closed with the element
 * of ours around it, and stray ends are dropped, so a browser reads the result as it was written.
 */
public final class HtmlSanitiser implements RawHtml {
  /** Deeper elements of raw HTML are left out; their content stays. */
  private static final int MAX_DEPTH = 200;

  private static final String PICTURE = "picture";

  private final Markup markup;
  private final LeftOut gone = new LeftOut();

  /** A sanitiser that writes into markup. */
  public HtmlSanitiser(Markup markup) {
    this.markup = markup;
  }

  @Override
  public void inline(String html) {
    for (HtmlToken token : HtmlTokens.of(html)) {
      if (gone.takes(token)) {
        continue;
      }
      if (token instanceof HtmlToken.Text text) {
        markup.text(text.value());
      } else if (token instanceof HtmlToken.Start start) {
        startInline(start);
      } else if (token instanceof HtmlToken.End end) {
        end(end.name());
      }
    }
  }

  @Override
  public boolean leavesOut() {
    return gone.isOpen();
  }

  @Override
  public void endOfText() {
    gone.end();
  }

  @Override
  public void block(String html) {
    for (HtmlToken token : HtmlTokens.of(html)) {
      if (gone.takes(token)) {
        continue;
      }
      if (token instanceof HtmlToken.Text text) {
        blockText(text.value());
      } else if (token instanceof HtmlToken.Start start) {
        startBlock(start);
      } else if (token instanceof HtmlToken.End end) {
        end(end.name());
      }
    }
    endOfText();
    closePhrases();
    markup.line();
  }

  @Override
  public void beforeBlock() {
    closePhrases();
    bridge();
  }

  @Override
  public void beforeEnd() {
    while (!innermost().isEmpty()) {
      markup.closeRaw();
    }
  }

  private void startInline(HtmlToken.Start tag) {
    if (tag.name().equals("br") || tag.name().equals("wbr")) {
      markup.empty(tag.name());
    } else if (tag.name().equals("img")) {
      picture(tag);
    } else if (Elements.isPhrase(tag.name())) {
      openPhrase(tag);
    }
  }

  private void openPhrase(HtmlToken.Start tag) {
    String name = tag.name();
    List<String> inside = markup.rawInside();
    if (markup.depth() >= MAX_DEPTH) {
      return;
    }
    boolean rubyPart = name.equals("rt") || name.equals("rp");
    if (rubyPart && !inside.contains("ruby")) {
      return;
    } else if (rubyPart) {
      closeDownTo(List.of("ruby"));
    }
    String[] attributes = Attributes.of(tag);
    boolean link = List.of(attributes).contains("href");
    if (!name.equals("a") || (link && !markup.insideLink())) {
      markup.openRaw(name, true, "", attributes);
    }
  }

  /**
   * A picture from elsewhere is a link to it: pages load nothing from foreign hosts. What a file of
   * the vault is called may be private, so that is not shown.
   */
  private void picture(HtmlToken.Start tag) {
    String alt = tag.attribute("alt").strip();
    String address = tag.attribute("src");
    boolean outside = SafeHref.outside(address).isPresent();
    String name = outside ? address.substring(address.lastIndexOf('/') + 1) : PICTURE;
    String shown = alt.isEmpty() ? name : alt;
    boolean link = outside && !markup.insideLink();
    if (link) {
      String href = SafeHref.outside(address).orElseThrow().value();
      markup.openPhrase("a", "href", href, "class", "external", "rel", "noopener noreferrer");
    }
    markup.text(shown);
    if (link) {
      markup.close();
    }
  }

  private void blockText(String text) {
    String rest = innermost().equals("pre") && markup.atStart() ? withoutFirstLineEnd(text) : text;
    if (!rest.isBlank()) {
      bridge();
    }
    markup.text(rest);
  }

  private static String withoutFirstLineEnd(String text) {
    return text.startsWith("\n") ? text.substring(1) : text;
  }

  private void startBlock(HtmlToken.Start tag) {
    String name = tag.name();
    if (Elements.isPhrase(name) || (Elements.isEmpty(name) && !name.equals("hr"))) {
      bridge();
      startInline(tag);
    } else if (name.equals("hr")) {
      beforeBlock();
      markup.empty("hr");
    } else if (Elements.isHeading(name) && isInSummary()) {
      closeDownTo(List.of("summary"));
      open(tag, "");
    } else if (markup.depth() >= MAX_DEPTH) {
      return;
    } else if (Elements.isBlock(name)) {
      beforeBlock();
      open(tag, name.equals("details") ? "<summary>Details</summary>" : "");
    } else if (Elements.isPart(name)) {
      startPart(tag);
    }
  }

  private boolean isInSummary() {
    return markup.rawInside().contains("summary");
  }

  private void startPart(HtmlToken.Start tag) {
    String name = tag.name();
    List<String> parents = Elements.parents(name);
    if (markup.rawInside().stream().noneMatch(parents::contains)) {
      return;
    }
    if (name.equals("summary")) {
      closePhrases();
      if (!innermost().equals("details") || !markup.needsLead()) {
        return;
      }
      markup.leadGiven();
    } else {
      closeDownTo(parents);
      while (!Elements.bridge(innermost()).isEmpty() && !fits(name, innermost())) {
        markup.openRaw(Elements.bridge(innermost()), false, "");
      }
    }
    open(tag, "");
  }

  private static boolean fits(String part, String parent) {
    return switch (part) {
      case "tr" -> !parent.equals("table");
      case "td", "th" -> parent.equals("tr");
      default -> true;
    };
  }

  private void open(HtmlToken.Start tag, String lead) {
    markup.openRaw(tag.name(), false, lead, Attributes.of(tag));
  }

  private void end(String name) {
    List<String> inside = markup.rawInside();
    int index = inside.lastIndexOf(name);
    boolean crosses =
        index >= 0
            && Elements.isPhrase(name)
            && inside.subList(index, inside.size()).stream().anyMatch(e -> !Elements.isPhrase(e));
    if (index >= 0 && !crosses) {
      for (int i = inside.size(); i > index; i--) {
        markup.closeRaw();
      }
    }
  }

  /** Closes phrases and what holds nothing but phrases. */
  private void closePhrases() {
    while (Elements.holdsPhrasesOnly(innermost())) {
      markup.closeRaw();
    }
  }

  private void closeDownTo(List<String> names) {
    while (!names.contains(innermost())) {
      markup.closeRaw();
    }
  }

  /** Opens what lists and tables ask for between themselves and what they hold. */
  private void bridge() {
    for (String next = Elements.bridge(innermost()); !next.isEmpty(); ) {
      markup.openRaw(next, false, "");
      next = Elements.bridge(innermost());
    }
  }

  private String innermost() {
    return markup.innermostRaw();
  }
}
