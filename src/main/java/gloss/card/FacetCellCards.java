package gloss.card;

import gloss.card.Card.FacetCard;
import gloss.glossary.FacetGroup;
import gloss.glossary.FacetGroups;
import gloss.glossary.HeadingTrail;
import gloss.glossary.Lead;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One card for each thing and label where items of a note share labels: the label alone would ask
 * nothing. What has a card by itself already gets no second one.
 */
final class FacetCellCards implements CardSource {
  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    if (!material.config().facets()) {
      return cards;
    }
    Map<SourcePath, Note> notes = new TreeMap<>();
    material.notes().forEach(note -> notes.put(note.path(), note));
    SortedSet<String> asked = new TreeSet<>();
    material.glossary().leads().stream().map(Lead::text).forEach(text -> asked.add(place(text)));
    SortedMap<String, Integer> met = new TreeMap<>();
    for (FacetGroup group : FacetGroups.find(material.notes(), material.glossary())) {
      Note note = notes.get(group.note());
      if (note != null && group.form() != FacetGroup.Form.TABLE) {
        addAll(group, note, asked, met, cards);
      }
    }
    return cards;
  }

  private static void addAll(
      FacetGroup group,
      Note note,
      SortedSet<String> asked,
      SortedMap<String, Integer> met,
      List<Card> cards) {
    for (int i = 0; i < group.items().size(); i++) {
      for (FacetGroup.Facet facet : group.facets()) {
        List<SourceRange> texts = facet.texts().get(i);
        if (!texts.isEmpty() && !facet.label().isEmpty()) {
          Passage text = new Passage(note.path(), texts.get(0));
          String item = group.items().get(i).name();
          String plain = PlainText.of(note.tree(), text.range());
          if (!plain.isBlank() && asked.add(place(text))) {
            cards.add(card(note, item, facet.label(), text, plain, met));
          }
        }
      }
    }
  }

  private static Card card(
      Note note,
      String item,
      String label,
      Passage text,
      String plain,
      SortedMap<String, Integer> met) {
    int at = text.range().start();
    String key =
        "facet:"
            + note.path()
            + "#"
            + note.sectionAt(at).anchor()
            + "/"
            + Folding.fold(item)
            + "/"
            + Folding.fold(label);
    int times = met.merge(key, 1, Integer::sum);
    return new FacetCard(
        new CardId(times == 1 ? key : key + "/" + times),
        new Side.OfText(item + ": " + label + "?"),
        new Side.OfPassage(text, plain),
        note.tree().location(at),
        HeadingTrail.at(note, at));
  }

  private static String place(Passage text) {
    return text.note() + ":" + text.range().start();
  }
}
