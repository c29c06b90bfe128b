package gloss.card;

import gloss.card.Card.FacetCard;
import gloss.card.Card.Origin;
import gloss.glossary.FacetGroup;
import gloss.glossary.FacetGroups;
import gloss.glossary.HeadingTrail;
import gloss.glossary.Lead;
import gloss.language.Phrases;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.path.SourcePath;
import gloss.problem.Location;
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
    Cells cells = new Cells(material.names(), material.phrases());
    material.glossary().leads().stream().map(Lead::text).forEach(cells::isNew);
    for (FacetGroup group : FacetGroups.find(material.notes(), material.glossary())) {
      Note note = notes.get(group.note());
      if (note != null && group.form() != FacetGroup.Form.TABLE) {
        cells.addAll(group, note, cards);
      }
    }
    return cards;
  }

  /** What is known of the cells of all notes. */
  private static final class Cells {
    private final BlockNames names;
    private final Phrases phrases;
    private final SortedSet<String> asked = new TreeSet<>();
    private final SortedMap<String, Integer> met = new TreeMap<>();

    Cells(BlockNames names, Phrases phrases) {
      this.names = names;
      this.phrases = phrases;
    }

    /** Whether no card asks for a text so far. */
    boolean isNew(Passage text) {
      return asked.add(text.note() + ":" + text.range().start());
    }

    void addAll(FacetGroup group, Note note, List<Card> cards) {
      for (int i = 0; i < group.items().size(); i++) {
        for (FacetGroup.Facet facet : group.facets()) {
          List<SourceRange> texts = facet.texts().get(i);
          if (!texts.isEmpty() && !facet.label().isEmpty()) {
            Passage text = new Passage(note.path(), texts.get(0));
            String plain = PlainText.of(note.tree(), text.range());
            if (!plain.isBlank() && isNew(text)) {
              Side back = new Side.OfPassage(text, plain);
              cards.add(card(note, group.items().get(i).name(), facet.label(), text, back));
            }
          }
        }
      }
    }

    private Card card(Note note, String item, String label, Passage text, Side back) {
      int at = text.range().start();
      String heading = note.sectionAt(at).anchor();
      String own = Folding.fold(item) + "/" + Folding.fold(label);
      String key = "facet:" + note.path() + "#" + heading + "/" + own;
      int times = met.merge(key, 1, Integer::sum);
      Location location = note.tree().location(at);
      String named = names.key(location, times == 1 ? key : key + "/" + times);
      return new FacetCard(
          new CardId(named),
          new Side.OfText(phrases.say("card.facet", item, label)),
          back,
          new Origin(location, HeadingTrail.at(note, at), named));
    }
  }
}
