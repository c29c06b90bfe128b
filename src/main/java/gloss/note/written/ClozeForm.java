package gloss.note.written;

import gloss.config.SiteConfig.ClozeMark;
import gloss.markdown.SourceRange;
import gloss.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines between blank lines that hold an answer in Anki's braces, or, where the author wants such
 * cards, in marks. The whole of them is the text, in one language of signs.
 */
final class ClozeForm implements CardForm {
  @Override
  public void find(CardText text, FoundCards found) {
    MarkedAnswers marked = new MarkedAnswers(text);
    int line = 0;
    while (line < text.lines().count()) {
      int last = line;
      while (isInside(line, text, found)
          && isInside(last + 1, text, found)
          && !text.endsCard(last)) {
        last++;
      }
      if (isInside(line, text, found)) {
        add(text.lines().between(line, last), marked, text, found);
      }
      line = last + 1;
    }
  }

  private static boolean isInside(int line, CardText text, FoundCards found) {
    return !text.isBorder(line) && !text.isHeading(line) && !found.isTaken(line);
  }

  private static void add(
      SourceRange place, MarkedAnswers marked, CardText text, FoundCards found) {
    List<WrittenCard.Deletion> deletions = BraceClozes.anki(place, text);
    if (deletions.isEmpty() && found.optedIn()) {
      for (ClozeMark mark : found.marks()) {
        if (deletions.isEmpty()) {
          deletions =
              switch (mark) {
                case HIGHLIGHTS -> marked.highlights(place);
                case BOLD -> marked.bold(place);
                case BRACES -> BraceClozes.plain(place, text);
              };
        }
      }
    }
    if (found.isTooMuch(place, deletions)) {
      return;
    }
    List<WrittenCard.Deletion> answers = new ArrayList<>();
    for (WrittenCard.Deletion deletion : deletions) {
      if (text.says(deletion.answer())) {
        answers.add(deletion);
      } else {
        String written = deletion.range().of(text.tree().text());
        found.report(ProblemKind.CLOZE_WITHOUT_ANSWER, deletion.range().start(), written);
      }
    }
    if (!answers.isEmpty()) {
      found.addCloze(place, deletions, answers);
    }
  }
}
