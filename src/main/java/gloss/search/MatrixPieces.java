package gloss.search;

import gloss.language.Phrases;
import gloss.matrix.Duty;
import gloss.matrix.DutyWords;
import gloss.matrix.Layer;
import gloss.matrix.Matrix;
import gloss.matrix.Subject;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one matrix: itself, its subjects, its cells. */
final class MatrixPieces {
  private final Matrix matrix;
  private final DutyWords say;
  private final Phrases phrases;

  MatrixPieces(Matrix matrix, Phrases phrases) {
    this.matrix = matrix;
    this.say = new DutyWords(matrix, phrases);
    this.phrases = phrases;
  }

  List<Piece> subjects() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        new Piece(
            new SearchEntry.OfMatrix(matrix),
            List.of(matrix.title()),
            "",
            DutyWords.plain(matrix.about())));
    for (Subject subject : matrix.subjects()) {
      pieces.add(
          new Piece(
              new SearchEntry.OfSubject(matrix, subject),
              named(subject.label(), subject.terms()),
              matrix.title(),
              DutyWords.plain(subject.about())));
    }
    return pieces;
  }

  List<Piece> cells() {
    List<Piece> pieces = new ArrayList<>();
    for (Subject subject : matrix.subjects()) {
      for (Layer layer : matrix.layers()) {
        if (subject.has(layer.id())) {
          pieces.add(cell(subject, layer));
        }
      }
    }
    return pieces;
  }

  private Piece cell(Subject subject, Layer layer) {
    Duty duty = subject.duty(layer.id());
    return new Piece(
        new SearchEntry.OfCell(matrix, subject, layer, duty.holding()),
        named(layer.label(), layer.terms()),
        String.join(" ", named(subject.label(), subject.terms())),
        words(subject, layer, duty));
  }

  private static List<String> named(String label, List<String> others) {
    List<String> names = new ArrayList<>(List.of(label));
    names.addAll(others);
    return names;
  }

  /** What the cell says, and what there is to be looked after. */
  private String words(Subject subject, Layer layer, Duty duty) {
    Duty.CustomerSide side = duty.customerSide();
    StringBuilder words = new StringBuilder(say.all(subject, duty));
    add(words, "duty.role", side.role());
    add(words, "duty.team", side.team());
    add(words, "duty.tool", side.tool());
    add(words, "duty.runbook", side.runbook().title());
    return (words + " " + DutyWords.plain(layer.about())).strip();
  }

  private void add(StringBuilder out, String key, String words) {
    if (!words.isEmpty()) {
      out.append(' ')
          .append(phrases.say(key))
          .append(": ")
          .append(DutyWords.plain(words))
          .append('.');
    }
  }
}
