package gloss.labelled;

import gloss.labelled.DefinitionLabel.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the links that the program set with the labelled ones. */
final class LinkScore {
  private final LabelledHalf half;
  private final Exports exports;
  private final Score score = new Score();
  private final List<MentionLabel> linked = new ArrayList<>();

  private LinkScore(LabelledHalf half, Exports exports) {
    this.half = half;
    this.exports = exports;
  }

  static Score of(LabelledHalf half, Exports exports) {
    LinkScore work = new LinkScore(half, exports);
    exports.mentions().stream().filter(FoundMention::linked).forEach(work::judge);
    half.mentions().stream().filter(label -> !label.either()).forEach(work::look);
    return work.score;
  }

  private void judge(FoundMention link) {
    Optional<MentionLabel> label =
        half.mentions().stream().filter(l -> l.isAt(link) && means(link, l.term())).findFirst();
    String style = style(link.file());
    if (label.isEmpty()) {
      if (!debatable(link)) {
        score.wrong(style, text(link) + ": " + reason(link));
      }
    } else if (linked.contains(label.get())) {
      score.wrong(style, text(link) + ": one label, two links");
    } else {
      linked.add(label.get());
      if (!label.get().either()) {
        score.right(style);
      }
    }
  }

  private void look(MentionLabel label) {
    if (linked.contains(label)) {
      score.found(style(label.file()));
      return;
    }
    String place = label.file() + ":" + label.line() + ":" + label.start() + ": ";
    score.missing(style(label.file()), place + label.term() + ": " + suppressed(label));
  }

  /** A term that editors would argue about has debatable links, too. */
  private boolean debatable(FoundMention link) {
    return half.definitions().stream()
        .filter(label -> label.verdict() == Verdict.EITHER)
        .filter(label -> half.terms().stream().noneMatch(t -> t.name().equals(label.term())))
        .anyMatch(label -> means(link, label.term()));
  }

  private String reason(FoundMention link) {
    return half.mentions().stream()
        .filter(label -> label.isAt(link))
        .findFirst()
        .map(label -> "should mean " + label.term())
        .orElse("no link there, " + link.why());
  }

  private String suppressed(MentionLabel label) {
    return exports.mentions().stream()
        .filter(label::isAt)
        .findFirst()
        .map(mention -> mention.why() + " (" + mention.term() + ")")
        .orElseGet(() -> known(label) ? "no mention" : "no such term");
  }

  private boolean known(MentionLabel label) {
    return exports.terms().stream().anyMatch(found -> half.same(found, label.term()));
  }

  private boolean means(FoundMention link, String term) {
    return half.same(exports.term(link.term()), term);
  }

  private String style(String file) {
    return half.styles().getOrDefault(file, "?");
  }

  private static String text(FoundMention link) {
    String place = link.file() + ":" + link.line() + ":" + link.column() + ": ";
    return place + link.surface().replace('\n', ' ') + " -> " + link.term();
  }
}
