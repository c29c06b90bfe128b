package gloss.page;

import gloss.card.Deck;
import gloss.glossary.Definition;
import gloss.language.Phrases;
import gloss.matrix.Subject;
import gloss.note.Note;
import gloss.note.Section;
import gloss.path.Anchor;
import gloss.path.Href;
import gloss.path.SitePath;
import gloss.search.Piece;
import gloss.search.SearchEntry;
import gloss.text.Clipped;
import gloss.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a result says of a piece, as a line of a script: {@code [title, href, where, text, also,
 * holder, who]}, empty ones at the end left out. Addresses are relative to the site's root. Where
 * many pieces stand in one place, {@code where} is its number in a list of {@code [title, href]},
 * and {@code href} is the anchor alone.
 */
final class SearchRows {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_MEANING = 300;

  private final SiteMap map;
  private final Phrases phrases;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();

  SearchRows(SiteMap map, Phrases phrases) {
    this.map = map;
    this.phrases = phrases;
  }

  /** How long the script is so far. */
  int size() {
    return rows.length();
  }

  void add(Piece piece) {
    rows.append(row(piece)).append(",\n");
  }

  /** The places and the rows; what is added next stands in a script of its own. */
  String finished() {
    String all = "[" + String.join(",", places.keySet()) + "],[\n" + rows + "]";
    places.clear();
    rows.setLength(0);
    return all;
  }

  private String row(Piece piece) {
    SearchEntry entry = piece.entry();
    if (entry instanceof SearchEntry.OfTerm of) {
      String meaning =
          of.term().definition().map(Definition::meaning).map(m -> m.plain()).orElse("");
      String text = piece.text().isEmpty() ? Clipped.to(LONGEST_MEANING, meaning) : piece.text();
      return row(
          of.term().name(),
          href(map.term(of.term().name())),
          quoted(""),
          text,
          also(of.term().aliases()));
    } else if (entry instanceof SearchEntry.OfNote of) {
      List<String> others = of.note().properties().otherNames();
      return row(
          of.note().title(),
          href(map.note(of.note().path())),
          quoted(""),
          piece.text(),
          also(others));
    } else if (entry instanceof SearchEntry.OfSection of) {
      String place = place(of.note().title(), map.note(of.note().path()));
      return row(
          of.section().title(),
          anchor(of.section().anchor()),
          place,
          piece.text(),
          trail(of.note(), of.section()));
    } else if (entry instanceof SearchEntry.OfMatrix of) {
      return row(of.matrix().title(), href(map.matrix(of.matrix())), quoted(""), piece.text(), "");
    } else if (entry instanceof SearchEntry.OfSubject of) {
      Subject subject = of.subject();
      return row(
          subject.label(),
          href(map.subject(of.matrix(), subject)),
          quoted(of.matrix().title()),
          piece.text(),
          also(subject.terms()));
    } else if (entry instanceof SearchEntry.OfCell of) {
      return cell(of, piece.text());
    }
    SearchEntry.OfCard of = (SearchEntry.OfCard) entry;
    String front = Clipped.to(LONGEST_TITLE, of.card().front().plain());
    return row(front, card(of), quoted(String.join(" › ", of.card().context())), piece.text(), "");
  }

  private String cell(SearchEntry.OfCell of, String text) {
    HolderView holder = HolderView.of(of.holding(), phrases);
    String place = place(of.subject().label(), map.subject(of.matrix(), of.subject()));
    return row(
        of.layer().label(),
        anchor(of.layer().id()),
        place,
        beyond(holder.label(), text),
        "",
        holder.kind(),
        holder.label());
  }

  /** Who holds a duty stands beside the text already. */
  private static String beyond(String holder, String text) {
    return text.startsWith(holder) ? text.substring(holder.length() + 1).strip() : text;
  }

  /** The page of the deck on which the card stands. */
  private String card(SearchEntry.OfCard of) {
    Deck deck = of.deck();
    SitePath page = Pages.path(map.deck(deck), of.place() / DeckPages.CARDS_A_PAGE);
    return page.from(SiteMap.HOME, CardViews.anchor(of.card())).value();
  }

  private String place(String title, SitePath page) {
    String place = "[" + quoted(title) + "," + quoted(href(page)) + "]";
    return String.valueOf(places.computeIfAbsent(place, p -> places.size()));
  }

  private static String href(SitePath page) {
    return page.from(SiteMap.HOME).value();
  }

  private static String anchor(String id) {
    return Href.to(new Anchor(id)).value();
  }

  /** The headings above; the note's title stands beside them already. */
  private static String trail(Note note, Section section) {
    return also(section.trail().stream().filter(step -> !step.equals(note.title())).toList());
  }

  private static String also(List<String> names) {
    return String.join(" · ", names);
  }

  private static String quoted(String text) {
    return Json.quoted(text);
  }

  private static String row(String title, String href, String where, String text, String... rest) {
    List<String> fields =
        new ArrayList<>(List.of(quoted(title), quoted(href), where, quoted(text)));
    for (String each : rest) {
      fields.add(quoted(each));
    }
    while (fields.get(fields.size() - 1).equals("\"\"")) {
      fields.remove(fields.size() - 1);
    }
    return "[" + String.join(",", fields) + "]";
  }
}
