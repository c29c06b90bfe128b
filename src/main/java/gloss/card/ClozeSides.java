package gloss.card;

import gloss.markdown.Gap;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.written.WrittenCard;
import gloss.note.written.WrittenCard.Deletion;
import gloss.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two sides of a card that asks for some of a text's answers.
 *
 * @param group tells it from its siblings: the number that the author gave, else its place among
 *     the answers
 */
record ClozeSides(String group, Side.OfCloze front, Side.OfCloze back) {
  private static final String LABEL = "[...]";

  /** What a card does with an answer. */
  private enum Act {
    ASK,
    SHOW,
    HIDE
  }

  /** The sides of all cards of a text, in the order of their numbers. */
  static List<ClozeSides> of(Note note, WrittenCard.Cloze cloze) {
    List<Deletion> deletions = cloze.deletions();
    List<ClozeSides> out = new ArrayList<>();
    if (deletions.stream().anyMatch(d -> isActs(d.sequence()))) {
      int cards = deletions.stream().mapToInt(d -> d.sequence().length()).max().orElse(0);
      for (int i = 0; i < cards; i++) {
        int card = i;
        List<Act> acts = deletions.stream().map(d -> act(d.sequence(), card)).toList();
        if (acts.contains(Act.ASK)) {
          out.add(sides(note, cloze, String.valueOf(i + 1), acts));
        }
      }
      return out;
    }
    groups(deletions)
        .forEach(
            (group, asked) -> {
              List<Act> acts =
                  deletions.stream().map(d -> asked.contains(d) ? Act.ASK : Act.SHOW).toList();
              out.add(sides(note, cloze, String.valueOf(group), acts));
            });
    return out;
  }

  private static boolean isActs(String sequence) {
    return !sequence.isEmpty() && !Character.isDigit(sequence.charAt(0));
  }

  /** An answer without letters is shown; so is one for which there are none left. */
  private static Act act(String sequence, int card) {
    if (!isActs(sequence) || card >= sequence.length()) {
      return Act.SHOW;
    }
    return switch (sequence.charAt(card)) {
      case 'a' -> Act.ASK;
      case 'h' -> Act.HIDE;
      default -> Act.SHOW;
    };
  }

  /** The answers by their numbers; those without follow, each by itself. */
  private static Map<Integer, List<Deletion>> groups(List<Deletion> deletions) {
    Map<Integer, List<Deletion>> groups = new TreeMap<>();
    for (Deletion deletion : deletions) {
      if (!deletion.sequence().isEmpty()) {
        int number = Integer.parseInt(deletion.sequence());
        groups.computeIfAbsent(number, n -> new ArrayList<>()).add(deletion);
      }
    }
    int last = groups.keySet().stream().reduce(0, Math::max);
    for (Deletion deletion : deletions) {
      if (deletion.sequence().isEmpty()) {
        last++;
        groups.put(last, List.of(deletion));
      }
    }
    return groups;
  }

  private static ClozeSides sides(
      Note note, WrittenCard.Cloze cloze, String group, List<Act> acts) {
    List<Gap> front = new ArrayList<>();
    List<Gap> back = new ArrayList<>();
    List<Gap> anki = new ArrayList<>();
    List<AnkiGap> answers = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < acts.size(); i++) {
      Deletion deletion = cloze.deletions().get(i);
      SourceRange range = deletion.range();
      Act act = acts.get(i);
      boolean holdsNext =
          i + 1 < acts.size() && range.contains(cloze.deletions().get(i + 1).range());
      if (range.start() < covered || (act == Act.SHOW && holdsNext)) {
        continue;
      }
      covered = range.end();
      boolean hints = act == Act.ASK && !deletion.hint().isEmpty();
      Gap plain = new Gap(range, Gap.Shown.PLAIN, "");
      Gap hidden = new Gap(range, Gap.Shown.LABEL, hints ? "[" + deletion.hint() + "]" : LABEL);
      front.add(act == Act.SHOW ? plain : hidden);
      back.add(
          switch (act) {
            case ASK -> new Gap(range, Gap.Shown.MARKED, "");
            case SHOW -> plain;
            case HIDE -> hidden;
          });
      if (act == Act.ASK) {
        answers.add(
            new AnkiGap(PlainText.written(note.tree(), deletion.answer()), deletion.hint()));
        anki.add(new Gap(range, Gap.Shown.LABEL, AnkiGap.PLACE));
      } else {
        anki.add(back.get(back.size() - 1));
      }
    }
    SourceRange range = cloze.text();
    Html text = AnkiGap.filled(PlainText.written(note.tree(), range, anki), answers);
    Passage passage = new Passage(note.path(), range);
    return new ClozeSides(
        group,
        new Side.OfCloze(passage, front, PlainText.of(note.tree(), range, front), text),
        new Side.OfCloze(passage, back, PlainText.of(note.tree(), range, back), text));
  }
}
