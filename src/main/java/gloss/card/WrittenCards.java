package gloss.card;

import gloss.card.Card.ClozeCard;
import gloss.card.Card.Origin;
import gloss.card.Card.QuestionCard;
import gloss.config.SiteConfig.WrittenConfig;
import gloss.glossary.HeadingTrail;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.written.Schedule;
import gloss.note.written.WrittenCard;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cards that authors wrote into their notes. */
final class WrittenCards implements CardSource {
  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    WrittenConfig config = material.config().written();
    material.notes().forEach(note -> new OfNote(note, config, cards).addAll());
    return cards;
  }

  /** Makes the cards of one note. */
  private record OfNote(Note note, WrittenConfig config, List<Card> cards) {
    void addAll() {
      SortedMap<String, Integer> met = new TreeMap<>();
      for (WrittenCard card : note.cards()) {
        if (card instanceof WrittenCard.Pair pair) {
          String key = key(card, "question", words(pair.front()));
          add(pair, again(key, met));
        } else if (card instanceof WrittenCard.Cloze cloze) {
          String key = key(card, "cloze", words(cloze.text()));
          add(cloze, again(key, met));
        }
      }
    }

    /** What lasts, so that no better way to read formulas aloud makes other cards of them. */
    private String words(SourceRange range) {
      return PlainText.written(note.tree(), range);
    }

    /** By the name of its block, else by its words; case and blanks do not count. */
    private String key(WrittenCard card, String kind, String words) {
      String id = card.extras().blockId();
      return id.isEmpty()
          ? kind + ":" + note.path() + "#" + Folding.fold(words)
          : BlockNames.key(note.path(), id);
    }

    private static String again(String key, SortedMap<String, Integer> met) {
      int times = met.merge(key, 1, Integer::sum);
      return times == 1 ? key : key + "/" + times;
    }

    private void add(WrittenCard.Pair pair, String key) {
      Side front = side(pair.front());
      Side back = side(pair.back());
      cards.add(new QuestionCard(new CardId(key), front, back, origin(pair, key, 0)));
      if (pair.bothWays()) {
        CardId reverse = new CardId(key + ":reverse");
        cards.add(new QuestionCard(reverse, back, front, origin(pair, key, 1)));
      }
    }

    private Side side(SourceRange range) {
      return new Side.OfPassage(new Passage(note.path(), range), PlainText.of(note.tree(), range));
    }

    private void add(WrittenCard.Cloze cloze, String key) {
      int sibling = 0;
      for (ClozeSides sides : ClozeSides.of(note, cloze)) {
        CardId id = new CardId(key + "/" + sides.group());
        cards.add(new ClozeCard(id, sides.front(), sides.back(), origin(cloze, key, sibling)));
        sibling++;
      }
    }

    private Origin origin(WrittenCard card, String fact, int sibling) {
      int start = card.place().start();
      List<Optional<Schedule>> noted = card.extras().schedules();
      List<Schedule> schedule =
          config.importSchedule() && sibling < noted.size()
              ? noted.get(sibling).stream().toList()
              : List.of();
      return new Origin(
          note.tree().location(start), context(start), fact, card.extras().decks(), schedule);
    }

    /** The headings above it; a heading that asks is no context of its own. */
    private List<String> context(int start) {
      List<String> trail = HeadingTrail.at(note, start);
      boolean heading = note.sectionAt(start).heading().contains(start);
      return heading && !trail.isEmpty() ? trail.subList(0, trail.size() - 1) : trail;
    }
  }
}
