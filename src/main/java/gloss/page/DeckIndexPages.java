package gloss.page;

import gloss.asset.ScriptUse;
import gloss.card.Deck;
import gloss.path.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page from which all decks are reached, cut into several if there are many. */
final class DeckIndexPages implements PageKind {
  private static final int DECKS_A_PAGE = 150;

  @Override
  public String name() {
    return "decks";
  }

  @Override
  public List<Page> plan(Planning planning) {
    List<Deck> decks = new ArrayList<>(planning.study().decks());
    decks.sort(Comparator.comparing(Group::of));
    return Pages.of(decks, DECKS_A_PAGE, SiteMap.DECKS).stream()
        .map(chunk -> page(planning, chunk))
        .toList();
  }

  private Page page(Planning planning, Pages.Chunk<Deck> chunk) {
    SitePath path = chunk.path();
    SortedMap<Group, List<DeckEntry>> shelves = new TreeMap<>();
    for (Deck deck : chunk.items()) {
      shelves
          .computeIfAbsent(Group.of(deck), s -> new ArrayList<>())
          .add(entry(planning, path, deck));
    }
    List<DeckIndexView.DeckShelf> views = new ArrayList<>();
    shelves.forEach(
        (shelf, entries) ->
            views.add(new DeckIndexView.DeckShelf(planning.phrases().say(shelf.phrase), entries)));
    int cards = planning.study().decks().get(0).cards().size();
    Head head =
        new Heads(planning)
            .of(
                this,
                path,
                planning.phrases().say("nav.cards"),
                planning.phrases().say("decks.about"),
                "cards",
                ScriptUse.DECKS,
                List.of());
    DeckIndexView view =
        new DeckIndexView(
            planning.phrases().say("count.cards", cards),
            SiteMap.REVIEW.from(path),
            views,
            chunk.pages());
    return new Page(this, path, head, view);
  }

  /** Decks of one kind, in the order of the page. */
  private enum Group {
    EVERYTHING("decks.everything"),
    TOPICS("decks.topics"),
    NOTES("decks.notes"),
    MATRIX("decks.matrix");

    private final String phrase;

    Group(String phrase) {
      this.phrase = phrase;
    }

    static Group of(Deck deck) {
      return switch (deck.kind()) {
        case ALL, TERMS -> EVERYTHING;
        case TAG -> TOPICS;
        case NOTE -> NOTES;
        case MATRIX -> MATRIX;
      };
    }
  }

  static DeckEntry entry(Planning planning, SitePath page, Deck deck) {
    SitePath path = planning.map().deck(deck);
    return new DeckEntry(
        CardScripts.name(path),
        deck.title(),
        path.from(page),
        planning.phrases().say("count.cards", deck.cards().size()));
  }
}
