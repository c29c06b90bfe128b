package gloss.card;

import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The decks that authors named: {@code aws/compute} lies in {@code aws}, which holds its cards,
 * too. Case and Unicode form do not count; the first spelling is shown.
 */
final class TagDecks {
  private final SortedMap<String, String> names = new TreeMap<>();
  private final SortedMap<String, List<Card>> cards = new TreeMap<>();

  private TagDecks() {}

  /** The decks by name, each before those that lie in it. */
  static List<Deck> of(List<Card> cards) {
    TagDecks decks = new TagDecks();
    for (Card card : cards) {
      card.decks().forEach(name -> decks.add(name, card));
    }
    List<Deck> out = new ArrayList<>();
    decks.cards.forEach(
        (key, held) -> out.add(new Deck(Deck.Kind.TAG, key, decks.title(key), held)));
    return out;
  }

  private void add(String name, Card card) {
    int slash = name.indexOf('/');
    while (slash >= 0) {
      addTo(name.substring(0, slash), card);
      slash = name.indexOf('/', slash + 1);
    }
    addTo(name, card);
  }

  private void addTo(String name, Card card) {
    String key = Folding.fold(name);
    names.putIfAbsent(key, name);
    List<Card> held = cards.computeIfAbsent(key, k -> new ArrayList<>());
    if (held.isEmpty() || !held.get(held.size() - 1).id().equals(card.id())) {
      held.add(card);
    }
  }

  private String title(String key) {
    return names.getOrDefault(key, key).replace("/", " \u203A ");
  }
}
