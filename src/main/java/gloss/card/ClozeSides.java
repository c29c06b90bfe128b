package gloss.card;

import gloss.markdown.Gap;
import gloss.markdown.PlainText;
import gloss.markdown.SourceRange;
import gloss.note.Note;
import gloss.note.Passage;
import gloss.note.written.WrittenCard;
import gloss.note.written.WrittenCard.Deletion;
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
    for (int i = 0; i < acts.size(); i++) {
      Deletion deletion = cloze.deletions().get(i);
      boolean asked = acts.get(i) == Act.ASK;
      String hint = asked && !deletion.hint().isEmpty() ? "[" + deletion.hint() + "]" : LABEL;
      Gap plain = new Gap(deletion.range(), Gap.Shown.PLAIN, "");
      Gap hidden = new Gap(deletion.range(), Gap.Shown.LABEL, hint);
      front.add(acts.get(i) == Act.SHOW ? plain : hidden);
      back.add(
          switch (acts.get(i)) {
            case ASK -> new Gap(deletion.range(), Gap.Shown.MARKED, "");
            case SHOW -> plain;
            case HIDE -> hidden;
          });
      anki.add(
          asked ? new Gap(deletion.range(), Gap.Shown.LABEL, anki(note, deletion)) : back.get(i));
    }
    SourceRange range = cloze.text();
    String text = PlainText.of(note.tree(), range, anki);
    Passage passage = new Passage(note.path(), range);
    return new ClozeSides(
        group,
        new Side.OfCloze(passage, front, PlainText.of(note.tree(), range, front), text),
        new Side.OfCloze(passage, back, PlainText.of(note.tree(), range, back), text));
  }

  private static String anki(Note note, Deletion deletion) {
    String answer = PlainText.of(note.tree(), deletion.answer());
    String hint = deletion.hint().isEmpty() ? "" : "::" + deletion.hint();
    return "{{c1::" + answer + hint + "}}";
  }
}
