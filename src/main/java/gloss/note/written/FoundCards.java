package gloss.note.written;

import gloss.config.SiteConfig.ClozeMark;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found in a note so far: cards, the signs that are not shown, the backs that fold. */
final class FoundCards {
  /** So many signs show all cards of one text together: a hundred gaps in two pages of a book. */
  private static final long MOST_SHOWN = 400_000;

  private static final Pattern BLOCK_ID = Pattern.compile("(?:^|\\s)\\^([A-Za-z0-9-]+)$");

  private final CardText text;
  private final boolean optedIn;
  private final List<ClozeMark> marks;
  private final Problems problems;
  private final BitSet taken = new BitSet();
  private final List<WrittenCard> cards = new ArrayList<>();
  private final List<SourceRange> hidden = new ArrayList<>();
  private final List<SourceRange> answers = new ArrayList<>();

  /**
   * @param optedIn whether the note's author wants cards of colons and marks
   * @param marks which marks make clozes
   */
  FoundCards(CardText text, boolean optedIn, List<ClozeMark> marks, Problems problems) {
    this.text = text;
    this.optedIn = optedIn;
    this.marks = marks;
    this.problems = problems;
  }

  boolean optedIn() {
    return optedIn;
  }

  List<ClozeMark> marks() {
    return marks;
  }

  boolean isTaken(int line) {
    return taken.get(line);
  }

  void hide(SourceRange sign) {
    hidden.add(sign);
  }

  void report(ProblemKind kind, int offset, Object what) {
    problems.add(kind, text.tree().location(offset), what);
  }

  /**
   * Adds a question with its answer.
   *
   * @param folds whether the answer folds on the note's page and belongs to no other card
   */
  void addPair(SourceRange front, SourceRange back, boolean bothWays, boolean folds) {
    int tags = DeckTag.leading(text.plain(front));
    SourceRange asked = text.lines().trimmed(front.start() + tags, front.end());
    Ending ending = ending(back);
    SourceRange place = new SourceRange(front.start(), back.end());
    WrittenCard.Extras extras = extras(front, tags, ending);
    take(folds ? place : front);
    cards.add(new WrittenCard.Pair(place, asked, ending.range(), bothWays, extras));
    if (folds) {
      answers.add(ending.range());
    }
  }

  /**
   * Whether a text has too many gaps for its length, which is a problem. Each of them is a card,
   * and each card shows the whole text.
   */
  boolean isTooMuch(SourceRange place, List<WrittenCard.Deletion> deletions) {
    long cards = deletions.size();
    for (WrittenCard.Deletion deletion : deletions) {
      cards = Math.max(cards, deletion.sequence().length());
    }
    boolean tooMuch = cards * (place.end() - place.start()) > MOST_SHOWN;
    if (tooMuch) {
      report(ProblemKind.TOO_MANY_GAPS, place.start(), deletions.size());
    }
    return tooMuch;
  }

  /**
   * Adds a text with gaps: the answers stay, the signs around them are hidden.
   *
   * @param deletions all that is marked, also what holds no answer
   */
  void addCloze(
      SourceRange place, List<WrittenCard.Deletion> deletions, List<WrittenCard.Deletion> answers) {
    for (WrittenCard.Deletion deletion : deletions) {
      hide(new SourceRange(deletion.range().start(), deletion.answer().start()));
      hide(new SourceRange(deletion.answer().end(), deletion.range().end()));
    }
    int tags = DeckTag.leading(text.plain(place));
    Ending ending = ending(place);
    SourceRange shown = text.lines().trimmed(place.start() + tags, ending.range().end());
    WrittenCard.Extras extras = extras(place, tags, ending);
    take(place);
    cards.add(new WrittenCard.Cloze(place, shown, answers, extras));
  }

  /** The cards in the order of the text. */
  List<WrittenCard> cards() {
    return cards.stream().sorted(Comparator.comparing((WrittenCard card) -> card.place())).toList();
  }

  List<SourceRange> hidden() {
    return hidden;
  }

  List<SourceRange> answers() {
    return answers;
  }

  private void take(SourceRange place) {
    taken.set(text.lines().at(place.start()), text.lines().at(place.end()) + 1);
  }

  private WrittenCard.Extras extras(SourceRange start, int tags, Ending ending) {
    if (tags > 0) {
      hide(new SourceRange(start.start(), start.start() + tags));
    }
    String words = text.plain(new SourceRange(start.start(), start.start() + tags));
    return new WrittenCard.Extras(ending.blockId(), DeckTag.in(words), List.of());
  }

  /** Where a card ends in words, and the name of its block. */
  private record Ending(SourceRange range, String blockId) {}

  /** Comments and the name of the block stand at the end in either order. */
  private Ending ending(SourceRange range) {
    SourceRange rest = range;
    String id = "";
    for (boolean more = true; more; ) {
      int end = rest.end();
      int start = rest.start();
      int comment =
          text.commentBefore(end).map(c -> c.range().start()).filter(at -> at >= start).orElse(end);
      String words = text.tree().text().substring(start, comment).stripTrailing();
      Matcher block = BLOCK_ID.matcher(words);
      if (block.find()) {
        id = block.group(1);
        hide(new SourceRange(start + block.start(), start + block.end()));
        comment = start + block.start();
      }
      rest = text.lines().trimmed(start, comment);
      more = rest.end() < end;
    }
    return new Ending(rest, id);
  }
}
