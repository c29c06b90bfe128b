package gloss.export;

import gloss.card.Card;
import gloss.card.Card.ClozeCard;
import gloss.card.Side;
import gloss.config.SiteConfig;
import gloss.note.Note;
import gloss.page.CardMarkup;
import gloss.page.SourceView;
import gloss.path.SourcePath;
import gloss.study.Study;
import gloss.text.Digest;
import gloss.text.Html;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cards as rows of a text file for Anki: guid, note type, deck, two fields, tags. */
final class AnkiNotes {
  private final SiteConfig config;
  private final CardMarkup markup;
  private final HomeDecks homes;
  private final Map<SourcePath, Note> notes = new TreeMap<>();

  AnkiNotes(Study study, CardMarkup markup, HomeDecks homes) {
    this.config = study.config();
    this.markup = markup;
    this.homes = homes;
    study.all().forEach(note -> notes.put(note.path(), note));
  }

  /** The row, with its line end. */
  String row(Card card) {
    boolean cloze = card instanceof ClozeCard;
    return List.of(
                guid(config.id(), card),
                cloze ? config.cards().anki().cloze() : config.cards().anki().basic(),
                deck(card),
                AnkiMarkup.of(cloze ? text((ClozeCard) card) : trail(card) + markup.front(card)),
                AnkiMarkup.of(cloze ? source(card) : markup.back(card) + source(card)),
                tags(card))
            .stream()
            .map(AnkiNotes::field)
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  /** Made of places, never of wording: Anki knows a reworded card again. */
  static String guid(String site, Card card) {
    return Digest.hex(site + "/" + card.id().value(), 16);
  }

  private String deck(Card card) {
    return level(config.title())
        + homes.titles(card).stream().map(t -> "::" + level(t)).collect(Collectors.joining());
  }

  /** Two colons would begin a deck inside. */
  private static String level(String title) {
    return title.replaceAll(":{2,}", ":").replaceAll("\\s+", " ").strip();
  }

  private String tags(Card card) {
    Note note = notes.get(card.location().file());
    return note == null
        ? ""
        : note.properties().tags().stream()
            .map(tag -> tag.replace("/", "::").replaceAll("\\s+", "_"))
            .collect(Collectors.joining(" "));
  }

  /** The whole text, its gaps in Anki's signs. */
  private static String text(ClozeCard card) {
    Html text =
        card.front() instanceof Side.OfCloze cloze
            ? cloze.anki()
            : new Html(Html.escaped(card.front().plain()));
    return trail(card) + "<p>" + text + "</p>";
  }

  private static String trail(Card card) {
    String trail = CardWords.trail(card);
    return trail.isEmpty() ? "" : "<p><small>" + Html.escaped(trail) + "</small></p>";
  }

  private String source(Card card) {
    return markup.sources(card).stream().map(AnkiNotes::link).collect(Collectors.joining());
  }

  private static String link(SourceView source) {
    return "<p><small><a href=\""
        + Html.escaped(source.href().value())
        + "\">"
        + Html.escaped(source.label())
        + "</a></small></p>";
  }

  /** A number sign in front would make a comment of the row. */
  private static String field(String text) {
    boolean quoted = text.startsWith("#") || text.chars().anyMatch(c -> "\"\t\n\r".indexOf(c) >= 0);
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
