package gloss.card;

import gloss.card.Card.ChoiceCard;
import gloss.card.Card.Origin;
import gloss.card.Card.QuestionCard;
import gloss.card.bank.BankQuestion;
import gloss.card.bank.QuestionBank;
import gloss.config.SiteConfig;
import gloss.glossary.HeadingTrail;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.Section;
import gloss.problem.Location;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One card for each question that a note asks with answers to choose from or a hidden answer. */
final class BankCards implements CardSource {
  private static final Pattern COUNTS =
      Pattern.compile("(?:q|question|exercise|task)?\\P{L}*\\d*\\P{L}*", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Card> cards(Material material) {
    SiteConfig.CardsConfig config = material.config();
    if (!config.questions() && !config.choices()) {
      return List.of();
    }
    List<List<BankQuestion>> found =
        material.notes().parallelStream().map(QuestionBank::read).toList();
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      InNote in = new InNote(material.notes().get(i), material.names(), material.problems());
      found.get(i).stream()
          .filter(question -> question.isChoice() ? config.choices() : config.questions())
          .forEach(question -> in.add(question, cards));
    }
    return cards;
  }

  /** The questions of one note. */
  private static final class InNote {
    private final Note note;
    private final BlockNames names;
    private final Problems problems;
    private final SortedMap<String, Integer> met = new TreeMap<>();

    InNote(Note note, BlockNames names, Problems problems) {
      this.note = note;
      this.names = names;
      this.problems = problems;
    }

    void add(BankQuestion question, List<Card> cards) {
      Side front = side(question.front());
      if (front.plain().isBlank()) {
        return;
      }
      Location location = note.tree().location(question.front().start());
      Side back = question.back().map(this::side).orElse(new Side.OfText(""));
      String kind = question.isChoice() ? "choice" : "question";
      CardId id = id(kind, front, question);
      Origin origin = origin(question.front(), location, id.key());
      if (!question.isChoice()) {
        cards.add(new QuestionCard(id, front, back, origin));
      } else if (question.keys().isEmpty()) {
        problems.add(ProblemKind.UNREADABLE_KEY, location, front.plain());
      } else {
        List<Side> options = question.options().stream().map(this::side).toList();
        cards.add(new ChoiceCard(id, front, options, question.keys(), back, origin));
      }
    }

    /** Of raw HTML, which is no Markdown, there are only its words. */
    private Side side(SourceRange range) {
      String plain = PlainText.of(note.tree(), range);
      String words = plain.isEmpty() ? HtmlWords.in(note.tree(), range) : "";
      return words.isEmpty()
          ? new Side.OfPassage(new Passage(note.path(), range), plain)
          : new Side.OfText(words);
    }

    private Origin origin(SourceRange front, Location location, String fact) {
      return new Origin(location, trail(front.start()), fact);
    }

    /** The headings above, without the one that asks or only counts. */
    private List<String> trail(int offset) {
      List<String> trail = new ArrayList<>(HeadingTrail.at(note, offset));
      Section section = note.sectionAt(offset);
      boolean asks =
          section.heading().contains(offset) || COUNTS.matcher(section.title()).matches();
      if (asks && section.level() > 0) {
        trail.remove(trail.size() - 1);
      }
      return trail;
    }

    /** By the name of its block, else by its words: nothing else stays. Its number may change. */
    private CardId id(String kind, Side front, BankQuestion question) {
      String written = PlainText.written(note.tree(), question.front());
      String words = written.isEmpty() ? front.plain() : written;
      String key = kind + ":" + note.path() + "#" + Folding.fold(words);
      int times = met.merge(key, 1, Integer::sum);
      String coordinates = times == 1 ? key : key + "/" + times;
      return new CardId(names.key(named(question), coordinates));
    }

    /** A name stands behind what asks, or at the very end. */
    private Location named(BankQuestion question) {
      Location front = note.tree().location(question.front().start());
      int end = question.back().map(SourceRange::end).orElse(question.place().end());
      Location back = note.tree().location(Math.max(0, end - 1));
      return names.isNamed(front) ? front : back;
    }
  }
}
