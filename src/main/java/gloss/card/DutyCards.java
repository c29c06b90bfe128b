package gloss.card;

import gloss.card.Card.DutyCard;
import gloss.card.Card.Origin;
import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Selection;
import gloss.matrix.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One card for each cell of each subject that some view of a matrix shows. */
final class DutyCards implements CardSource {
  @Override
  public List<Card> cards(Material material) {
    List<Card> cards = new ArrayList<>();
    if (material.config().matrix()) {
      for (Matrix matrix : material.matrices()) {
        Map<Subject, Set<String>> shown = new LinkedHashMap<>();
        for (Selection view : matrix.views()) {
          matrix
              .subjects(view)
              .forEach(
                  subject ->
                      shown.computeIfAbsent(subject, s -> new TreeSet<>()).addAll(view.layers()));
        }
        shown.forEach(
            (subject, layers) -> addAll(matrix, subject, layers, material.phrases(), cards));
      }
    }
    return cards;
  }

  private static void addAll(
      Matrix matrix, Subject subject, Set<String> layers, Phrases phrases, List<Card> cards) {
    for (Layer layer : matrix.layers()) {
      if (!layers.contains(layer.id())) {
        continue;
      }
      Duty duty = subject.duty(layer.id());
      String question = phrases.say("card.duty", subject.label(), layer.label());
      CardId id = new CardId("duty:" + matrix.id() + "/" + subject.id() + "/" + layer.id());
      cards.add(
          new DutyCard(
              id,
              new Side.OfText(question),
              new Side.OfDuty(matrix, duty, new DutyWords(matrix, phrases).all(subject, duty)),
              new Origin(duty.location(), List.of(matrix.title()), id.key())));
    }
  }
}
