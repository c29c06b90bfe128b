package gloss.note.written;

import gloss.config.SiteConfig.WrittenConfig;
import gloss.markdown.InlineTags;
import gloss.markdown.MarkdownTree;
import gloss.path.SourcePath;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the cards that an author wrote into a note, and makes the tree as readers see it: without
 * the signs of cards, with answers that fold.
 */
public final class CardReader {
  /** A form is one class and one line here; a line belongs to the first form that takes it. */
  private static final List<CardForm> FORMS =
      List.of(
          new CalloutForm(),
          new CardTagForm(),
          new QuestionMarkForm(),
          new LabelForm(),
          new OneLineForm(),
          new ClozeForm());

  private final CardText text;
  private final FoundCards found;
  private final List<String> decks;

  private CardReader(CardText text, FoundCards found, List<String> decks) {
    this.text = text;
    this.found = found;
    this.decks = decks;
  }

  /**
   * What was found in a note.
   *
   * @param tree the note without the signs of its cards
   * @param cards in the order of the text
   */
  public record Result(MarkdownTree tree, List<WrittenCard> cards) {
    public Result {
      cards = List.copyOf(cards);
    }
  }

  /**
   * Reads a note.
   *
   * @param tree as it was parsed
   * @param tags what front matter and preamble say
   * @param problems gets cards that lack something
   */
  public static Result read(
      MarkdownTree tree, List<String> tags, WrittenConfig config, Problems problems) {
    boolean tagged =
        Stream.concat(tags.stream(), InlineTags.in(tree).stream())
            .anyMatch(tag -> DeckTag.deck(tag).isPresent());
    boolean wanted =
        tagged || config.folders().stream().anyMatch(rule -> rule.glob().matches(tree.path()));
    CardText text = new CardText(UnderlinedCards.asText(tree, wanted));
    if (!wanted && !text.comments().isEmpty()) {
      wanted = true;
      text = new CardText(UnderlinedCards.asText(tree, true));
    }
    FoundCards found = new FoundCards(text, wanted, config.clozes(), problems);
    List<String> decks = decks(tags, tree.path(), config);
    return new CardReader(text, found, decks).read();
  }

  /** Whether a tag is a sign of cards, which is no label of the note. */
  public static boolean isSign(String tag) {
    String folded = tag.toLowerCase(Locale.ROOT);
    return DeckTag.deck(tag).isPresent()
        || folded.equals("card")
        || folded.startsWith("card/")
        || folded.startsWith("card-reverse");
  }

  private static List<String> decks(List<String> tags, SourcePath path, WrittenConfig config) {
    List<String> decks =
        tags.stream().flatMap(tag -> DeckTag.deck(tag).stream()).distinct().toList();
    boolean named = decks.stream().anyMatch(deck -> !deck.isEmpty());
    boolean byFolder = config.foldersAreDecks() && !named && !path.folder().isEmpty();
    return byFolder ? List.of(path.folder()) : decks;
  }

  private Result read() {
    FORMS.forEach(form -> form.find(text, found));
    List<TagLine> tagLines = tagLines();
    text.comments().forEach(comment -> found.hide(comment.range()));
    text.callouts().forEach(found::hide);
    List<WrittenCard> cards = new ArrayList<>();
    Schedules schedules = new Schedules(text);
    for (WrittenCard card : found.cards()) {
      List<String> own = card.extras().decks();
      WrittenCard.Extras extras =
          new WrittenCard.Extras(
              card.extras().blockId(),
              named(own.isEmpty() ? decksAt(card.place().start(), tagLines) : own),
              schedules.of(card.place()));
      cards.add(with(card, extras));
    }
    MarkdownTree clean = text.tree().withoutSigns(found.hidden());
    return new Result(clean.withAnswers(found.answers()), cards);
  }

  private static WrittenCard with(WrittenCard card, WrittenCard.Extras extras) {
    if (card instanceof WrittenCard.Pair pair) {
      return new WrittenCard.Pair(pair.place(), pair.front(), pair.back(), pair.bothWays(), extras);
    }
    WrittenCard.Cloze cloze = (WrittenCard.Cloze) card;
    return new WrittenCard.Cloze(cloze.place(), cloze.text(), cloze.deletions(), extras);
  }

  /** The root of all decks has no name. */
  private static List<String> named(List<String> decks) {
    return decks.stream().filter(deck -> !deck.isEmpty()).toList();
  }

  /** A line of tags, which holds until the next. */
  private record TagLine(int start, List<String> decks) {}

  private List<TagLine> tagLines() {
    List<TagLine> out = new ArrayList<>();
    for (Level level : text.levels()) {
      for (Level.TextLine line : level.lines()) {
        String words = text.plain(line.range());
        if (DeckTag.leading(words) == words.length()) {
          int start = line.range().start();
          out.add(new TagLine(start, DeckTag.in(words)));
          found.hide(line.range());
        }
      }
    }
    return out;
  }

  private List<String> decksAt(int offset, List<TagLine> lines) {
    return lines.stream()
        .filter(line -> line.start() < offset)
        .reduce((a, b) -> a.start() > b.start() ? a : b)
        .map(TagLine::decks)
        .orElse(decks);
  }
}
