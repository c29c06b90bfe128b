package gloss.page;

import gloss.asset.AssetFile;
import gloss.card.Card;
import gloss.card.Deck;
import gloss.card.WrongAnswers;
import gloss.path.SitePath;
import gloss.text.Digest;
import gloss.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The cards as classic scripts that call one global, so that the practice page works from disk. A
 * card's number is its place in the deck of all cards.
 *
 * <p>The page reads an index, then the ids of all cards, then only the cards that it shows. The
 * index says which files there are; their names carry their digests, so that a page that still has
 * an older index finds nothing rather than other cards.
 */
public final class CardScripts {
  static final SitePath INDEX = new SitePath("assets/cards/index.js");

  /** In bytes before compression; one card more may go above. */
  private static final int FULL = 64 * 1024;

  private static final int IDS_A_FILE = 8_000;
  private static final int MARK = 8;

  private final List<Deck> decks;
  private final List<Card> cards;
  private final List<String> marks;
  private final List<AssetFile> files = new ArrayList<>();

  private CardScripts(List<Deck> decks) {
    this.decks = decks;
    this.cards = decks.get(0).cards();
    this.marks = cards.parallelStream().map(CardScripts::marks).toList();
  }

  /** All files; none without cards. */
  public static List<AssetFile> of(Planning planning, CardTexts.Rendering rendering) {
    List<Deck> decks = planning.study().decks();
    if (decks.isEmpty()) {
      return List.of();
    }
    CardScripts scripts = new CardScripts(decks);
    WrongAnswers wrong =
        WrongAnswers.among(scripts.cards, planning.study().glossary(), planning.phrases());
    List<String> lines =
        new CardTexts(planning, rendering, wrong).lines(scripts.cards, scripts.marks);
    Json index =
        Json.object()
            .put("ids", scripts.ids())
            .put("marks", scripts.marks())
            .putNumbers("asked", runs(wrong.asked()))
            .putNumbers("banks", runs(scripts.banks()))
            .putAll("shards", scripts.shards(lines))
            .putAll("decks", scripts.decks(planning));
    scripts.files.add(new AssetFile(INDEX, bytes("gloss.cards.index(" + index + ");\n")));
    return scripts.files;
  }

  /** The cards that come with answers to choose from. */
  private List<Integer> banks() {
    return IntStream.range(0, cards.size())
        .filter(i -> cards.get(i) instanceof Card.ChoiceCard)
        .boxed()
        .toList();
  }

  /**
   * The ids of all cards behind one another, which cards are siblings, and what some start with.
   */
  private List<String> ids() {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < cards.size(); from += IDS_A_FILE) {
      List<Card> part = cards.subList(from, Math.min(cards.size(), from + IDS_A_FILE));
      String all = part.stream().map(card -> card.id().value()).collect(Collectors.joining());
      String text = Json.quoted(all) + "," + siblings(part, from) + CardStarts.of(part, from);
      names.add(file("ids", "ids", names.size(), text));
    }
    return names;
  }

  private static String siblings(List<Card> part, int from) {
    SortedMap<String, List<Integer>> byFact = new TreeMap<>();
    for (int i = 0; i < part.size(); i++) {
      byFact.computeIfAbsent(part.get(i).fact(), fact -> new ArrayList<>()).add(from + i);
    }
    return byFact.values().stream()
        .filter(group -> group.size() > 1)
        .map(CardScripts::numbers)
        .sorted()
        .toList()
        .toString()
        .replace(" ", "");
  }

  /** What each card says, as digests: by them a card is found again whose id has changed. */
  private List<String> marks() {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < cards.size(); from += IDS_A_FILE) {
      String all = String.join("", marks.subList(from, Math.min(marks.size(), from + IDS_A_FILE)));
      names.add(file("marks", "marks", names.size(), Json.quoted(all)));
    }
    return names;
  }

  /** The digests of front and back of a card. */
  private static String marks(Card card) {
    return Digest.hex(card.front().plain(), MARK) + Digest.hex(card.back().plain(), MARK);
  }

  private List<Json> shards(List<String> lines) {
    List<Json> shards = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append(",\n");
      if (text.length() >= FULL || i + 1 == lines.size()) {
        String name = file("shard", "", shards.size(), "[\n" + text + "]");
        shards.add(Json.object().put("file", name).put("first", first));
        text.setLength(0);
        first = i + 1;
      }
    }
    return shards;
  }

  private List<Json> decks(Planning planning) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    cards.forEach(card -> numbers.put(card.id().value(), numbers.size()));
    return decks.stream()
        .map(
            deck -> {
              SitePath path = planning.map().deck(deck);
              List<Integer> held =
                  deck.cards().stream().map(card -> numbers.get(card.id().value())).toList();
              return Json.object()
                  .put("name", name(path))
                  .put("kind", deck.kind().id())
                  .put("title", deck.title())
                  .put("href", path.from(SiteMap.REVIEW).value())
                  .putNumbers("cards", runs(held));
            })
        .toList();
  }

  /** As the practice page calls a deck in its address: {@code note/storage}. */
  static String name(SitePath deck) {
    String path = deck.value();
    return path.substring("cards/".length(), path.length() - ".html".length());
  }

  /** Numbers as runs: first, count, first, count. */
  private static List<Integer> runs(List<Integer> numbers) {
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int last = runs.size() - 1;
      if (i > 0 && numbers.get(i) == numbers.get(i - 1) + 1) {
        runs.set(last, runs.get(last) + 1);
      } else {
        runs.addAll(List.of(numbers.get(i), 1));
      }
    }
    return runs;
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  /** Adds a file that hands its text to a function; returns its name. */
  private String file(String function, String prefix, int number, String text) {
    byte[] bytes = bytes("gloss.cards." + function + "(" + number + "," + text + ");\n");
    String stem = prefix.isEmpty() ? String.valueOf(number) : prefix + "-" + number;
    String name = stem + "." + Digest.hex(bytes, 8) + ".js";
    files.add(new AssetFile(new SitePath("assets/cards/" + name), bytes));
    return name;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
