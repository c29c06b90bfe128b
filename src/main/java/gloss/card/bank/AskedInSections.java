package gloss.card.bank;

import gloss.markdown.Block;
import gloss.markdown.Inline;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds headings that ask with a short section that answers, and callouts that ask. */
final class AskedInSections {
  /** A longer section is to be read, not to be remembered; in UTF-16 units. */
  private static final int LONGEST_ANSWER = 1200;

  private static final List<String> ASKING = List.of("question", "help", "faq");
  private static final List<String> ANSWERING = List.of("success", "check", "done");

  private final Note note;
  private final List<SourceRange> taken;
  private final List<BankQuestion> found = new ArrayList<>();

  /**
   * @param taken places of questions that are known already
   */
  AskedInSections(Note note, List<SourceRange> taken) {
    this.note = note;
    this.taken = taken;
  }

  List<BankQuestion> find() {
    note.tree().blocks().forEach(this::callouts);
    List<SourceRange> callouts = found.stream().map(BankQuestion::place).toList();
    for (Section section : note.sections()) {
      boolean free = callouts.stream().noneMatch(section.whole()::overlaps);
      if (section.level() > 0 && free && section.title().strip().endsWith("?")) {
        heading(section);
      }
    }
    return found;
  }

  private void heading(Section section) {
    SourceRange answer = new SourceRange(section.heading().end(), section.whole().end());
    String plain = PlainText.of(note.tree(), answer);
    boolean divided = section.whole().end() > section.body().end() && isAsking(section);
    if (!plain.isEmpty() && plain.length() <= LONGEST_ANSWER && !divided) {
      add(section.whole(), words(section.heading()), trimmed(answer));
    }
  }

  /** What a heading says, without its signs: a heading alone is not shown. */
  private SourceRange words(SourceRange heading) {
    return note.tree().blocks().stream()
        .filter(block -> block.range().equals(heading) && !block.content().isEmpty())
        .map(block -> new SourceRange(start(block.content()), end(block.content())))
        .findFirst()
        .orElse(heading);
  }

  /** Whether headings below it ask for themselves. */
  private boolean isAsking(Section above) {
    return note.sections().stream()
        .filter(s -> s.heading().start() > above.heading().start())
        .filter(s -> above.whole().contains(s.heading()))
        .anyMatch(s -> s.title().strip().endsWith("?"));
  }

  private SourceRange trimmed(SourceRange range) {
    int start = range.start();
    while (start < range.end() && Character.isWhitespace(note.tree().text().charAt(start))) {
      start++;
    }
    return new SourceRange(start, range.end());
  }

  private void callouts(Block block) {
    if (block instanceof Block.Callout callout && ASKING.contains(callout.type())) {
      callout(callout);
    } else {
      block.children().forEach(this::callouts);
    }
  }

  private void callout(Block.Callout callout) {
    List<Block> body = callout.blocks();
    int answer = 0;
    while (answer < body.size() && !answers(body.get(answer))) {
      answer++;
    }
    boolean nested = answer < body.size();
    boolean titled = !callout.title().isEmpty();
    if (!nested) {
      answer = titled ? 0 : 1;
    }
    if (answer < body.size() && (titled || answer > 0)) {
      int start = titled ? start(callout.title()) : body.get(0).range().start();
      int end = answer > 0 ? body.get(answer - 1).range().end() : end(callout.title());
      SourceRange said =
          nested
              ? said((Block.Callout) body.get(answer))
              : new SourceRange(
                  body.get(answer).range().start(), body.get(body.size() - 1).range().end());
      add(callout.range(), new SourceRange(start, end), said);
    }
  }

  private static boolean answers(Block block) {
    return block instanceof Block.Callout inner
        && (ANSWERING.contains(inner.type()) || inner.fold() == Block.Fold.CLOSED)
        && !(inner.blocks().isEmpty() && inner.title().isEmpty());
  }

  /** What an answering callout says; a title such as "Answer" says nothing. */
  private static SourceRange said(Block.Callout answer) {
    boolean plain =
        PlainText.of(answer.title()).matches("(?i)\\P{L}*(?:answers?|solutions?|)\\P{L}*");
    boolean title = answer.blocks().isEmpty() || !plain;
    int start = title ? start(answer.title()) : answer.blocks().get(0).range().start();
    return new SourceRange(start, Math.max(start, answer.range().end()));
  }

  private static int start(List<Inline> inlines) {
    return inlines.get(0).range().start();
  }

  private static int end(List<Inline> inlines) {
    return inlines.get(inlines.size() - 1).range().end();
  }

  private void add(SourceRange place, SourceRange front, SourceRange back) {
    if (taken.stream().noneMatch(place::overlaps)) {
      found.add(new BankQuestion(place, front, List.of(), List.of(), Optional.of(back)));
    }
  }
}
