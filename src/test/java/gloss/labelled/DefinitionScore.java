package gloss.labelled;

import gloss.labelled.DefinitionLabel.Verdict;
import java.util.List;

/** Compares the definitions that the program took from notes with the labelled ones. */
final class DefinitionScore {
  private final LabelledHalf half;
  private final Exports exports;
  private final Score score = new Score();

  private DefinitionScore(LabelledHalf half, Exports exports) {
    this.half = half;
    this.exports = exports;
  }

  static Score of(LabelledHalf half, Exports exports) {
    DefinitionScore work = new DefinitionScore(half, exports);
    exports.terms().stream().filter(FoundTerm::defined).forEach(work::judge);
    half.definitions().stream().filter(l -> l.verdict() == Verdict.GOOD).forEach(work::look);
    return work.score;
  }

  private void judge(FoundTerm found) {
    String style = half.styles().getOrDefault(found.file(), "?");
    List<DefinitionLabel> labels =
        half.definitions().stream()
            .filter(label -> label.file().equals(found.file()) && half.same(found, label.term()))
            .toList();
    if (labels.stream().anyMatch(label -> label.verdict() == Verdict.GOOD)) {
      score.right(style);
    } else if (labels.stream().noneMatch(label -> label.verdict() == Verdict.EITHER)) {
      String kind = labels.isEmpty() ? "no definition" : "local";
      score.wrong(style, place(found) + kind + ", rule " + found.rule() + ": " + text(found));
    }
  }

  private void look(DefinitionLabel label) {
    String style = half.styles().getOrDefault(label.file(), "?");
    if (exports.terms().stream().anyMatch(found -> finds(found, label))) {
      score.found(style);
    } else {
      score.missing(style, label.file() + ":" + label.line() + ": " + label.term());
    }
  }

  /** Any of the term's good definitions will do: the program shows one and names the others. */
  private boolean finds(FoundTerm found, DefinitionLabel label) {
    return found.defined()
        && half.same(found, label.term())
        && half.definitions().stream()
            .filter(other -> other.verdict() == Verdict.GOOD)
            .filter(other -> other.term().equals(label.term()))
            .anyMatch(other -> other.file().equals(found.file()));
  }

  private static String place(FoundTerm found) {
    return found.file() + ":" + found.line() + ": " + found.term() + ": ";
  }

  private static String text(FoundTerm found) {
    String definition = found.definition().replace('\n', ' ');
    return definition.substring(0, Math.min(60, definition.length()));
  }
}
