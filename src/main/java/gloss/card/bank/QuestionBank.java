package gloss.card.bank;

import gloss.markdown.SourceRange;
import gloss.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the questions of a note that offer answers or hide them. */
public final class QuestionBank {
  private static final int FEWEST_OPTIONS = 3;

  private static final int FEWEST_OF_A_BANK = 3;

  /** Longer lists of tasks are lists of things to do. */
  private static final int MOST_TASKS = 8;

  private final List<Line> lines;
  private final List<Options> all;
  private final List<BankQuestion> found = new ArrayList<>();

  private QuestionBank(List<Line> lines) {
    this.lines = lines;
    this.all = new OptionFinder(lines).find();
  }

  /** The questions of a note: those of banks in order, then those of callouts and headings. */
  public static List<BankQuestion> read(Note note) {
    List<BankQuestion> found = new ArrayList<>();
    if (BankSigns.areIn(note.tree().text())) {
      QuestionBank bank = new QuestionBank(LineReader.of(note));
      bank.readChoices();
      found.addAll(bank.found);
      found.addAll(new HiddenAnswers(bank.lines, places(found)).find());
    }
    found.addAll(new AskedInSections(note, places(found)).find());
    return List.copyOf(found);
  }

  private static List<SourceRange> places(List<BankQuestion> questions) {
    return questions.stream().map(BankQuestion::place).toList();
  }

  private void readChoices() {
    List<Integer> starts = new ArrayList<>();
    int number = -1;
    for (int i = 0; i < all.size(); i++) {
      int from = i == 0 ? 0 : all.get(i - 1).end();
      int start = new QuestionStart(lines, from, all.get(i).first(), number).find();
      starts.add(start);
      number = start < all.get(i).first() ? numberAt(start, from) : -1;
    }
    boolean bank = asking(starts) >= FEWEST_OF_A_BANK;
    for (int i = 0; i < all.size(); i++) {
      int next = i + 1 < all.size() ? starts.get(i + 1) : lines.size();
      if (starts.get(i) < all.get(i).first()) {
        read(all.get(i), starts.get(i), next, bank);
      }
    }
  }

  /** The number in a question's first line, or in the heading above it. */
  private int numberAt(int start, int from) {
    int number = Labels.number(lines.get(start));
    for (int i = start - 1; i >= from && number < 0; i--) {
      if (lines.get(i).says()) {
        return lines.get(i).heading() > 0 ? Labels.number(lines.get(i)) : -1;
      }
    }
    return number;
  }

  private void read(Options options, int start, int next, boolean bank) {
    int end = end(options, start, next);
    AnswerPart.Answer answer = new AnswerPart(lines, options, end).read();
    SourceRange front = front(start, options.first());
    boolean asks = asks(start, options.first(), bank);
    if (isQuestion(options, answer, asks)) {
      int last = lines.get(Math.max(options.end(), end) - 1).range().end();
      found.add(
          new BankQuestion(
              new SourceRange(front.start(), Math.max(front.end(), last)),
              front,
              options.all().stream().map(Options.Option::range).toList(),
              answer.keys(),
              answer.explanation()));
    }
  }

  /** Lists of letters and of tasks occur in prose, too. */
  private static boolean isQuestion(Options options, AnswerPart.Answer answer, boolean asks) {
    boolean key = !answer.keys().isEmpty();
    return switch (options.form()) {
      case LETTERS -> key || (options.count() >= FEWEST_OPTIONS && (answer.announced() || asks));
      case TASKS ->
          key && options.count() <= MOST_TASKS && asks && answer.keys().size() < options.count();
      case CALLOUTS -> true;
    };
  }

  /** The answer ends where something else begins: a heading, a rule, the end of the callout. */
  private int end(Options options, int start, int next) {
    int level = headingAbove(start);
    int depth = lines.get(start).quotes();
    for (int i = options.end(); i < next; i++) {
      Line line = lines.get(i);
      boolean heading =
          line.heading() > 0
              && (line.heading() <= level || !Labels.isAnswerPart(line))
              && AnswerLabel.of(line) < 0;
      boolean left = depth > 0 && line.quotes() < depth && !line.isBlank();
      if (heading || left || (line.kind() == Line.Kind.RULE && hasWords(options.end(), i))) {
        return i;
      }
    }
    return next;
  }

  private boolean hasWords(int from, int to) {
    return lines.subList(from, to).stream().anyMatch(Line::says);
  }

  private int headingAbove(int start) {
    for (int i = start; i >= 0; i--) {
      if (lines.get(i).heading() > 0) {
        return lines.get(i).heading();
      }
    }
    return 0;
  }

  /** How many of the options stand under words that ask. */
  private long asking(List<Integer> starts) {
    return IntStream.range(0, all.size())
        .filter(i -> starts.get(i) < all.get(i).first())
        .filter(i -> asks(starts.get(i), all.get(i).first(), false))
        .count();
  }

  /**
   * @param bank whether most of the note are questions: then a heading right above options asks
   */
  private boolean asks(int start, int end, boolean bank) {
    Line last = lines.get(start);
    boolean chooses = false;
    for (Line line : lines.subList(start, end)) {
      last = line.isText() ? line : last;
      chooses |= line.isText() && Asking.asks(line.text());
    }
    boolean heading = last.heading() > 0 && last.equals(lines.get(start));
    boolean open = last.text().endsWith(":") || last.text().endsWith(")");
    return chooses || (heading && (bank || open || Labels.number(last) >= 0));
  }

  private SourceRange front(int start, int end) {
    Line first = lines.get(start);
    int last = first.range().end();
    for (Line line : lines.subList(start, end)) {
      last = line.says() ? line.range().end() : last;
    }
    int from = first.isText() ? first.offset(Labels.end(first)) : first.range().start();
    return new SourceRange(Math.min(from, last), last);
  }
}
