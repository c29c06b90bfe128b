package gloss.card;

import gloss.language.Phrases;
import gloss.note.Note;
import gloss.path.SourcePath;
import gloss.problem.ProblemKind;
import gloss.problem.Problems;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells cards apart whose fronts look the same, what stands above them included: by the path of
 * their notes, else by their number. Who meets one of them alone sees at least that there are more.
 */
final class EqualFronts {
  private final Phrases phrases;
  private final Problems problems;
  private final SortedMap<SourcePath, String> titles = new TreeMap<>();

  private EqualFronts(List<Note> notes, Phrases phrases, Problems problems) {
    this.phrases = phrases;
    this.problems = problems;
    notes.forEach(note -> titles.put(note.path(), note.title()));
  }

  /**
   * The same cards in the same order, no two of which have the same front and context.
   *
   * @param problems gets those that only a number tells apart
   */
  static List<Card> toldApart(
      List<Card> cards, List<Note> notes, Phrases phrases, Problems problems) {
    EqualFronts equal = new EqualFronts(notes, phrases, problems);
    List<Card> out = new ArrayList<>(cards);
    Collection<List<Integer>> groups = equal.groups(out);
    if (!groups.isEmpty()) {
      groups.forEach(group -> equal.addPaths(group, out));
      equal.groups(out).forEach(group -> equal.addNumbers(group, out));
    }
    return out;
  }

  /** The places of cards that look the same; pictures alone are not looked at. */
  private Collection<List<Integer>> groups(List<Card> cards) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      if (!cards.get(i).front().plain().isBlank()) {
        groups.computeIfAbsent(shown(cards.get(i)), front -> new ArrayList<>()).add(i);
      }
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static String shown(Card card) {
    List<String> shown = new ArrayList<>(card.context());
    shown.add(card.front().plain());
    if (card instanceof Card.ChoiceCard choice) {
      choice.options().forEach(option -> shown.add(option.plain()));
    }
    return Folding.fold(String.join("\n", shown));
  }

  /** Notes of one title in several folders; the path stands for the title. */
  private void addPaths(List<Integer> group, List<Card> cards) {
    long files = group.stream().map(i -> cards.get(i).location().file()).distinct().count();
    for (int i : files == 1 ? List.<Integer>of() : group) {
      Card card = cards.get(i);
      SourcePath file = card.location().file();
      List<String> context = new ArrayList<>(card.context());
      if (!context.isEmpty() && context.get(0).equals(titles.get(file))) {
        context.remove(0);
      }
      context.add(0, file.withoutEnding());
      cards.set(i, card.from(card.origin().under(context)));
    }
  }

  private void addNumbers(List<Integer> group, List<Card> cards) {
    for (int number = 1; number <= group.size(); number++) {
      int place = group.get(number - 1);
      Card card = cards.get(place);
      List<String> context = new ArrayList<>(card.context());
      context.add(phrases.say("card.which", number, group.size()));
      cards.set(place, card.from(card.origin().under(context)));
      if (number > 1) {
        String which = number + " of " + group.size();
        problems.add(ProblemKind.EQUAL_FRONTS, card.location(), card.front().plain(), which);
      }
    }
  }
}
