package gloss.markdown.html;

import gloss.path.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which attributes of raw HTML are kept: none that styles, scripts, names or loads anything. */
final class Attributes {
  private static final int MAX_SPAN = 100;

  private Attributes() {}

  /** Names and values in turn, in an order of ours. */
  static String[] of(HtmlToken.Start tag) {
    List<String> kept = new ArrayList<>();
    keep(kept, "title", tag.attribute("title"));
    keep(kept, "dir", oneOf(tag.attribute("dir"), "ltr", "rtl", "auto"));
    keep(kept, "lang", language(tag.attribute("lang")));
    switch (tag.name()) {
      case "a" -> link(kept, tag.attribute("href"));
      case "details" -> keep(kept, "open", tag.has("open") ? "open" : "");
      case "ol" -> {
        keep(kept, "start", number(tag.attribute("start"), Integer.MAX_VALUE));
        keep(kept, "reversed", tag.has("reversed") ? "reversed" : "");
      }
      case "td", "th" -> cell(kept, tag);
      default -> {}
    }
    return kept.toArray(String[]::new);
  }

  private static void link(List<String> kept, String address) {
    Optional<Href> href = SafeHref.outside(address);
    if (href.isPresent()) {
      keep(kept, "href", href.get().value());
      keep(kept, "class", SafeHref.isWeb(href.get()) ? "external" : "");
      keep(kept, "rel", "noopener noreferrer");
    }
  }

  private static void cell(List<String> kept, HtmlToken.Start tag) {
    String align = oneOf(tag.attribute("align"), "left", "center", "right");
    keep(kept, "class", align.isEmpty() ? "" : "align-" + align);
    keep(kept, "colspan", number(tag.attribute("colspan"), MAX_SPAN));
    keep(kept, "rowspan", number(tag.attribute("rowspan"), MAX_SPAN));
    if (tag.name().equals("th")) {
      keep(kept, "scope", oneOf(tag.attribute("scope"), "row", "col"));
    }
  }

  private static void keep(List<String> kept, String name, String value) {
    if (!value.isEmpty()) {
      kept.add(name);
      kept.add(value);
    }
  }

  private static String oneOf(String value, String... allowed) {
    String lower = value.toLowerCase(Locale.ROOT);
    return List.of(allowed).contains(lower) ? lower : "";
  }

  /** A number from 1 on, as browsers would print it. */
  private static String number(String value, int most) {
    boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || value.length() > 9) {
      return "";
    }
    int number = Integer.parseInt(value);
    return number < 1 || number > most ? "" : Integer.toString(number);
  }

  /** A language tag of the usual shape, such as {@code pt-BR}. */
  private static String language(String value) {
    boolean signs = value.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetter(c)));
    boolean shape = value.indexOf('-') < 0 ? value.length() <= 3 : value.indexOf('-') <= 3;
    return signs && shape && value.length() >= 2 && value.length() <= 10 ? value : "";
  }
}
