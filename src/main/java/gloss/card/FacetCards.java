package gloss.card;

import gloss.card.Card.FacetCard;
import gloss.card.Card.Origin;
import gloss.glossary.Lead;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One card for each bold lead that is true under its heading only; the headings go with it. */
final class FacetCards implements CardSource {
  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    if (!material.config().facets()) {
      return cards;
    }
    Map<SourcePath, Note> notes = new TreeMap<>();
    material.notes().forEach(note -> notes.put(note.path(), note));
    SortedMap<String, Integer> met = new TreeMap<>();
    for (Lead lead : material.glossary().leads()) {
      if (asksSomething(lead)) {
        String key = key(lead, notes);
        int times = met.merge(key, 1, Integer::sum);
        String coordinates = times == 1 ? key : key + "/" + times;
        cards.add(card(lead, material.names().key(lead.location(), coordinates)));
      }
    }
    return cards;
  }

  private static boolean asksSomething(Lead lead) {
    return !lead.plain().isBlank() && !Folding.same(lead.plain(), lead.label());
  }

  private static Card card(Lead lead, String key) {
    return new FacetCard(
        new CardId(key),
        new Side.OfText(lead.label()),
        new Side.OfPassage(lead.text(), lead.plain()),
        new Origin(lead.location(), lead.trail(), key));
  }

  /** Path, heading by its id in the note, and the lead; a changed case or blank changes nothing. */
  private static String key(Lead lead, Map<SourcePath, Note> notes) {
    SourcePath path = lead.text().note();
    Note note = notes.get(path);
    String heading = note == null ? "" : note.sectionAt(lead.text().range().start()).anchor();
    return "facet:" + path + "#" + heading + "/" + Folding.fold(lead.label());
  }
}
